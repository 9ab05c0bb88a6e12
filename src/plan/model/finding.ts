/** A finding is data; its sentence comes from `messages`. */
import type { Messages } from '../messages';
import type { Appendix } from './appendix';

/** Every rule there is; one without its title and sentence in `messages.rules` does not compile. */
export type RuleId = keyof Messages['rules'];

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The "rõ" a rule serves: người, việc, thời gian, kết quả; `form` for how the sheet is written. */
export type Principle = 'who' | 'what' | 'when' | 'result' | 'form';

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** 1-based sheet row. */
  readonly row: number;
  /** 1-based sheet column; null where the row as a whole is meant. */
  readonly column: number | null;
  /** What the sentence needs: expected, found, names, numbers. */
  readonly params: Readonly<Record<string, string | number>>;
  /** A fix that is certain: the new text of one cell. */
  readonly fix: Fix | null;
  /** A repair that follows from a guess of ours: made only once the user has seen it. */
  readonly offer?: Fix | null;
}

/** The new text of one cell of the finding's row. */
export interface Fix {
  /** 1-based sheet column. */
  readonly column: number;
  readonly value: string;
}

export interface RuleContext {
  /** ISO date as of which the plan is judged. */
  readonly asOf: string;
  /** Days before the due date from which a task is "due soon". */
  readonly dueSoonDays: number;
  /** "draft": the plan is not issued yet; "tracking" unless told. */
  readonly mode?: 'tracking' | 'draft';
}

/** A plain object that never throws: a line of a table, or a file of its own where it has to think. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly principle: Principle;
  check(appendix: Appendix, context: RuleContext): Finding[];
}
