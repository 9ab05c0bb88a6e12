/** `Bảng nhiệm vụ`: a plan written as paragraphs, or pasted as lines, laid out as the table it could have been. */
import type { AppendixRow } from '../plan/model/appendix';
import { fill, messagesFor } from '../plan/messages';
import { squash } from '../plan/words/text';
import { fittingText, type CellInput } from './cells';
import { describe } from './describe';
import type { DescribedEdit, WorkbookEdit } from './edit';
import type { BuildContext, CheckedSheet, CheckedTable } from './input';
import { nameTag } from './names';
import { listSheet, type ListColumn } from './listSheet';
import type { SheetContent } from './sheet';
import { planLine } from './summary/heading';
import { tabColors } from './summary/looks';

const headerRow = 4;
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
  const title = appendix.plan.title === null ? words.taskTable.title : squash(appendix.plan.title);
  const columns = columnsOf(context);
  const content = listSheet({
    tag: nameTag('tasks', `${source} ${index}`),
    name: words.names.taskTable,
    tabColor: tabColors.contents,
    title,
    titleHeight: title.length > 100 ? 40 : 24,
    lines: [{ text: planLine({ ...appendix.plan, title: null }, context.locale), look: 'subtitle' }],
    headerRow,
    columns,
    rows: rows.map((row) => cellsOf(row, source, context)),
    keyColumn: taskColumn,
  });
  return { ...content, styles: [...content.styles, ...groupStyles(rows, columns.length)] };
}

function columnsOf({ locale }: BuildContext): ListColumn[] {
  const { columns, roles, taskTable } = messagesFor(locale).sheets;
  return [
    { head: columns.number, look: 'textCenter', width: 7 },
    { head: columns.task, look: 'text', width: 44 },
    { head: taskTable.requirement, look: 'text', width: 28 },
    { head: roles.lead, look: 'text', width: 24 },
    { head: roles.coordinate, look: 'text', width: 24 },
    { head: roles.executor, look: 'text', width: 22 },
    { head: columns.deadline, look: 'text', width: 18 },
    { head: columns.product, look: 'text', width: 22 },
    { head: columns.source, look: 'linkCell', width: 11 },
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
function groupStyles(rows: readonly AppendixRow[], columns: number): SheetContent['styles'] {
  return rows.flatMap((row, i) => {
    const at = headerRow + 1 + i;
    if (row.kind !== 'group') return [];
    return [{ area: { top: at, left: 1, bottom: at, right: columns - 1 }, style: 'totalLabel' as const }];
  });
}
