/**
 * `Quá hạn`: the overdue tasks of all units in one list, as they stood on the day it names: which tasks are in it cannot follow the
 * calendar, so a line says when it no longer has all of them.
 */
import { fill, formatDate, messagesFor } from '../../plan/messages';
import type { PlanInfo } from '../../plan/model/reading';
import { daysBetween } from '../../plan/understand/status';
import { withExtension } from '../../plan/judge/judged';
import { fittingText, type CellInput, type FormulaCell } from '../cells';
import type { BuildContext } from '../input';
import type { SheetContent } from '../sheet';
import { daysStyles, type StyleName } from '../styles';
import { count, isDated, literal } from './formulas';
import { officialHeading, signatures, type Page } from './heading';
import { charactersOf, printOf, tabColors } from './looks';
import { BlockStack, rowsOf, type StackBlock } from './stack';
import { mainRole, unassignedName, unitsOf, unitsWith, type SummaryTask } from './tasks';
import { stateOn } from './values';

export const overdueTag = 'overdue';

const columns = ['index', 'unit', 'number', 'task', 'product', 'deadline', 'due', 'late', 'since'] as const;
type Column = (typeof columns)[number];

const widths: Record<Column, number> = {
  index: 5,
  unit: 24,
  number: 8,
  task: 44,
  product: 20,
  deadline: 15,
  due: 11.5,
  late: 13,
  since: 22,
};
const looks: Record<Exclude<Column, 'late'>, StyleName> = {
  index: 'textCenter',
  unit: 'text',
  number: 'textCenter',
  task: 'text',
  product: 'text',
  deadline: 'text',
  due: 'date',
  since: 'text',
};
const right = columns.length;
/** What there is to filter by is for the screen. */
const printed = right - 1;
const page: Page = {
  right: printed,
  half: 3,
  characters: charactersOf(columns.slice(0, printed).map((column) => widths[column])),
};

export interface OverdueInput {
  readonly tasks: readonly SummaryTask[];
  readonly plan: PlanInfo | undefined;
  /** Rows of the data sheet under its header. */
  readonly rows: number;
}

export function overdueSheet(input: OverdueInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const late = overdueTasks(input.tasks, context);
  const stack = new BlockStack();
  stack.put(0, (top) => heading(top, late, input, context));
  stack.put(0, (top) => staleLine(top, late.length, input.rows, context));
  const table = stack.put(0, (top) => list(top, late, input.tasks, context));
  stack.put(1, (top) => signatures(top, page, context.asOf.slice(0, 4), locale));
  return {
    ...stack.sheet({ tag: overdueTag, name: sheets.names.overdue, tabColor: tabColors.overdue, right }),
    widths: columns.map((column) => widths[column]),
    filter: { ...rowsOf(table.top, table.bottom, right) },
    print: printOf(rowsOf(1, stack.bottom, printed), [table.top, table.top]),
    keyColumn: columns.indexOf('task') + 1,
  };
}

/** By unit in the order of the overview, the longest overdue first. */
export function overdueTasks(tasks: readonly SummaryTask[], day: BuildContext): SummaryTask[] {
  const main = mainRole(tasks);
  const places = new Map(unitsOf(tasks).map((unit, i) => [unit, i]));
  const placeOf = (task: SummaryTask): number => places.get(unitsWith(task, main)[0] ?? '') ?? places.size;
  return tasks
    .filter((task) => stateOn(task, day) === 'overdue')
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.due ?? '').localeCompare(b.due ?? ''));
}

/** Since when a task is overdue, as one picks from a list: this week, this month, up to thirty days, longer. */
export type Since = 'week' | 'month' | 'within30' | 'over30';

/** Weeks begin on Monday. Both are ISO dates. */
export function overdueSince(due: string, asOf: string): Since {
  const weekday = (new Date(`${asOf}T00:00:00Z`).getUTCDay() + 6) % 7;
  const days = daysBetween(due, asOf);
  if (days <= weekday) return 'week';
  if (due.slice(0, 7) === asOf.slice(0, 7)) return 'month';
  return days > 30 ? 'over30' : 'within30';
}

