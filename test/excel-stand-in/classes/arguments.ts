import { parseArea, splitSheet, type Area } from '../model/area';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { limits } from '../limits';
import { isWireObject } from '../wire/define';
import { invalidArgument, itemNotFound } from '../wire/errors';

/** Readers of arguments: each gives the value in its type or throws Excel's InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function textOr(value: unknown, otherwise: string): string {
  return value === null || value === undefined ? otherwise : text(value);
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return value as number;
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, names: readonly T[]): T {
  const found = names.find((name) => name === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** An object argument of one class. */
export function objectOf<T>(value: unknown, type: string): T {
  if (!isWireObject(value) || value.type !== type) throw invalidArgument();
  return value.self as T;
}

/** A range given as a Range or as an address; an address without a sheet means `sheet`. */
export function range(value: unknown, workbook: WorkbookModel, sheet: Sheet | null): RangeRef {
  if (isWireObject(value)) return objectOf<RangeRef>(value, 'Range');
  const { sheet: name, rest } = splitSheet(text(value));
  const on = name === null ? sheet : workbook.sheet(name);
  if (!on) throw name === null ? invalidArgument() : itemNotFound();
  return { sheet: on, area: areaOf(rest, workbook, on) };
}

/** An address, or the name of a range, on one sheet. Addresses beyond Excel's length are cut there without a word. */
export function areaOf(address: string, workbook: WorkbookModel, sheet: Sheet): Area {
  const cut = address.slice(0, limits.addressCharacters);
  const area = parseArea(cut);
  if (area) return area;
  const name = workbook.names.find((each) => each.name.toLowerCase() === cut.toLowerCase());
  const target = name && splitSheet(name.formula.replace(/^=/, ''));
  const named = target?.sheet && workbook.sheet(target.sheet) === sheet ? parseArea(target.rest) : null;
  if (!named) throw invalidArgument();
  return named;
}
