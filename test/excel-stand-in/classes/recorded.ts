import type { Host } from '../host';
import type { Sheet } from '../model/sheet';
import { defineClass, type Navigation, type Scalar, wire, type AnyClass, type Method } from '../wire/define';
import { clientName } from '../wire/members';
import { invalidArgument } from '../wire/errors';

/** A part of an object whose properties are only kept: nothing is drawn or computed from them. */
export interface RecordedRef {
  readonly sheet: Sheet;
  readonly settings: Record<string, unknown>;
  /** Where the part's properties lie in the settings: "title/", "" for the object itself. */
  readonly path: string;
}

type Kind = 'text' | 'number' | 'truth' | readonly string[];

/** A property that is kept as it was written, of a kind that is checked. */
export interface RecordedProperty {
  readonly kind: Kind;
  readonly standard?: unknown;
  readonly since?: string;
}

export function recordedScalars<T>(
  properties: Readonly<Record<string, RecordedProperty>>,
  refOf: (self: T) => RecordedRef,
): Record<string, Scalar<T>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { kind, standard, since }]) => [
      name,
      {
        since,
        get: (self: T) => {
          const { settings, path } = refOf(self);
          return settings[path + clientName(name)] ?? standard ?? null;
        },
        set: (self: T, value: unknown, host: Host) => {
          const { settings, path, sheet } = refOf(self);
          settings[path + clientName(name)] = checked(value, kind);
          host.workbook.changed({ kind: 'part', sheet, part: 'recorded' });
        },
      },
    ]),
  );
}

function checked(value: unknown, kind: Kind): unknown {
  const right =
    kind === 'text'
      ? typeof value === 'string'
      : kind === 'number'
        ? typeof value === 'number' && Number.isFinite(value)
        : kind === 'truth'
          ? typeof value === 'boolean'
          : kind.includes(value as string);
  if (!right) throw invalidArgument();
  return value;
}

/** A class that is nothing but kept properties and parts of the same sort. */
export function recordedClass(
  type: string,
  properties: Readonly<Record<string, RecordedProperty>>,
  parts: Readonly<Record<string, { readonly type: string; readonly since?: string }>> = {},
  methods: Readonly<Record<string, Method<RecordedRef>>> = {},
  since?: string,
): AnyClass {
  return defineClass<RecordedRef>({
    type,
    since,
    scalars: recordedScalars(properties, (self) => self),
    navigations: recordedParts(parts, (self) => self),
    methods,
  });
}

export function recordedParts<T>(
  parts: Readonly<Record<string, { readonly type: string; readonly since?: string }>>,
  refOf: (self: T) => RecordedRef,
): Record<string, Navigation<T>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      {
        since: part.since,
        get: (self: T) => {
          const ref = refOf(self);
          return wire(part.type, { ...ref, path: `${ref.path}${clientName(name)}/` });
        },
      },
    ]),
  );
}
