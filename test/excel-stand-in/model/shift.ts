import { area, type Area, columnLetter, columnsIn, maxColumn, maxRow, parseArea, rowsIn } from './area';
import type { StructureChange } from './workbook';

/**
 * Where an area comes to lie when rows, columns or cells were inserted at or deleted from `at`; null when nothing is
 * left of it. Cells shift only what lies wholly in the rows (or columns) beside them.
 */
export function shiftArea(of: Area, at: Area, how: StructureChange): Area | null {
  switch (how) {
    case 'RowInserted':
      return grow(of, at.top, rowsIn(at), 'row');
    case 'ColumnInserted':
      return grow(of, at.left, columnsIn(at), 'column');
    case 'RowDeleted':
      return shrink(of, at.top, rowsIn(at), 'row');
    case 'ColumnDeleted':
      return shrink(of, at.left, columnsIn(at), 'column');
    case 'CellInserted':
      return of.left >= at.left && of.right <= at.right ? grow(of, at.top, rowsIn(at), 'row') : of;
    case 'CellDeleted':
      return of.left >= at.left && of.right <= at.right ? shrink(of, at.top, rowsIn(at), 'row') : of;
  }
}

type Axis = 'row' | 'column';

function span(of: Area, axis: Axis): [number, number] {
  return axis === 'row' ? [of.top, of.bottom] : [of.left, of.right];
}

function withSpan(of: Area, axis: Axis, from: number, to: number): Area {
  return axis === 'row'
    ? area(from, of.left, Math.min(to, maxRow), of.right)
    : area(of.top, from, of.bottom, Math.min(to, maxColumn));
}

function grow(of: Area, at: number, count: number, axis: Axis): Area {
  const [from, to] = span(of, axis);
  if (to < at) return of;
  return withSpan(of, axis, from >= at ? from + count : from, to + count);
}

function shrink(of: Area, at: number, count: number, axis: Axis): Area | null {
  const [from, to] = span(of, axis);
  const place = (n: number): number => (n < at ? n : Math.max(at, n - count));
  const newFrom = place(from);
  const newTo = to < at ? to : to < at + count ? at - 1 : to - count;
  return newTo < newFrom ? null : withSpan(of, axis, newFrom, newTo);
}

/** A formula with its references to the changed sheet moved along; a reference that is gone becomes #REF!. */
export function shiftFormula(
  formula: string,
  ownSheet: string,
  changedSheet: string,
  at: Area,
  how: StructureChange,
): string {
  const reference =
    /"[^"]*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?)(?![\p{L}\p{N}_(])/giu;
  return formula.replace(
    reference,
    (whole, prefix: string | undefined, address: string | undefined, offset: number) => {
      if (!address || /[\p{L}\p{N}_.]/u.test(formula.charAt(offset - 1))) return whole;
      const sheet = prefix ? prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") : ownSheet;
      if (sheet.toLowerCase() !== changedSheet.toLowerCase()) return whole;
      const before = parseArea(address);
      if (!before) return whole;
      const after = shiftArea(before, at, how);
      return (prefix ?? '') + (after ? keepDollars(address, after) : '#REF!');
    },
  );
}

function keepDollars(address: string, to: Area): string {
  const [first = '', second] = address.split(':');
  const from = corner(first, to.top, to.left);
  return second === undefined ? from : `${from}:${corner(second, to.bottom, to.right)}`;
}

function corner(pattern: string, row: number, column: number): string {
  const [, columnDollar = '', rowDollar = ''] = /^(\$?)[A-Za-z]+(\$?)/.exec(pattern) ?? [];
  return `${columnDollar}${columnLetter(column)}${rowDollar}${row}`;
}
