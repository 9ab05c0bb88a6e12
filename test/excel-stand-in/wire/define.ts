import { itemNotFound } from './errors';
import type { Host } from '../host';

/** An object of the API on its way through a request: the name of its class and what stands behind it. */
export interface WireObject<T = unknown> {
  readonly type: string;
  readonly self: T;
}

export function wire<T>(type: string, self: T): WireObject<T> {
  return { type, self };
}

/** `wire`, but nothing stays nothing: the null object of an …OrNullObject method. */
export function wireOrNull<T>(type: string, self: T | null | undefined): WireObject<T> | null {
  return self === null || self === undefined ? null : { type, self };
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

/** `since` is the ExcelApi set of a member where it is later than its class's; a host of an older set does not know it. */
interface Member {
  readonly since?: string;
}

export interface Scalar<T> extends Member {
  /** The client's name where it is not the wire name with a small first letter. */
  readonly client?: string;
  readonly get: (self: T, host: Host) => unknown;
  readonly set?: (self: T, value: unknown, host: Host) => void;
}

export interface Navigation<T> extends Member {
  readonly get: (self: T, host: Host) => WireObject | null;
}

export interface Method<T> extends Member {
  /** Returns a WireObject or null where the method gives an object, else the scalar result. */
  readonly call: (self: T, args: readonly unknown[], host: Host) => unknown;
}

/** One class of the API as a table of handlers, by wire (Pascal-case) names. */
export interface WireClass<T> {
  readonly type: string;
  /** The set that brought the class; '1.1' by default. */
  readonly since?: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The id that children of a collection are found by again, and its name on the wire. */
  readonly id?: {
    readonly name: 'Id' | '_Id' | '_ReferenceId';
    readonly of: (self: T) => string | undefined;
  };
  /** A collection's children, in order. */
  readonly items?: (self: T, host: Host) => WireObject[];
  /** A collection's child by name, id or index; null when there is none. */
  readonly item?: (self: T, key: unknown, host: Host) => WireObject | null;
}

/** A class whose handlers have been checked against the type of what stands behind it, ready for the registry. */
export type AnyClass = WireClass<never>;

export function defineClass<T>(definition: WireClass<T>): AnyClass {
  return definition as unknown as AnyClass;
}

/** The sets in which a collection got its methods; a member that is left out is one the collection does not have. */
export interface CollectionMethods {
  /** false where children are reached by index only. */
  readonly getItem?: false;
  readonly getCount?: string;
  readonly getItemOrNullObject?: string;
  readonly getItemAt?: string;
}

/** Defines a collection with the methods most of them share. */
export function defineCollection<T>(
  definition: WireClass<T> & Required<Pick<WireClass<T>, 'items' | 'item'>>,
  shared: CollectionMethods,
): AnyClass {
  const { items, item } = definition;
  const methods: Record<string, Method<T>> = { ...definition.methods };
  if (shared.getItem !== false)
    methods.GetItem ??= { call: (self, [key], host) => item(self, key, host) ?? fail() };
  if (shared.getCount)
    methods.GetCount ??= { since: shared.getCount, call: (self, _args, host) => items(self, host).length };
  if (shared.getItemOrNullObject)
    methods.GetItemOrNullObject ??= {
      since: shared.getItemOrNullObject,
      call: (self, [key], host) => item(self, key, host),
    };
  if (shared.getItemAt)
    methods.GetItemAt ??= {
      since: shared.getItemAt,
      call: (self, [index], host) => items(self, host)[Number(index)] ?? fail(),
    };
  return defineClass({ ...definition, methods });
}

function fail(): never {
  throw itemNotFound();
}
