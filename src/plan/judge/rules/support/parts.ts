import type { AppendixRow } from '../../../model/appendix';
import type { Principle } from '../../../model/finding';
import type { ColumnMeaning } from '../../../model/meanings';
import { wholeWords } from '../../../words/pattern';
import { TIMES_ELSEWHERE } from '../../../words/times';

/** A part every task must have. */
export interface Part {
  readonly meaning: ColumnMeaning;
  /** The "rõ" it makes. */
  readonly principle: Exclude<Principle, 'form'>;
  readonly isMissing: (task: AppendixRow) => boolean;
}

/** No time in the cell, and none that it says stands elsewhere. */
function lacksDeadline({ deadline }: AppendixRow): boolean {
  return deadline?.kind === 'none' && !wholeWords(TIMES_ELSEWHERE).test(deadline.text.toLowerCase());
}

export const PARTS = {
  lead: { meaning: 'lead', principle: 'who', isMissing: (task) => task.lead.length === 0 },
  coordinate: { meaning: 'coordinate', principle: 'who', isMissing: (task) => task.coordinate.length === 0 },
  executor: { meaning: 'executor', principle: 'who', isMissing: (task) => task.executor.length === 0 },
  deadline: { meaning: 'deadline', principle: 'when', isMissing: lacksDeadline },
  product: { meaning: 'product', principle: 'result', isMissing: (task) => task.product === false },
  requirement: { meaning: 'requirement', principle: 'what', isMissing: (task) => task.requirement === false },
} as const satisfies Record<string, Part>;
