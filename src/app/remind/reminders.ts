import { type Appendix, type AppendixRow, type UnitRows, tasksOf } from '../../plan/model/appendix';
import { daysBetween, decidingDate } from '../../plan/understand/status';

export interface RemindedTask {
  readonly row: AppendixRow;
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
  /** Nearest first. */
  readonly dueSoon: readonly RemindedTask[];
  /** Every task of the unit with a fixed day that is not done, by date: what its calendar holds. */
  readonly dated: readonly RemindedTask[];
}

/**
 * One reminder for each unit that answers for tasks: leads them or, where the table has no leads, executes them. Units with
 * nothing overdue, due soon or dated are left out; order as in `appendix.units`.
 *
 * @param asOf ISO date the appendix's status was taken at
 */
export function remindersOf(appendix: Appendix, asOf: string): Reminder[] {
  const tasks = new Map(tasksOf(appendix).map((task) => [task.row, task]));
  const hasLeads = appendix.units.some((unit) => unit.leadRows.length > 0);
  const rowsOf = (unit: UnitRows) => (hasLeads ? unit.leadRows : unit.executorRows);
  return appendix.units
    .map((unit) => {
      const own = [...new Set(rowsOf(unit))].flatMap((row) => reminded(tasks.get(row), asOf));
      own.sort((a, b) => a.daysLeft - b.daysLeft || a.row.row - b.row.row);
      return {
        unit: unit.name,
        overdue: own.filter(({ row }) => row.status?.state === 'overdue'),
        dueSoon: own.filter(({ row }) => row.status?.state === 'due-soon'),
        dated: own.filter(({ row }) => row.status?.state !== 'done' && row.status?.state !== 'done-late'),
      };
    })
    .filter((reminder) => reminder.dated.length > 0);
}

function reminded(row: AppendixRow | undefined, asOf: string): RemindedTask[] {
  const due = row?.deadline ? decidingDate(row.deadline, asOf) : null;
  return row === undefined || due === null ? [] : [{ row, due, daysLeft: daysBetween(asOf, due) }];
}
