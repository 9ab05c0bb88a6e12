import { textAt, type Grid } from '../grid';
import type { Reading, RowKind } from '../reading';

export interface SheetCell {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of one sheet row of a plan, with what the row is. */
export interface SheetRow {
  readonly row: number;
  readonly kind: RowKind | 'title';
  readonly cells: readonly SheetCell[];
}

/** Title rows and table rows of a reading with their raw cells, in sheet order; blank cells left out. */
export function sheetRowsOf(grid: Grid, reading: Reading): SheetRow[] {
  const rows = reading.rows.map(({ row, kind }) => ({ row, kind, cells: cellsOf(grid, row, reading) }));
  return [...titleRowsOf(grid, reading), ...rows].sort((a, b) => a.row - b.row);
}

/** The title rows alone. */
export function titleRowsOf(grid: Grid, reading: Reading): SheetRow[] {
  return reading.layout.titleRows.map((row) => ({
    row,
    kind: 'title',
    cells: cellsOf(grid, row, reading),
  }));
}

/** Title lines may stand beyond the table's columns; beside a table's own columns stands something else. */
function cellsOf(grid: Grid, row: number, { range }: Reading): SheetCell[] {
  const cells: SheetCell[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text !== '') cells.push({ column, text });
  }
  return cells;
}