function heading(
  top: number,
  late: readonly SummaryTask[],
  { tasks, plan }: OverdueInput,
  context: BuildContext,
): StackBlock {
  const { asOf, locale } = context;
  const { overdue, form } = messagesFor(locale).sheets;
  const sentence = sentenceOf(late, tasks, context);
  const day = fill(form.day, { date: formatDate(asOf) });
  return officialHeading(
    top,
    { title: overdue.title, plan, day, sentence, sentenceLength: sentence.length },
    page,
    locale,
  );
}

/** How many there are, and since when; what there is none of is left out. */
function sentenceOf(
  late: readonly SummaryTask[],
  tasks: readonly SummaryTask[],
  { asOf, locale, mode }: Pick<BuildContext, 'asOf' | 'locale' | 'mode'>,
): string {
  const words = messagesFor(locale).sheets.overdue;
  if (mode === 'draft') return words.draft;
  if (late.length === 0) {
    const dated = tasks.filter(isDated).length;
    return dated === 0 ? words.nothingDated : fill(words.none, { count: dated });
  }
  const sinces = late.flatMap(({ due }) => (due === null ? [] : overdueSince(due, asOf)));
  const parts = (['week', 'month', 'within30', 'over30'] as const).flatMap((since) => {
    const some = sinces.filter((one) => one === since).length;
    return some === 0 ? [] : fill(words.parts[since], { count: some });
  });
  return fill(words.sentence, { count: late.length, parts: parts.join(', ') });
}

/** Shows itself when the calendar, or a report of completion, has made the list incomplete. */
function staleLine(top: number, listed: number, rows: number, { asOf, locale }: BuildContext): StackBlock {
  const { sheets, terms } = messagesFor(locale);
  const now = count(rows, [
    ['once', '1'],
    ['state', literal(terms.states.overdue)],
  ]);
  const said = fill(sheets.overdue.stale, { date: formatDate(asOf) });
  const cell: FormulaCell = { formula: `=IF(${now}=${listed},"",${literal(said)})`, value: '' };
  const line = rowsOf(top, top, printed);
  return {
    height: 1,
    blocks: [{ top, left: 1, rows: [[cell]] }],
    styles: [{ area: line, style: 'note' }],
    merges: [line],
    heights: { [top]: 15 },
  };
}

function list(
  top: number,
  late: readonly SummaryTask[],
  tasks: readonly SummaryTask[],
  { asOf, locale }: BuildContext,
): StackBlock {
  const { sheets } = messagesFor(locale);
  const main = mainRole(tasks);
  const names: Record<Column, string> = { ...sheets.columns, ...sheets.overdue.columns };
  const fit = (text: string): string | null => (text === '' ? null : fittingText(text, sheets.cutSign));
  const body = late.map((task, i): CellInput[] => {
    const due = task.due ?? asOf;
    const cells: Record<Column, CellInput> = {
      index: i + 1,
      unit: fit(unitsWith(task, main).join('; ')) ?? unassignedName([task], locale),
      number: fit(task.number),
      task: fit(task.task),
      product: fit(task.product),
      deadline: fit(withExtension(task.deadline, task.extension, messagesFor(locale))),
      due: { date: due },
      late: daysBetween(due, asOf),
      since: sheets.overdue.since[overdueSince(due, asOf)],
    };
    return columns.map((column) => cells[column]);
  });
  const bottom = top + body.length;
  return {
    height: body.length + 1,
    blocks: [{ top, left: 1, rows: [columns.map((column) => names[column]), ...body] }],
    styles: [
      { area: rowsOf(top, top, right), style: 'header' },
      ...(body.length === 0
        ? []
        : columns.map((column, i) => ({
            area: { top: top + 1, left: i + 1, bottom, right: i + 1 },
            style: column === 'late' ? daysStyles[locale].late : looks[column],
          }))),
    ],
    heights: { [top]: 34 },
  };
}
