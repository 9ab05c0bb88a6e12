/** `Bảng nhiệm vụ`: a plan written as paragraphs, or pasted as lines, laid out as the table it could have been. */
import type { AppendixRow } from '../plan/model/appendix';
import { fill, messagesFor } from '../plan/messages';
import { squash } from '../plan/words/text';
import { fittingText, type CellInput } from './cells';
import { describe } from './describe';
import type { DescribedEdit, WorkbookEdit } from './edit';
import type { BuildContext, CheckedSheet, CheckedTable } from './input';
import { nameTag } from './names';
import { blankSheet, type SheetContent } from './sheet';
import type { StyleName } from './styles';
import { planLine } from './summary/heading';
import { printOf, tabColors } from './summary/looks';

const headerRow = 4;
const looks: readonly StyleName[] = [
  'textCenter',
  'text',
  'text',
  'text',
  'text',
  'text',
  'text',
  'text',
  'linkCell',
];
const widths = [7, 44, 28, 24, 24, 22, 18, 22, 11];
/** 1-based column of the task's text. */
const taskColumn = 2;

/**
 * A sheet of ours for each table of the sheet: groups and tasks in their order, one row each, with a link to the row they were
 * read from. Everything is text as the plan has it, so that the result can be checked and worked on like any table.
 */
export function taskTableEdit(sheet: CheckedSheet, context: BuildContext): DescribedEdit {
  const sheets = sheet.tables
    .map((table, i) => taskTableSheet(sheet.grid.sheet, table, i, context))
    .filter((content) => content !== null);
  const [first] = sheets;
  const edit: WorkbookEdit = {
    kind: 'task-table',
    steps: [
      ...sheets.map((content) => ({ kind: 'put-sheet' as const, sheet: content })),
      ...(first === undefined ? [] : [{ kind: 'show-sheet' as const, tag: first.tag }]),
    ],
  };
  const tasks = sheet.tables.flatMap(({ appendix }) => appendix.rows.filter((row) => row.kind === 'task'));
  return { edit, describe: describe(edit, { tasks: tasks.length }, context) };
}

/** null for a table without tasks. */
function taskTableSheet(
  source: string,
  { appendix }: CheckedTable,
  index: number,
  context: BuildContext,
): SheetContent | null {
  const { sheets: words } = messagesFor(context.locale);
  const rows = appendix.rows.filter((row) => row.kind === 'task' || row.kind === 'group');
  if (!rows.some((row) => row.kind === 'task')) return null;
  const right = looks.length;
  const bottom = headerRow + rows.length;
  const title = appendix.plan.title === null ? words.taskTable.title : squash(appendix.plan.title);
  const cells = rows.map((row) => cellsOf(row, source, context));
  return {
    ...blankSheet(nameTag('tasks', `${source} ${index}`), words.names.taskTable),
    tabColor: tabColors.contents,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[title], [planLine({ ...appendix.plan, title: null }, context.locale)]] },
      { top: headerRow, left: 1, rows: [headerOf(context), ...cells] },
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: { top: 1, left: 1, bottom: 1, right }, style: 'title' },
      { area: { top: 2, left: 1, bottom: 2, right }, style: 'subtitle' },
      { area: { top: headerRow, left: 1, bottom: headerRow, right }, style: 'header' },
      ...looks.map((style, i) => ({
        area: { top: headerRow + 1, left: i + 1, bottom, right: i + 1 },
        style,
      })),
      ...groupStyles(rows),
    ],
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right })),
    widths,
    heights: { 1: title.length > 100 ? 40 : 24 },
    freeze: { rows: headerRow, columns: 0 },
    filter: { top: headerRow, left: 1, bottom, right },
    print: printOf({ top: 1, left: 1, bottom, right }, [headerRow, headerRow]),
    keyColumn: taskColumn,
  };
}

function headerOf({ locale }: BuildContext): CellInput[] {
  const { columns, roles, taskTable } = messagesFor(locale).sheets;
  return [
    columns.number,
    columns.task,
    taskTable.requirement,
    roles.lead,
    roles.coordinate,
    roles.executor,
    columns.deadline,
    columns.product,
    columns.source,
  ];
}

function cellsOf(row: AppendixRow, sheet: string, { locale }: BuildContext): CellInput[] {
  const { cutSign, taskTable } = messagesFor(locale).sheets;
  const text = (value: string): CellInput => fittingText(value.trim(), cutSign) || null;
  const link = {
    text: fill(taskTable.row, { row: String(row.row) }),
    sheet,
    row: row.row,
    column: row.columns.task ?? 1,
  };
  if (row.kind === 'group')
    return [text(row.number ?? ''), text(row.task), ...Array<null>(6).fill(null), link];
  return [
    text(row.number ?? ''),
    text(row.task),
    text(row.cells.requirement ?? ''),
    text(row.lead.join('; ')),
    text(row.coordinate.join('; ')),
    text(row.executor.join('; ')),
    text(row.deadline?.text ?? ''),
    text(row.cells.product ?? ''),
    link,
  ];
}

/** Groups stand out as in a plan's own table; their link stays a link. */
function groupStyles(rows: readonly AppendixRow[]): SheetContent['styles'] {
  return rows.flatMap((row, i) => {
    const at = headerRow + 1 + i;
    if (row.kind !== 'group') return [];
    return [
      { area: { top: at, left: 1, bottom: at, right: looks.length - 1 }, style: 'totalLabel' as const },
    ];
  });
}
