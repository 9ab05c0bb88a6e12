import { intersect, type Area } from './area';
import type { Table } from './parts';
import { bodyOf } from './tableBody';

/**
 * What Excel does of itself in a table: a formula that comes into a column is copied to all its rows ("calculated column"). Which cells
 * it spares depends on version and history; here it spares none, and the last formula written wins.
 */
export function fillDown(table: Table, written: Area): void {
  const { sheet } = table;
  const body = bodyOf(table);
  const touched = intersect(body, written);
  if (!touched) return;
  for (let column = touched.left; column <= touched.right; column++)
    for (let row = touched.bottom; row >= touched.top; row--) {
      const { formula } = sheet.at(row, column);
      if (formula === null) continue;
      copyTo(table, formula, { row, column }, body);
      break;
    }
}

/** Rows that a table gains get the formulas of its last row. */
export function fillNewRows(table: Table, lastRow: number): void {
  const body = bodyOf(table);
  for (let column = body.left; column <= body.right; column++) {
    const { formula } = table.sheet.at(lastRow, column);
    if (formula !== null) copyTo(table, formula, { row: lastRow, column }, { ...body, top: lastRow + 1 });
  }
}

function copyTo(
  { sheet }: Table,
  formula: string,
  from: { row: number; column: number },
  rows: { top: number; bottom: number },
): void {
  for (let row = rows.top; row <= rows.bottom; row++) {
    const copy = copiedDown(formula, row - from.row);
    const cell = sheet.at(row, from.column);
    if (cell.formula !== copy) sheet.cells.put(row, from.column, { ...cell, value: null, formula: copy });
  }
}

const textSheetOrCell =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/giu;

/** A formula as it reads so many rows further down. */
export function copiedDown(formula: string, rows: number): string {
  return formula.replace(
    textSheetOrCell,
    (whole, column: string | undefined, dollar: string | undefined, row: string | undefined) =>
      column === undefined || dollar === '$' ? whole : `${column}${Number(row) + rows}`,
  );
}
