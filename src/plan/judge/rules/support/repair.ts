import { columnOf, type Appendix, type AppendixRow } from '../../../model/appendix';
import type { ColumnMeaning } from '../../../model/meanings';

/** Column of the one cell that holds this part of a row and nothing else; null where no cell may be overwritten with it. */
export type OwnCell = (row: AppendixRow, meaning: ColumnMeaning) => number | null;

/**
 * A repair replaces a whole cell, so the cell must hold the part and nothing but it: not a paragraph of a prose plan, not a
 * line of a pasted table, not a cell whose end stands in the next row or whose text was taken from above. Looks through the
 * table once.
 */
export function ownCells(appendix: Appendix): OwnCell {
  const columns = appendix.layout.columns.map(({ column }) => column);
  if (appendix.layout.form === 'prose' || new Set(columns).size < columns.length) return () => null;
  const cut = new Set<string>();
  for (const row of appendix.rows) {
    if (row.kind !== 'continuation') continue;
    for (const [meaning, text] of Object.entries(row.cells)) {
      if ((text ?? '').trim() !== '') cut.add(`${row.of} ${meaning}`);
    }
  }
  return (row, meaning) => {
    const column = row.columns[meaning];
    return column === undefined || row.inherited[meaning] !== undefined || cut.has(`${row.row} ${meaning}`)
      ? null
      : column;
  };
}

/** The same for a row's number: where it does not share its cell with the row's text ("I. Công tác chỉ đạo"). */
export function ownNumberCells(appendix: Appendix): (row: AppendixRow) => number | null {
  const column = columnOf(appendix, 'stt');
  const ownCell = ownCells(appendix);
  return (row) => (row.columns.task === column || ownCell(row, 'task') === null ? null : column);
}
