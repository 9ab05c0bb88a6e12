/** The tasks of all tables given, flat, as the summary sheets need them. */
import {
  columnOf,
  tasksOf,
  type Appendix,
  type AppendixRow,
  type Extension,
  type Role,
  type TaskState,
} from '../../plan/model/appendix';
import type { DeadlineKind } from '../../plan/model/appendix';
import { taskNumbersOf } from '../../plan/model/taskNumbers';
import { unitOfSender } from '../../plan/judge/senders';
import { groupPaths } from '../../plan/judge/summary';
import { decidingDate } from '../../plan/understand/status';
import { messagesFor, type Locale } from '../../plan/messages';
import { compareKey, squash } from '../../plan/words/text';
import { columnLetter } from '../../plan/model/grid';
import type { CheckedSheet } from '../input';

export interface SummaryTask {
  /** The unit whose plan it is; "" where the sheet does not say. */
  readonly sender: string;
  /** Of several files put together the one it comes from; "" in a summary of the workbook itself. */
  readonly file: string;
  /** Its sheet is in the workbook the summary stands in. */
  readonly isThere: boolean;
  readonly sheet: string;
  readonly row: number;
  /** 1-based column of the task's text, for links. */
  readonly column: number;
  /** With its groups' numbers where those of tasks restart; "" for none. */
  readonly number: string;
  readonly task: string;
  /** Names of the groups it stands in, outermost first. */
  readonly group: string;
  readonly product: string;
  readonly deadline: string;
  /** What it was extended to, where that counts. */
  readonly extension: Extension | null;
  readonly kind: DeadlineKind;
  /** The day it is judged by, as of the date of the figures. */
  readonly due: string | null;
  readonly state: TaskState;
  /** The state changes with the day. */
  readonly byDay: boolean;
  readonly completedOn: string | null;
  readonly hasProduct: boolean | null;
  readonly budget: number | null;
  readonly assignments: readonly TaskAssignment[];
}

export interface TaskAssignment {
  /** Canonical name, one for all tables given. */
  readonly unit: string;
  readonly role: Role;
}

/** Longest unit name written: a criterion of COUNTIFS may have 255 characters. */
const longestUnit = 200;

export function summaryTasks(sheets: readonly CheckedSheet[], asOf: string): SummaryTask[] {
  const names = new Map<string, string>();
  const nameOf = (unit: string, sender: string | null): string => {
    const own = unitOfSender(unit, sender);
    const key = compareKey(own);
    const known = names.get(key) ?? own.slice(0, longestUnit);
    names.set(key, known);
    return known;
  };
  return sheets.flatMap(({ grid, tables, source }) =>
    tables.flatMap(({ appendix }) => {
      const sender = source?.unit ?? null;
      const assigned = assignmentsByRow(appendix, (unit) => nameOf(unit, sender));
      const groups = groupPaths(appendix);
      const column = columnOf(appendix, 'task') ?? appendix.range.left;
      const numbers = taskNumbersOf(appendix);
      return tasksOf(appendix).map((row) => ({
        ...taskOf(row, grid.sheet, column, assigned, groups, asOf),
        number: numbers.get(row.row) ?? '',
        sender: sender ?? squash(appendix.plan.unit ?? ''),
        file: source?.file ?? '',
        isThere: source?.isThere ?? true,
      }));
    }),
  );
}

/** Units in the order of how many tasks they lead (or carry out), then of their first task. */
export function unitsOf(tasks: readonly SummaryTask[]): string[] {
  const weight = new Map<string, number>();
  for (const { assignments } of tasks)
    for (const { unit, role } of assignments)
      weight.set(unit, (weight.get(unit) ?? 0) + (role === 'coordinate' ? 0 : 1));
  return [...weight].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}

