import type { AppendixRow } from '../../appendix';
import type { ColumnMeaning } from '../../reading';

/** A part every task must have. */
export interface Part {
  readonly meaning: ColumnMeaning;
  readonly isMissing: (task: AppendixRow) => boolean;
}

export const PARTS = {
  lead: { meaning: 'lead', isMissing: (task) => task.lead.length === 0 },
  coordinate: { meaning: 'coordinate', isMissing: (task) => task.coordinate.length === 0 },
  executor: { meaning: 'executor', isMissing: (task) => task.executor.length === 0 },
  deadline: { meaning: 'deadline', isMissing: (task) => task.deadline?.kind === 'none' },
  product: { meaning: 'product', isMissing: (task) => task.product === false },
  requirement: { meaning: 'requirement', isMissing: (task) => task.requirement === false },
} as const satisfies Record<string, Part>;
