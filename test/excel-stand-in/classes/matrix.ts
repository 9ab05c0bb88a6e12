import { columnsIn, rowsIn } from '../model/area';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../wire/errors';
import { isUnbounded, isUnreadable } from './guards';

/** The cells of a range as rows; null where the API reads none (whole columns, too many cells). */
export function readMatrix<V>(
  ref: RangeRef,
  read: (sheet: Sheet, row: number, column: number) => V,
): V[][] | null {
  if (isUnreadable(ref)) return null;
  const { sheet, area } = ref;
  return Array.from({ length: rowsIn(area) }, (_, r) =>
    Array.from({ length: columnsIn(area) }, (_unused, c) => read(sheet, area.top + r, area.left + c)),
  );
}

/** Writes a scalar to every cell, or a matrix of exactly the range's shape; null entries leave their cell alone. */
export function writeMatrix(
  ref: RangeRef,
  value: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(ref)) throw invalidArgument('The range is unbounded: it takes no values.');
  const { area } = ref;
  if (Array.isArray(value)) {
    const fits =
      value.length === rowsIn(area) &&
      value.every((line) => Array.isArray(line) && line.length === columnsIn(area));
    if (!fits)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const one: unknown = Array.isArray(value)
        ? (value as unknown[][])[row - area.top]?.[column - area.left]
        : value;
      if (one !== null && one !== undefined) write(row, column, one);
    }
  }
}

/** A property of all cells of a range when they agree on it, else null. */
export function uniform<V>(ref: RangeRef, read: (sheet: Sheet, row: number, column: number) => V): V | null {
  const { sheet, area } = ref;
  const first = read(sheet, area.top, area.left);
  if (isUnreadable(ref)) {
    for (const [row, column] of sheet.cells.within(area)) if (read(sheet, row, column) !== first) return null;
    return first;
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (read(sheet, row, column) !== first) return null;
  return first;
}
