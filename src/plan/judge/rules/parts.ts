/**
 * The parts a task must have. A line here is the rule `missing-<meaning>`; with its two sentences in `messages/{vi,en}/rules.ts` it is whole.
 */
import type { AppendixRow } from '../../model/appendix';
import type { Principle, Severity } from '../../model/finding';
import type { MeaningThat } from '../../model/meanings';
import { wholeWords } from '../../words/pattern';
import { TIMES_ELSEWHERE } from '../../words/times';

/** A part every task must have. */
export interface TaskPart {
  readonly meaning: MeaningThat<'part'>;
  /** How bad it is to lack it. */
  readonly severity: Severity;
  /** The "rõ" it makes. */
  readonly principle: Exclude<Principle, 'form'>;
  /** A task is unclear without it even where hardly any has it; a column of helpers left empty is a way of writing. */
  readonly essential: boolean;
  readonly isMissing: (task: AppendixRow) => boolean;
}

const ELSEWHERE = wholeWords(TIMES_ELSEWHERE);

/** No time in the cell, and none that it says stands elsewhere. */
function lacksDeadline({ deadline }: AppendixRow): boolean {
  return deadline?.kind === 'none' && deadline.text.toLowerCase().search(ELSEWHERE) < 0;
}

// prettier-ignore
export const TASK_PARTS = {
  lead: { meaning: 'lead', severity: 'error', principle: 'who', essential: true, isMissing: (task) => task.lead.length === 0 },
  coordinate: { meaning: 'coordinate', severity: 'warning', principle: 'who', essential: false, isMissing: (task) => task.coordinate.length === 0 },
  executor: { meaning: 'executor', severity: 'warning', principle: 'who', essential: false, isMissing: (task) => task.executor.length === 0 },
  deadline: { meaning: 'deadline', severity: 'error', principle: 'when', essential: true, isMissing: lacksDeadline },
  product: { meaning: 'product', severity: 'warning', principle: 'result', essential: true, isMissing: (task) => task.product === false },
  requirement: { meaning: 'requirement', severity: 'warning', principle: 'what', essential: true, isMissing: (task) => task.requirement === false },
} as const satisfies { readonly [M in MeaningThat<'part'>]: TaskPart & { readonly meaning: M } };

/** The meanings of the parts above. */
export type TaskPartMeaning = MeaningThat<'part'>;
