/** What the formulas of the summary show on the as-of date: their values, for whoever shows a file without computing it. */
import type { Role, TaskState } from '../../plan/model/appendix';
import { isoToSerial } from '../../plan/model/grid';
import { messagesFor, type Locale } from '../../plan/messages';
import type { BuildContext } from '../input';
import { isDated, stateOrder, type figures } from './formulas';
import type { SummaryTask } from './tasks';

export type FigureValues = Readonly<Record<keyof ReturnType<typeof figures>, number>>;

type Day = Pick<BuildContext, 'asOf' | 'dueSoonDays'>;

/** Whole days until the due date; null where no day decides. */
export function daysLeftOf(task: SummaryTask, asOf: string): number | null {
  return task.due !== null && isDated(task) ? isoToSerial(task.due) - isoToSerial(asOf) : null;
}

export function stateOn(task: SummaryTask, { asOf, dueSoonDays }: Day): TaskState {
  const days = daysLeftOf(task, asOf);
  if (days === null) return task.state;
  if (days < 0) return 'overdue';
  return days <= dueSoonDays ? 'due-soon' : 'on-track';
}

/** `orderedState`, worked out. */
export function orderedStateOn(
  task: SummaryTask,
  { asOf, dueSoonDays, locale }: Day & Pick<BuildContext, 'locale'>,
): string {
  const state = stateOn(task, { asOf, dueSoonDays });
  return `${stateOrder.indexOf(state) + 1}. ${messagesFor(locale).terms.states[state]}`;
}

/** The tasks of a unit in a role, as often as the data sheet has a row of it. */
export function tasksWith(tasks: readonly SummaryTask[], unit: string, role: Role): SummaryTask[] {
  return tasks.flatMap((task) =>
    task.assignments.filter((one) => one.unit === unit && one.role === role).map(() => task),
  );
}

/** `figures`, counted. */
export function figureValues(tasks: readonly SummaryTask[], day: Day): FigureValues {
  const states = tasks.map((task) => stateOn(task, day));
  const count = (...wanted: readonly TaskState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    total: tasks.length,
    done: count('done', 'done-late'),
    onTrack: count('on-track'),
    dueSoon: count('due-soon'),
    overdue: count('overdue'),
    overdueOver30: tasks.filter((task) => (daysLeftOf(task, day.asOf) ?? 0) < -30).length,
    noFixedDate: count('no-fixed-date'),
    noDeadline: count('no-deadline'),
    missingProduct: tasks.filter((task) => task.hasProduct === false).length,
    budget: tasks.reduce((sum, task) => sum + (task.budget ?? 0), 0),
  };
}

/** `sentenceFormula`, worked out. */
export function sentenceValue(values: FigureValues, locale: Locale): string {
  const gaps: Readonly<Record<string, number>> = values;
  return messagesFor(locale).summary.sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = gaps[name];
    return value === undefined ? gap : String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
  });
}
