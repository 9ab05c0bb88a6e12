import type { Appendix, AppendixRow, TaskState } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';

/** Counts of tasks by state. `done` counts tasks done late too; the seven others add up with it to `total`. */
export interface Figures {
  readonly total: number;
  readonly overdue: number;
  /** Of the overdue: by more than 30 days. */
  readonly overdueOver30: number;
  readonly dueSoon: number;
  readonly done: number;
  /** Of the done: after the due date. */
  readonly doneLate: number;
  readonly onTrack: number;
  readonly noFixedDate: number;
  readonly noDeadline: number;
  readonly missingProduct: number;
  /** Sum of the tasks' own amounts in đồng; null where no task has one. */
  readonly budget: number | null;
}

const NO_TASKS: Readonly<Record<TaskState, number>> = {
  overdue: 0,
  'due-soon': 0,
  'on-track': 0,
  done: 0,
  'done-late': 0,
  'no-fixed-date': 0,
  'no-deadline': 0,
};

export function figuresOf(tasks: readonly AppendixRow[]): Figures {
  const counts = { ...NO_TASKS };
  let overdueOver30 = 0;
  let missingProduct = 0;
  let budget: number | null = null;
  for (const { status, product, budget: amount } of tasks) {
    if (status !== null) counts[status.state] += 1;
    if (status?.state === 'overdue' && (status.daysLeft ?? 0) < -30) overdueOver30 += 1;
    if (product === false) missingProduct += 1;
    if (amount !== null) budget = (budget ?? 0) + amount;
  }
  return {
    total: tasks.length,
    overdue: counts.overdue,
    overdueOver30,
    dueSoon: counts['due-soon'],
    done: counts.done + counts['done-late'],
    doneLate: counts['done-late'],
    onTrack: counts['on-track'],
    noFixedDate: counts['no-fixed-date'],
    noDeadline: counts['no-deadline'],
    missingProduct,
    budget,
  };
}

export function totalsOf(appendix: Appendix): Figures {
  return figuresOf(tasksOf(appendix));
}
