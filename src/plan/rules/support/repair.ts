import type { Appendix, AppendixRow } from '../../appendix';
import type { ColumnMeaning } from '../../reading';

/** Whether a part of the cell stands in a continuation row: then no text can be put into one cell in its place. */
export function isCutOverRows(appendix: Appendix, row: AppendixRow, meaning: ColumnMeaning): boolean {
  return appendix.rows.some(
    (each) =>
      each.kind === 'continuation' && each.of === row.row && (each.cells[meaning] ?? '').trim() !== '',
  );
}
