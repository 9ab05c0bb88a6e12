import {
  tasksOf,
  type Appendix,
  type AppendixRow,
  type DeadlineDoubt,
  type UnitRows,
} from '../../plan/model/appendix';
import { taskNumbersOf } from '../../plan/model/taskNumbers';
import { daysBetween, decidingDate } from '../../plan/understand/status';

/** Besides what is overdue: what the plan calls due soon, or all that falls due until the end of this week, of this month. */
export const periods = ['soon', 'week', 'month'] as const;
export type ReminderPeriod = (typeof periods)[number];

export interface RemindedTask {
  readonly row: AppendixRow;
  /** Its number with those of its groups where they restart; null for none. */
  readonly number: string | null;
  /** ISO date the task is judged by. */
  readonly due: string;
  /** Days to that date; negative when past. */
  readonly daysLeft: number;
}

export interface Reminder {
  /** Canonical unit name. */
  readonly unit: string;
  /** Longest overdue first. */
  readonly overdue: readonly RemindedTask[];
  /** Due within the period, nearest first. */
  readonly upcoming: readonly RemindedTask[];
  /** Overdue or due within the period, if the deadline was read right: the unit is asked before it is blamed. */
  readonly doubtful: readonly RemindedTask[];
  /** Every task of the unit with a day yet to come that is not done, by date: what its calendar holds. */
  readonly ahead: readonly RemindedTask[];
}

export interface RemindOptions {
  /** ISO date the appendix's status was taken at. */
  readonly asOf: string;
  readonly period: ReminderPeriod;
}

/**
 * One reminder for each unit that answers for tasks: leads them or, where the table has no leads, executes them. Units of which there
 * is nothing to say are left out; order as in `appendix.units`.
 */
export function remindersOf(appendix: Appendix, { asOf, period }: RemindOptions): Reminder[] {
  const tasks = new Map(tasksOf(appendix).map((task) => [task.row, task]));
  const numbers = taskNumbersOf(appendix);
  const hasLeads = appendix.units.some((unit) => unit.leadRows.length > 0);
  const rowsOf = (unit: UnitRows) => (hasLeads ? unit.leadRows : unit.executorRows);
  const isUpcoming = upcomingWithin(asOf, period);
  return appendix.units
    .map((unit) => {
      const own = [...new Set(rowsOf(unit))].flatMap((row) => reminded(tasks.get(row), numbers, asOf));
      own.sort((a, b) => a.daysLeft - b.daysLeft || a.row.row - b.row.row);
      const late = own.filter(isOverdue);
      const upcoming = own.filter(isUpcoming);
      const sure = ({ row }: RemindedTask): boolean => reminderDoubts(row, appendix).length === 0;
      return {
        unit: unit.name,
        overdue: late.filter(sure),
        upcoming: upcoming.filter(sure),
        doubtful: own.filter((task) => !sure(task) && (late.includes(task) || upcoming.includes(task))),
        ahead: own.filter(({ daysLeft }) => daysLeft >= 0),
      };
    })
    .filter((reminder) => hasLetter(reminder) || reminder.ahead.length > 0);
}

/** Whether there is anything to write to the unit about; else it only has days in a calendar. */
export function hasLetter({ overdue, upcoming, doubtful }: Reminder): boolean {
  return overdue.length + upcoming.length + doubtful.length > 0;
}

/** Why a day may be meant otherwise. That a year not written is the plan's is no reason to ask, where the plan has one. */
export function reminderDoubts(
  { deadline }: AppendixRow,
  { plan }: Pick<Appendix, 'plan'>,
): readonly DeadlineDoubt[] {
  return (deadline?.doubts ?? []).filter((doubt) => doubt !== 'year-supplied' || plan.year === null);
}

/** Last day of the period, ISO; null for the plan's own "due soon". Weeks end on Sunday. */
export function periodEnd(asOf: string, period: ReminderPeriod): string | null {
  const day = new Date(`${asOf}T00:00:00Z`);
  if (period === 'soon') return null;
  if (period === 'week') day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  else day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

const isOverdue = ({ row }: RemindedTask): boolean => row.status?.state === 'overdue';

function upcomingWithin(asOf: string, period: ReminderPeriod): (task: RemindedTask) => boolean {
  const end = periodEnd(asOf, period);
  return end === null
    ? ({ row }) => row.status?.state === 'due-soon'
    : ({ daysLeft, due }) => daysLeft >= 0 && due <= end;
}

/** Nothing for a task that is done, or that no day decides. */
function reminded(
  row: AppendixRow | undefined,
  numbers: ReadonlyMap<number, string>,
  asOf: string,
): RemindedTask[] {
  const due = row?.deadline ? decidingDate(row.deadline, asOf) : null;
  const state = row?.status?.state;
  if (row === undefined || due === null || state === 'done' || state === 'done-late') return [];
  return [{ row, number: numbers.get(row.row) ?? null, due, daysLeft: daysBetween(asOf, due) }];
}
