import type { Appendix, AppendixRow, TaskState } from '../appendix';
import { tasksOf } from '../appendix';

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

export function figuresOf(tasks: readonly AppendixRow[]): Figures {
  const count = (...states: TaskState[]): number =>
    tasks.filter((task) => task.status !== null && states.includes(task.status.state)).length;
  const amounts = tasks.flatMap((task) => (task.budget === null ? [] : [task.budget]));
  return {
    total: tasks.length,
    overdue: count('overdue'),
    overdueOver30: tasks.filter(({ status }) => status?.state === 'overdue' && (status.daysLeft ?? 0) < -30)
      .length,
    dueSoon: count('due-soon'),
    done: count('done', 'done-late'),
    doneLate: count('done-late'),
    onTrack: count('on-track'),
    noFixedDate: count('no-fixed-date'),
    noDeadline: count('no-deadline'),
    missingProduct: tasks.filter((task) => task.product === false).length,
    budget: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
  };
}

export function totalsOf(appendix: Appendix): Figures {
  return figuresOf(tasksOf(appendix));
}
