/** What is overdue, due soon or done on a given day. */
import type { Deadline, TaskStatus } from '../../model/appendix';
import type { Tracking } from './tracking';

export { readTracking, type Tracking } from './tracking';

/** From how many days before its due date a task is "due soon", unless told. */
export const DUE_SOON_DAYS = 7;

/** `draft`: the plan is not issued yet, so that no day makes a task late; `tracking`: it is followed up. */
export const MODES = ['tracking', 'draft'] as const;
export type Mode = (typeof MODES)[number];

export interface StatusContext {
  /** ISO date as of which the plan is judged. */
  readonly asOf: string;
  /** A task is "due soon" from this many days before its due date. */
  readonly dueSoonDays: number;
  /** "tracking" unless told. */
  readonly mode?: Mode;
}

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The date a task is judged by. A recurring task comes round again, so its next date of the plan year decides, and the
 * last one when all have passed; every other task is on time until its last date.
 */
export function decidingDate(deadline: Deadline, asOf: string): string | null {
  return decidingDay(deadline, judgedDays(deadline), asOf);
}

/** The same by other days: one for each of the deadline's `dues`. */
export function decidingDay(
  { kind, due, dues }: Pick<Deadline, 'kind' | 'due' | 'dues'>,
  days: readonly string[],
  asOf: string,
): string | null {
  if (kind === 'recurring') return days.find((date) => date >= asOf) ?? days.at(-1) ?? null;
  // Without a day of its own it is judged by the day it was extended to.
  if (due === null) return days.at(-1) ?? null;
  return days[dues.indexOf(due)] ?? due;
}

/** The days a deadline is judged by, one for each of its `dues`. */
export function judgedDays({ dues, judged }: Pick<Deadline, 'dues' | 'judged'>): readonly string[] {
  return judged ?? dues;
}

/** No deadline, a date that no calendar has, or words we do not understand: it is not known; "thường xuyên" is one without a day. */
function isUnclear({ kind, invalid }: Deadline): boolean {
  return kind === 'none' || kind === 'unreadable' || invalid !== undefined;
}

/**
 * State of one task. `daysLeft` is null where no day decides: none is fixed, the task is finished, or the plan is a draft, in which
 * a task with a day is "on-track" whatever the day.
 */
export function statusOf(deadline: Deadline, tracking: Tracking, context: StatusContext): TaskStatus {
  const date = decidingDate(deadline, context.asOf);
  if (tracking.done === true) {
    const late =
      tracking.late || (date !== null && tracking.completedOn !== null && tracking.completedOn > date);
    return { state: late ? 'done-late' : 'done', daysLeft: null };
  }
  if (date === null) return { state: isUnclear(deadline) ? 'no-deadline' : 'no-fixed-date', daysLeft: null };
  if (context.mode === 'draft') return { state: 'on-track', daysLeft: null };
  const daysLeft = daysBetween(context.asOf, date);
  if (daysLeft < 0) return { state: 'overdue', daysLeft };
  return { state: daysLeft <= context.dueSoonDays ? 'due-soon' : 'on-track', daysLeft };
}
