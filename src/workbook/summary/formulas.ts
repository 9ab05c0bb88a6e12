/** Formulas over the data sheet. Plain ranges, no table names: every engine computes them. */
import type { Role, TaskState } from '../../plan/model/appendix';
import { isoToSerial } from '../../plan/model/grid';
import { fill, formatDate, messagesFor, type Locale } from '../../plan/messages';
import type { CellInput, FormulaCell } from '../cells';
import type { BuildContext } from '../input';
import type { SummaryTask } from './tasks';
import { daysLeftOf, sentenceValue, stateOn, type FigureValues } from './values';
import { dataColumns, dataHeaderRow, type DataColumn } from './dataColumns';

export const asOf = '«data»!$B$1';
export const soonDays = '«data»!$B$2';

/** "(Số liệu đến ngày 05/02/2026)" of the day the figures go by. */
export function dayCell({ asOf: today, locale }: Pick<BuildContext, 'asOf' | 'locale'>): FormulaCell {
  const sentence = messagesFor(locale).sheets.form.day;
  const [before = '', after = ''] = sentence.split('{date}');
  const two = (part: string): string => `RIGHT("0"&${part}(${asOf}),2)`;
  return {
    formula: `=${literal(before)}&${two('DAY')}&"/"&${two('MONTH')}&"/"&YEAR(${asOf})&${literal(after)}`,
    value: fill(sentence, { date: formatDate(today) }),
  };
}

/** A column of the data sheet as an absolute range of `rows` rows. */
export function dataRange(column: DataColumn, rows: number): string {
  const letter = dataColumns[column];
  return `«data»!$${letter}$${dataHeaderRow + 1}:$${letter}$${dataHeaderRow + Math.max(rows, 1)}`;
}

export type Criterion = readonly [DataColumn, string];

/** COUNTIFS; a criterion is a formula expression: `"Quá hạn"` with its quotes, or `$A7`. */
export function count(rows: number, criteria: readonly Criterion[]): string {
  return `COUNTIFS(${pairs(rows, criteria)})`;
}

export function sum(column: DataColumn, rows: number, criteria: readonly Criterion[]): string {
  return `SUMIFS(${dataRange(column, rows)},${pairs(rows, criteria)})`;
}

function pairs(rows: number, criteria: readonly Criterion[]): string {
  return criteria.map(([column, is]) => `${dataRange(column, rows)},${is}`).join(',');
}

/** A text inside a formula. */
export const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Figures of a group of rows of the data sheet, each as an expression without "=". */
export function figures(rows: number, group: readonly Criterion[], locale: Locale) {
  const words = messagesFor(locale);
  const state = (name: TaskState): string =>
    count(rows, [...group, ['state', literal(words.terms.states[name])]]);
  return {
    total: count(rows, group),
    done: `${state('done')}+${state('done-late')}`,
    onTrack: state('on-track'),
    dueSoon: state('due-soon'),
    overdue: state('overdue'),
    overdueOver30: count(rows, [
      ...group,
      ['state', literal(words.terms.states.overdue)],
      ['daysLeft', '"<-30"'],
    ]),
    noFixedDate: state('no-fixed-date'),
    noDeadline: state('no-deadline'),
    missingProduct: count(rows, [...group, ['hasProduct', literal(words.sheets.no)]]),
    budget: sum('budget', rows, group),
  };
}

/** The figures that follow a task's state, in the order tables show them. */
export const stateFigures = [
  'done',
  'onTrack',
  'dueSoon',
  'overdue',
  'overdueOver30',
  'noFixedDate',
  'noDeadline',
] as const satisfies readonly (keyof ReturnType<typeof figures>)[];

export const roleIs = (role: Role, locale: Locale): Criterion => [
  'role',
  literal(messagesFor(locale).sheets.roles[role]),
];

/** State of a task: live where a day decides it, else the word. `due` is the address of the cell with the day. */
export function stateCell(task: SummaryTask, due: string, context: BuildContext): CellInput {
  const { locale } = context;
  const value = messagesFor(locale).terms.states[stateOn(task, context)];
  return fixedState(task, locale) ?? { formula: `=${liveState(due, locale)}`, value };
}

/** The word of a state that no day decides; null for a state that one does. */
export function fixedState(task: SummaryTask, locale: Locale): string | null {
  return isDated(task) ? null : messagesFor(locale).terms.states[task.state];
}

/** The state by the day in the cell `due`, as an expression without "=". */
export function liveState(due: string, locale: Locale): string {
  const words = messagesFor(locale).terms.states;
  return `IF(${due}<${asOf},${literal(words.overdue)},IF(${due}-${asOf}<=${soonDays},${literal(words['due-soon'])},${literal(words['on-track'])}))`;
}

/** The order of the overview. */
export const stateOrder: readonly TaskState[] = [
  'done',
  'done-late',
  'on-track',
  'due-soon',
  'overdue',
  'no-fixed-date',
  'no-deadline',
];

/** The state in the cell with its place before it ("4. Sắp đến hạn"): a PivotTable sorts by letters. */
export function orderedState(state: string, locale: Locale): string {
  const words = messagesFor(locale).terms.states;
  const place = stateOrder.reduceRight(
    (otherwise, name, i) => `IF(${state}=${literal(words[name])},${i + 1},${otherwise})`,
    String(stateOrder.length + 1),
  );
  return `${place}&". "&${state}`;
}

export function daysLeftCell(task: SummaryTask, due: string, today: string): CellInput {
  const value = daysLeftOf(task, today);
  return value === null ? null : { formula: `=${due}-${asOf}`, value };
}

/** A day decides its state. */
export function isDated(task: SummaryTask): boolean {
  return task.due !== null && task.byDay;
}

/** The leaders' sentence as a formula: the gaps of the core's sentence filled by expressions. */
export function sentenceFormula(
  expressions: ReturnType<typeof figures>,
  values: FigureValues,
  locale: Locale,
): FormulaCell {
  const gaps: Readonly<Record<string, string>> = expressions;
  const parts = messagesFor(locale)
    .summary.sentence.split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const expression = gaps[part.slice(1, -1)];
      return part.startsWith('{') && expression !== undefined ? grouped(expression) : literal(part);
    });
  return { formula: `=${parts.join('&')}`, value: sentenceValue(values, locale) };
}

/**
 * A whole number under 1,000,000,000 with dots between thousands, the same on every computer: TEXT and FIXED read and write separators
 * by the region, so the number is set right in nine places, dots go in after the third and the sixth, and those with no digit before
 * them go out again.
 */
export const grouped = (expression: string): string =>
  `TRIM(SUBSTITUTE(REPLACE(REPLACE(RIGHT(REPT(" ",9)&(${expression}),9),7,0,"."),4,0,".")," .",""))`;

/** Serial of the first day of a month. */
export const monthStart = (year: number, month: number): number =>
  isoToSerial(`${year}-${String(month).padStart(2, '0')}-01`);
