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
const firstSectionRow = 5;

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
  const { sheets } = messagesFor(locale);
  const words = sheets.unit;
  const { unit, tasks, rows, back } = input;
  const role = mainRole(tasks);
  const roles = (['lead', 'coordinate', 'executor'] as const).filter(
    (one) => one === role || one === 'coordinate' || tasksIn(tasks, unit, one).length > 0,
  );

  let row = firstSectionRow;
  const sections = roles.map((one) => {
    const own = tasksIn(tasks, unit, one);
    const top = row;
    const body = own.map((task, i) => rowOf(task, top + 2 + i, context));
    row = top + Math.max(own.length, 1) + 3;
    return { title: fill(words[one], { count: own.length }), top, body };
  });
  const bottom = row - 2;
  const header = columns.map((column) => sheets.columns[column]);
  const sentence = sentenceFormula(
    figures(rows, [['unit', literal(unit)], roleIs(role, locale)], locale),
    figureValues(tasksWith(tasks, unit, role), context),
    locale,
  );

  return {
    ...blankSheet(unitTag(unit), unitSheetName(unit)),
    tabColor: tabColors.unit,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[fill(words.title, { unit: unit.toLocaleUpperCase('vi') })]] },
      { top: 2, left: 1, rows: [[sentence]] },
      ...(back === null
        ? []
        : [
            {
              top: 3,
              left: 1,
              rows: [
                [{ text: fill(words.back, { sheet: back.name }), sheet: `«${back.tag}»`, row: 1, column: 1 }],
              ],
            },
          ]),
      ...sections.map(({ title, top, body }) => ({
        top,
        left: 1,
        rows: [padded([title]), header, ...(body.length === 0 ? [padded([null, words.none])] : body)],
      })),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: { top: 1, left: 1, bottom: 1, right }, style: 'title' },
      { area: { top: 2, left: 1, bottom: 2, right }, style: 'sentence' },
      { area: { top: 3, left: 1, bottom: 3, right: 3 }, style: 'link' },
      ...sections.flatMap(({ top, body }) => {
        const last = top + 1 + Math.max(body.length, 1);
        return [
          { area: { top, left: 1, bottom: top, right }, style: 'sectionTitle' as const },
          { area: { top: top + 1, left: 1, bottom: last, right }, style: 'text' as const },
          { area: { top: top + 1, left: 1, bottom: top + 1, right }, style: 'header' as const },
          ...columns.flatMap((column, i) =>
            looks[column] === 'text'
              ? []
              : [{ area: { top: top + 2, left: i + 1, bottom: last, right: i + 1 }, style: looks[column] }],
          ),
        ];
      }),
    ],
    marks: stateMarks({ top: firstSectionRow, left: 1, bottom, right }, stateLetter, locale),
    merges: [
      { top: 1, left: 1, bottom: 1, right },
      { top: 2, left: 1, bottom: 2, right },
    ],
    widths: columns.map((column) => widths[column]),
    heights: { 1: 24, 2: 40 },
    freeze: null,
    print: printOf({ top: 1, left: 1, bottom, right }, [firstSectionRow + 1, firstSectionRow + 1]),
    keyColumn: columns.indexOf('task') + 1,
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
