import type { Appendix } from '../../model/appendix';
import { comparePlans } from './comparePlans';
import { appendixOfKept, type KeptPlan } from './snapshot';
import type { PlacedTask, PlanChanges } from './types';

/** What those who follow a plan up ask for, each in the order of the plan. */
export interface SinceLast {
  /** ISO day of what it is compared with. */
  readonly day: string;
  readonly done: readonly PlacedTask[];
  readonly overdue: readonly PlacedTask[];
  readonly moved: readonly PlacedTask[];
  readonly added: readonly PlacedTask[];
  /** Where they stood. */
  readonly removed: readonly PlacedTask[];
  /** Everything, for the sheet of changes. */
  readonly changes: PlanChanges;
}

export const SINCE = ['done', 'overdue', 'moved', 'added', 'removed'] as const;
export type Since = (typeof SINCE)[number];

export function sinceLast(before: KeptPlan, now: readonly Appendix[], sheet: string): SinceLast {
  const changes = comparePlans([appendixOfKept(before, sheet)], now);
  const { states } = changes.progress;
  const isMoved = (field: string): boolean => field === 'deadline' || field === 'extendedTo';
  return {
    day: before.day,
    done: states.flatMap(({ after, is, was }) => (isDone(is) && !isDone(was) ? [after] : [])),
    overdue: states.flatMap(({ after, is }) => (is === 'overdue' ? [after] : [])),
    moved: changes.changed.flatMap(({ after, cells }) =>
      cells.some(({ field }) => isMoved(field)) ? [after] : [],
    ),
    added: changes.added,
    removed: changes.removed,
    changes,
  };
}

const isDone = (state: string): boolean => state === 'done' || state === 'done-late';
