import type { AppendixRow } from '../../../model/appendix';
import type { Principle } from '../../../model/finding';
import type { ColumnMeaning } from '../../../model/meanings';

/** A part every task must have. */
export interface Part {
  readonly meaning: ColumnMeaning;
  /** The "rõ" it makes. */
  readonly principle: Exclude<Principle, 'form'>;
  readonly isMissing: (task: AppendixRow) => boolean;
}

export const PARTS = {
  lead: { meaning: 'lead', principle: 'who', isMissing: (task) => task.lead.length === 0 },
  coordinate: { meaning: 'coordinate', principle: 'who', isMissing: (task) => task.coordinate.length === 0 },
  executor: { meaning: 'executor', principle: 'who', isMissing: (task) => task.executor.length === 0 },
  deadline: { meaning: 'deadline', principle: 'when', isMissing: (task) => task.deadline?.kind === 'none' },
  product: { meaning: 'product', principle: 'result', isMissing: (task) => task.product === false },
  requirement: { meaning: 'requirement', principle: 'what', isMissing: (task) => task.requirement === false },
} as const satisfies Record<string, Part>;
