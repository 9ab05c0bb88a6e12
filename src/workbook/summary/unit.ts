/** One unit's own sheet: its sentence, the tasks it leads, coordinates and carries out, by due date, with links back. */
import type { Role } from '../../plan/model/appendix';
import { columnLetter } from '../../plan/model/grid';
import { fill, messagesFor } from '../../plan/messages';
import type { PlanInfo } from '../../plan/model/reading';
import { withExtension } from '../../plan/judge/judged';
import { fittingText, type CellInput } from '../cells';
import type { BuildContext } from '../input';
import { unitSheetName, unitTag } from '../names';
import type { SheetContent } from '../sheet';
import { daysStyles, type StyleName } from '../styles';
import { dayCell, daysLeftCell, figures, literal, roleIs, sentenceFormula, stateCell } from './formulas';
import { planLine } from './heading';
import { charactersOf, printOf, stateMarks, tabColors } from './looks';
import { BlockStack, rowsOf, type StackBlock } from './stack';
import { byDue, mainRole, unitsWith, type SummaryTask } from './tasks';
import { figureValues, sentenceValue, tasksWith } from './values';

const columns = [
  'number',
  'task',
  'product',
  'others',
  'deadline',
  'due',
  'daysLeft',
  'state',
  'source',
] as const;
type UnitColumn = (typeof columns)[number];

const widths: Record<UnitColumn, number> = {
  number: 8,
  task: 44,
  product: 20,
  others: 26,
  deadline: 15,
  due: 11.5,
  daysLeft: 13,
  state: 14,
  source: 10,
};
const looks: Record<Exclude<UnitColumn, 'daysLeft'>, StyleName> = {
  number: 'textCenter',
  task: 'text',
  product: 'text',
  others: 'text',
  deadline: 'text',
  due: 'date',
  state: 'text',
  source: 'linkCell',
};
const right = columns.length;
/** Links are for the screen. */
const printed = right - 1;
const dueLetter = columnLetter(columns.indexOf('due') + 1);
const stateLetter = columnLetter(columns.indexOf('state') + 1);
const characters = charactersOf(columns.slice(0, printed).map((column) => widths[column]));

export interface UnitSheetInput {
  readonly unit: string;
  readonly tasks: readonly SummaryTask[];
  readonly plan: PlanInfo | undefined;
  /** Rows of the data sheet under its header. */
  readonly rows: number;
  /** Tag and name of the sheet to go back to; null for none. */
  readonly back: { readonly tag: string; readonly name: string } | null;
}

export function unitSheet(input: UnitSheetInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const { unit, tasks } = input;
  const role = mainRole(tasks);
  const roles = (['lead', 'coordinate', 'executor'] as const).filter(
    (one) => one === role || one === 'coordinate' || tasksIn(tasks, unit, one).length > 0,
  );

  const stack = new BlockStack();
  stack.put(0, (top) => heading(top, input, role, context));
  const sections = roles.map((one) =>
    stack.put(1, (top) => section(top, unit, one, tasksIn(tasks, unit, one), context)),
  );
  const first = sections[0]?.top ?? 1;
  const whole = rowsOf(1, stack.bottom, right);
  return {
    ...stack.sheet({ tag: unitTag(unit), name: unitSheetName(unit), tabColor: tabColors.unit, right }),
    marks: stateMarks({ ...whole, top: first }, stateLetter, locale),
    widths: columns.map((column) => widths[column]),
    print: printOf(rowsOf(1, stack.bottom, printed), [first + 1, first + 1]),
    keyColumn: columns.indexOf('task') + 1,
  };
}