/** Units that have tasks in the role that is counted, in the order of `unitsOf`. */
export function leadingUnits(tasks: readonly SummaryTask[]): string[] {
  const main = mainRole(tasks);
  const leading = new Set(
    tasks.flatMap(({ assignments }) => assignments.flatMap(({ unit, role }) => (role === main ? unit : []))),
  );
  return unitsOf(tasks).filter((unit) => leading.has(unit));
}

/** The role whose tasks are counted by state: the lead, or where no task has one the executor. */
export function mainRole(tasks: readonly SummaryTask[]): Role {
  const has = (role: Role): boolean =>
    tasks.some((task) => task.assignments.some((one) => one.role === role));
  return has('lead') || !has('executor') ? 'lead' : 'executor';
}

/** The rows of a task in the data sheet: one per unit and role, and first `null` where no unit has the role that is counted. */
export function rowsOfTask({ assignments }: SummaryTask, main: Role): readonly (TaskAssignment | null)[] {
  return isAssigned(assignments, main) ? assignments : [null, ...assignments];
}

/** Whether a row counts for its unit: it is in charge, or nobody is. */
export function isCounted(assignment: TaskAssignment | null, main: Role): boolean {
  return assignment === null || assignment.role === main;
}

/** What stands for a unit where none has the role that is counted; null where every task has one. */
export function unassignedName(tasks: readonly SummaryTask[], locale: Locale): string | null {
  const { noUnit, noLead } = messagesFor(locale).sheets;
  const main = mainRole(tasks);
  const without = tasks.filter(({ assignments }) => !isAssigned(assignments, main));
  if (without.length === 0) return null;
  return without.some(({ assignments }) => assignments.length > 0) ? noLead : noUnit;
}

const isAssigned = (assignments: readonly TaskAssignment[], main: Role): boolean =>
  assignments.some(({ role }) => role === main);

/** How often the most frequent of them occurs. */
export function mostAlike(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The units a task has in a role, in the order it names them. */
export function unitsWith({ assignments }: SummaryTask, role: Role): string[] {
  return assignments.flatMap((one) => (one.role === role ? one.unit : []));
}

/** By due date, those without one last, else in sheet order. */
export function byDue(a: SummaryTask, b: SummaryTask): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999');
}

function taskOf(
  row: AppendixRow,
  sheet: string,
  column: number,
  assigned: ReadonlyMap<number, readonly TaskAssignment[]>,
  groups: ReadonlyMap<number, string>,
  asOf: string,
): Omit<SummaryTask, 'number' | 'sender' | 'file' | 'isThere'> {
  return {
    sheet,
    row: row.row,
    column: row.columns.task ?? column,
    task: row.task,
    group: row.parent === null ? '' : (groups.get(row.parent) ?? ''),
    product: squash(row.cells.product ?? ''),
    deadline: row.deadline?.text ?? '',
    extension: row.extension?.counts === true ? row.extension : null,
    kind: row.deadline?.kind ?? 'none',
    due: row.deadline === null ? null : decidingDate(row.deadline, asOf),
    state: row.status?.state ?? 'no-deadline',
    byDay: row.status !== null && row.status.daysLeft !== null,
    completedOn: row.dates.completedOn ?? null,
    hasProduct: row.product,
    budget: row.budget,
    assignments: assigned.get(row.row) ?? [],
  };
}

function assignmentsByRow(
  { units }: Appendix,
  nameOf: (unit: string) => string,
): Map<number, readonly TaskAssignment[]> {
  const byRow = new Map<number, TaskAssignment[]>();
  const add = (rows: readonly number[], unit: string, role: Role): void => {
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), { unit, role }]);
  };
  for (const unit of units) {
    const name = nameOf(unit.name);
    add(unit.leadRows, name, 'lead');
    add(unit.coordinateRows, name, 'coordinate');
    add(unit.executorRows, name, 'executor');
  }
  return byRow;
}

/** "C12", for the list of findings. */
export function cellAddress(row: number, column: number | null): string {
  return column === null ? String(row) : `${columnLetter(column)}${row}`;
}
