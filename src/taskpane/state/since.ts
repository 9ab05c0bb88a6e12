import { overdueSince, type Since } from '../../workbook';
import type { Item } from './items';

/** What the overdue tasks are picked by, as leaders ask for them. */
export const sinces = ['week', 'month', 'over30'] as const;
export type LateSince = (typeof sinces)[number];

/** Which days each has: this month has this week in it. */
const parts: Record<LateSince, readonly Since[]> = {
  week: ['week'],
  month: ['week', 'month'],
  over30: ['over30'],
};

/** Whether an overdue task fell due then; `asOf` is the ISO date the plan was judged at. */
export function isSince(
  { tag, daysLeft }: Pick<Item, 'tag' | 'daysLeft'>,
  since: LateSince,
  asOf: string,
): boolean {
  if (tag !== 'overdue' || daysLeft === null) return false;
  const due = new Date(Date.parse(`${asOf}T00:00:00Z`) + daysLeft * 86_400_000).toISOString().slice(0, 10);
  return parts[since].includes(overdueSince(due, asOf));
}