/** The unit's name, the plan, the day of the figures, its sentence; the way back stands beside what is printed. */
function heading(top: number, input: UnitSheetInput, role: Role, context: BuildContext): StackBlock {
  const { locale } = context;
  const { unit, tasks, rows, back } = input;
  const words = messagesFor(locale).sheets.unit;
  const line = (row: number) => rowsOf(row, row, printed);
  const own = figures(rows, [['unit', literal(unit)], roleIs(role, locale)], locale);
  const values = figureValues(tasksWith(tasks, unit, role), context);
  const plan = planLine(input.plan, locale);
  const way: CellInput[] =
    back === null
      ? []
      : [{ text: fill(words.back, { sheet: back.name }), sheet: `«${back.tag}»`, row: 1, column: 1 }];
  const lines = Math.ceil(sentenceValue(values, locale).length / characters);
  const title = fill(words.title, { unit: unit.toLocaleUpperCase('vi') });
  return {
    height: 4,
    blocks: [
      { top, left: 1, rows: [[title], [plan], [dayCell(context)], [sentenceFormula(own, values, locale)]] },
      ...(way.length === 0 ? [] : [{ top, left: right, rows: [way] }]),
    ],
    styles: [
      { area: line(top), style: 'title' },
      { area: line(top + 1), style: 'subtitle' },
      { area: line(top + 2), style: 'subtitle' },
      { area: line(top + 3), style: 'sentence' },
      { area: { ...rowsOf(top, top, right), left: right }, style: 'link' },
    ],
    merges: [top, top + 1, top + 2, top + 3].map(line),
    heights: {
      [top]: 24,
      [top + 1]: plan === null ? 4 : Math.ceil(plan.length / characters) * 17,
      [top + 2]: 17,
      [top + 3]: lines * 17 + 4,
    },
  };
}

/** The tasks the unit has in one role, under their own title and header. */
function section(
  top: number,
  unit: string,
  role: Role,
  own: readonly SummaryTask[],
  context: BuildContext,
): StackBlock {
  const { sheets } = messagesFor(context.locale);
  const words = sheets.unit;
  const names: Record<UnitColumn, string> = {
    ...sheets.columns,
    number: words.number,
    daysLeft: words.daysLeft,
    others: words.others[role],
  };
  const header = columns.map((column) => names[column]);
  const body = own.map((task, i) => rowOf(task, unit, role, top + 2 + i, context));
  const cells = [
    padded([fill(words[role], { count: own.length })]),
    header,
    ...(body.length === 0 ? [padded([null, words.none])] : body),
  ];
  const last = top + cells.length - 1;
  return {
    height: cells.length,
    blocks: [{ top, left: 1, rows: cells }],
    styles: [
      { area: rowsOf(top, top, right), style: 'sectionTitle' },
      { area: rowsOf(top + 1, last, right), style: 'text' },
      { area: rowsOf(top + 1, top + 1, right), style: 'header' },
      ...columns.flatMap((column, i) => {
        const style = column === 'daysLeft' ? daysStyles[context.locale].left : looks[column];
        return style === 'text' ? [] : [{ area: { ...rowsOf(top + 2, last, i + 1), left: i + 1 }, style }];
      }),
    ],
  };
}

function tasksIn(tasks: readonly SummaryTask[], unit: string, role: Role): SummaryTask[] {
  return tasks
    .filter((task) => task.assignments.some((one) => one.unit === unit && one.role === role))
    .sort(byDue);
}

function padded(cells: readonly CellInput[]): CellInput[] {
  return [...cells, ...Array.from({ length: right - cells.length }, () => null)];
}

/** Who else the task is with: for the lead those who coordinate (and lead beside it), for the others who leads. */
function othersOf(task: SummaryTask, unit: string, role: Role, context: BuildContext): string {
  const leads = unitsWith(task, 'lead').filter((one) => one !== unit);
  if (role !== 'lead' && leads.length > 0) return leads.join('; ');
  const { coLead } = messagesFor(context.locale).sheets.unit;
  const beside = unitsWith(task, role)
    .filter((one) => one !== unit)
    .map((one) => fill(coLead, { unit: one }));
  const coordinate = role === 'coordinate' ? [] : unitsWith(task, 'coordinate');
  return [...(role === 'lead' ? beside : []), ...coordinate.filter((one) => one !== unit)].join('; ');
}

function rowOf(task: SummaryTask, unit: string, role: Role, row: number, context: BuildContext): CellInput[] {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const fit = (text: string): string | null => (text === '' ? null : fittingText(text, sheets.cutSign));
  const due = `$${dueLetter}${row}`;
  const cells: Record<UnitColumn, CellInput> = {
    number: fit(task.number),
    task: fit(task.task),
    product: fit(task.product),
    others: fit(othersOf(task, unit, role, context)),
    deadline: fit(withExtension(task.deadline, task.extension, messagesFor(locale))),
    due: task.due === null ? null : { date: task.due },
    daysLeft: daysLeftCell(task, due, context.asOf),
    state: stateCell(task, due, context),
    source: {
      text: fill(sheets.unit.source, { row: String(task.row) }),
      sheet: task.sheet,
      row: task.row,
      column: task.column,
    },
  };
  return columns.map((column) => cells[column]);
}
