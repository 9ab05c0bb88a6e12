/** One unit's own sheet: its sentence, the tasks it leads, coordinates and carries out, by due date, with links back. */
import type { Role } from '../../plan/model/appendix';
import { columnLetter } from '../../plan/model/grid';
import { fill, messagesFor } from '../../plan/messages';
import { fittingText, type CellInput } from '../cells';
import type { BuildContext } from '../input';
import { unitSheetName, unitTag } from '../names';
import { blankSheet, type SheetContent } from '../sheet';
import type { StyleName } from '../styles';
import { daysLeftCell, figures, literal, roleIs, sentenceFormula, stateCell } from './formulas';
import { printOf, stateMarks, tabColors } from './looks';
import { BlockStack, rowsOf, type StackBlock } from './stack';
import { byDue, mainRole, type SummaryTask } from './tasks';
import { figureValues, tasksWith } from './values';

const columns = [
  'number',
  'task',
  'group',
  'product',
  'deadline',
  'due',
  'daysLeft',
  'state',
  'source',
] as const;
type UnitColumn = (typeof columns)[number];

const widths: Record<UnitColumn, number> = {
  number: 7,
  task: 46,
  group: 24,
  product: 18,
  deadline: 14,
  due: 11.5,
  daysLeft: 8,
  state: 14,
  source: 10,
};
const looks: Record<UnitColumn, StyleName> = {
  number: 'textCenter',
  task: 'text',
  group: 'text',
  product: 'text',
  deadline: 'text',
  due: 'date',
  daysLeft: 'days',
  state: 'text',
  source: 'linkCell',
};
const right = columns.length;
const dueLetter = columnLetter(columns.indexOf('due') + 1);
const stateLetter = columnLetter(columns.indexOf('state') + 1);

export interface UnitSheetInput {
  readonly unit: string;
  readonly tasks: readonly SummaryTask[];
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
    stack.put(1, (top) => section(top, one, tasksIn(tasks, unit, one), context)),
  );
  const first = sections[0]?.top ?? 1;
  const whole = rowsOf(1, stack.bottom, right);
  const { styles, ...content } = stack.content();
  return {
    ...blankSheet(unitTag(unit), unitSheetName(unit)),
    tabColor: tabColors.unit,
    gridlines: false,
    ...content,
    styles: [{ area: whole, style: 'base' }, ...styles],
    marks: stateMarks({ ...whole, top: first }, stateLetter, locale),
    widths: columns.map((column) => widths[column]),
    print: printOf(whole, [first + 1, first + 1]),
    keyColumn: columns.indexOf('task') + 1,
  };
}

/** The unit's name, its sentence, the way back. */
function heading(top: number, input: UnitSheetInput, role: Role, context: BuildContext): StackBlock {
  const { locale } = context;
  const { unit, tasks, rows, back } = input;
  const words = messagesFor(locale).sheets.unit;
  const [title, sentence, link] = [
    rowsOf(top, top, right),
    rowsOf(top + 1, top + 1, right),
    rowsOf(top + 2, top + 2, 3),
  ];
  const own = figures(rows, [['unit', literal(unit)], roleIs(role, locale)], locale);
  const values = figureValues(tasksWith(tasks, unit, role), context);
  const way: CellInput[] =
    back === null
      ? []
      : [{ text: fill(words.back, { sheet: back.name }), sheet: `«${back.tag}»`, row: 1, column: 1 }];
  return {
    height: 3,
    blocks: [
      { top, left: 1, rows: [[fill(words.title, { unit: unit.toLocaleUpperCase('vi') })]] },
      { top: sentence.top, left: 1, rows: [[sentenceFormula(own, values, locale)]] },
      ...(way.length === 0 ? [] : [{ top: link.top, left: 1, rows: [way] }]),
    ],
    styles: [
      { area: title, style: 'title' },
      { area: sentence, style: 'sentence' },
      { area: link, style: 'link' },
    ],
    merges: [title, sentence],
    heights: { [top]: 24, [sentence.top]: 40 },
  };
}

/** The tasks the unit has in one role, under their own title and header. */
function section(top: number, role: Role, own: readonly SummaryTask[], context: BuildContext): StackBlock {
  const { sheets } = messagesFor(context.locale);
  const words = sheets.unit;
  const header = columns.map((column) => sheets.columns[column]);
  const body = own.map((task, i) => rowOf(task, top + 2 + i, context));
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
      ...columns.flatMap((column, i) =>
        looks[column] === 'text'
          ? []
          : [{ area: { ...rowsOf(top + 2, last, i + 1), left: i + 1 }, style: looks[column] }],
      ),
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

function rowOf(task: SummaryTask, row: number, context: BuildContext): CellInput[] {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const fit = (text: string): string | null => (text === '' ? null : fittingText(text, sheets.cutSign));
  const due = `$${dueLetter}${row}`;
  const cells: Record<UnitColumn, CellInput> = {
    number: fit(task.number),
    task: fit(task.task),
    group: fit(task.group),
    product: fit(task.product),
    deadline: fit(task.deadline),
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
