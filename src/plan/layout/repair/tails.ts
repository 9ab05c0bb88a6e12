/** The end of the cell above that slipped into the next row: "được công" | "khai theo quy định." */
import type { ColumnMeaning } from '../../reading';
import type { Draft } from '../rows/draft';
import { isOpen, joinTexts, startsLow } from './continuation';

const TAILED = ['product', 'requirement'] as const;
/** Where this share of a column's cells begin with a small letter, a small letter says nothing. */
const MOST_LOW = 0.1;

/** Moves such tails up; gives the rows (drafts) that lost one, with the meaning. `tasks`: task rows in order. */
export function moveTailsUp(
  tasks: readonly Draft[],
): { draft: Draft; meaning: ColumnMeaning; column: number | null }[] {
  const moved: { draft: Draft; meaning: ColumnMeaning; column: number | null }[] = [];
  for (const meaning of TAILED) {
    const holding = tasks.filter((draft) => draft.cells[meaning] !== undefined);
    const low = holding.filter((draft) => startsLow(draft.cells[meaning] ?? ''));
    if (holding.length < 10 || low.length > holding.length * MOST_LOW) continue;
    for (const draft of low) {
      const before = tasks[tasks.indexOf(draft) - 1];
      const start = before?.cells[meaning];
      if (
        before === undefined ||
        start === undefined ||
        !isOpen(start) ||
        draft.inherited[meaning] !== undefined
      )
        continue;
      before.cells[meaning] = joinTexts(start, draft.cells[meaning] ?? '');
      moved.push({ draft, meaning, column: draft.columns[meaning] ?? null });
      delete draft.cells[meaning];
      delete draft.columns[meaning];
    }
  }
  return moved;
}
