import { textAt, type Grid } from '../../model/grid';
import type { Reading, RowKind } from '../../model/reading';

export interface SheetCell {
  readonly column: number;
  readonly text: string;
}

/** One sheet row of a plan with what it is. */
export interface SheetRow {
  readonly row: number;
  readonly kind: RowKind | 'title';
}

/** Title rows and table rows of a reading, in sheet order. */
export function sheetRowsOf(reading: Reading): SheetRow[] {
  const titles = reading.layout.titleRows.map((row): SheetRow => ({ row, kind: 'title' }));
  return [...titles, ...reading.rows].sort((a, b) => a.row - b.row);
}

/**
 * Filled cells of a sheet row, within the columns of the table: title lines may stand beyond them, but beside a table stands
 * something else.
 */
export function cellsOf(grid: Grid, row: number, { range }: Reading): SheetCell[] {
  const cells: SheetCell[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text !== '') cells.push({ column, text });
  }
  return cells;
}
