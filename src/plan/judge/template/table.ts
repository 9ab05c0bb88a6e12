/** An appendix as a template sees it: its rows that say something of their own, and the text of their cells. */
import { columnOf, type Appendix, type AppendixRow } from '../../model/appendix';
import { textAt, type Grid } from '../../model/grid';
import type { ColumnReading } from '../../model/reading';
import { compareKey, squash } from '../../words/text';

/** Groups and tasks; what only repeats a merged cell above and what is left for the unit to fill in are none. */
export function ownRows({ rows }: Appendix): AppendixRow[] {
  return rows.filter(
    (row) =>
      (row.kind === 'group' || row.kind === 'task') &&
      row.inherited.task === undefined &&
      !isPlaceholder(row.task),
  );
}

/** "…", "....", "Nhiệm vụ 1", "(ghi tên nhiệm vụ)": room for the unit's own words. */
export function isPlaceholder(task: string): boolean {
  const key = compareKey(task);
  return (
    !/\p{L}{2}/u.test(key) ||
    /[.…_]{3,}|…/u.test(key) ||
    /^\(.*\)$/u.test(key) ||
    /^(nhiệm vụ|nội dung|công việc) ?\d*$/u.test(key)
  );
}

/** Nothing but room to write in: dots, dashes, white space. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** What stands in a column of a row, white space collapsed; merged cells give their value to every row. */
export function cellOf(row: AppendixRow, { meaning, column }: ColumnReading, grid: Grid): string {
  return squash(meaning === null ? textAt(grid, row.row, column + row.shift) : (row.cells[meaning] ?? ''));
}

/** 1-based sheet column of a column's cell in this row. */
export function columnIn(appendix: Appendix, row: AppendixRow, { meaning, column }: ColumnReading): number {
  if (meaning === null) return column + row.shift;
  return row.columns[meaning] ?? columnOf(appendix, meaning) ?? column;
}

/** Rows of the header; null where there is none. */
export function headerRowsOf({ layout }: Appendix): number | null {
  return layout.headerRows === null ? null : layout.headerRows[1] - layout.headerRows[0] + 1;
}
