import type { Appendix, AppendixRow } from '../../appendix';
import type { ColumnMeaning } from '../../reading';

/**
 * Tells whether a part of a cell stands in a continuation row: then no text can be put into one cell in its place. Looks
 * through the table once.
 */
export function cutCells(appendix: Appendix): (row: AppendixRow, meaning: ColumnMeaning) => boolean {
  const cut = new Set<string>();
  for (const row of appendix.rows) {
    if (row.kind !== 'continuation') continue;
    for (const [meaning, text] of Object.entries(row.cells)) {
      if ((text ?? '').trim() !== '') cut.add(`${row.of} ${meaning}`);
    }
  }
  return ({ row }, meaning) => cut.has(`${row} ${meaning}`);
}
