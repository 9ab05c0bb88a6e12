/** `Thay đổi`: what changed from an older state of a plan, one thing a row. */
import { messagesFor } from '../plan/messages';
import {
  changeLines,
  changesSentences,
  type ChangeLine,
  type Compared,
  type PlacedTask,
  type PlanChanges,
} from '../plan/judge/changes';
import { fittingText, type CellInput } from './cells';
import { describe } from './describe';
import type { DescribedEdit, WorkbookEdit } from './edit';
import type { BuildContext } from './input';
import { blankSheet, type SheetContent } from './sheet';
import type { StyleName } from './styles';
import { printOf, tabColors } from './summary/looks';

export const changesTag = 'changes';
const headerRow = 4;
const looks: readonly StyleName[] = [
  'textCenter',
  'textCenter',
  'text',
  'text',
  'text',
  'text',
  'textCenter',
  'textCenter',
];

/** A sheet of ours with the changes. `compared` names the two plans as the user knows them. */
export function changesEdit(changes: PlanChanges, compared: Compared, context: BuildContext): DescribedEdit {
  const sheet = changesSheet(changes, compared, context);
  const edit: WorkbookEdit = {
    kind: 'changes',
    steps: [
      { kind: 'put-sheet', sheet },
      { kind: 'show-sheet', tag: changesTag },
    ],
  };
  return { edit, describe: describe(edit, {}, context) };
}

function changesSheet(
  changes: PlanChanges,
  compared: Compared,
  { locale }: Pick<BuildContext, 'locale'>,
): SheetContent {
  const { sheets, changes: words } = messagesFor(locale);
  const { columns } = words;
  const rows = changeLines(changes, locale).map((line) => cellsOf(line, locale));
  const right = looks.length;
  const bottom = headerRow + Math.max(rows.length, 1);
  const [between = '', ...figures] = changesSentences(changes, compared, locale);
  const header = [
    columns.kind,
    columns.number,
    columns.task,
    columns.field,
    columns.was,
    columns.is,
    columns.before,
    columns.after,
  ];
  return {
    ...blankSheet(changesTag, sheets.names.changes),
    tabColor: tabColors.findings,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[words.title], [between], [figures.join(' ')]] },
      { top: headerRow, left: 1, rows: [header, ...rows] },
      ...(rows.length === 0 ? [{ top: headerRow + 1, left: 1, rows: [[words.none]] }] : []),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: { top: 1, left: 1, bottom: 1, right }, style: 'title' },
      { area: { top: 2, left: 1, bottom: 2, right }, style: 'subtitle' },
      { area: { top: 3, left: 1, bottom: 3, right }, style: 'sentence' },
      { area: { top: headerRow, left: 1, bottom: headerRow, right }, style: 'header' },
      ...looks.map((style, i) => ({
        area: { top: headerRow + 1, left: i + 1, bottom, right: i + 1 },
        style,
      })),
    ],
    merges: [1, 2, 3].map((row) => ({ top: row, left: 1, bottom: row, right })),
    widths: [11, 8, 44, 16, 30, 30, 18, 18],
    heights: { 1: 24, 2: 22, 3: 40 },
    freeze: { rows: headerRow, columns: 0 },
    filter: { top: headerRow, left: 1, bottom, right },
    print: printOf({ top: 1, left: 1, bottom, right }, [headerRow, headerRow]),
    keyColumn: 3,
  };
}

function cellsOf({ kind, before, after, cell }: ChangeLine, locale: BuildContext['locale']): CellInput[] {
  const { sheets, changes: words } = messagesFor(locale);
  const fit = (text: string): CellInput => fittingText(text, sheets.cutSign) || null;
  const place = (task: PlacedTask | null): CellInput =>
    task === null ? null : fit(`${task.appendix.sheet}!${task.row.row}`);
  const row = (after ?? before)?.row;
  return [
    words.kinds[kind],
    fit(row?.number ?? ''),
    fit(row?.task ?? ''),
    cell === null ? null : cell.field,
    cell === null ? null : fit(cell.was),
    cell === null ? null : fit(cell.is),
    place(before),
    place(after),
  ];
}
