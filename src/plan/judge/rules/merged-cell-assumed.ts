import type { Rule } from '../../model/finding';
import { TASK_PARTS } from './parts';
import { columnIn, finding } from './support/finding';
import { readPart } from './support/partReading';

/** Blanks read as the lower part of a merged cell whose merge is lost: said once per column, at the first of them. */
export const mergedCellAssumed: Rule = {
  id: 'merged-cell-assumed',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    return Object.values(TASK_PARTS).flatMap((part) => {
      const merged = readPart(appendix, part.meaning)?.merged ?? [];
      const first = merged[0];
      if (first === undefined) return [];
      const heading = appendix.layout.columns.find(({ meaning }) => meaning === part.meaning);
      return [
        finding(mergedCellAssumed, {
          row: first.row,
          column: columnIn(appendix, first, part.meaning),
          params: { part: heading?.header ?? '', meaning: part.meaning, count: merged.length },
        }),
      ];
    });
  },
};
