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
import { listSheet } from './listSheet';
import type { SheetContent } from './sheet';
import { tabColors } from './summary/looks';

export const changesTag = 'changes';
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
  const [between = '', ...figures] = changesSentences(changes, compared, locale);
  return listSheet({
    tag: changesTag,
    name: sheets.names.changes,
    tabColor: tabColors.findings,
    title: words.title,
    titleHeight: 24,
    lines: [
      { text: between, look: 'subtitle', height: 22 },
      { text: figures.join(' '), look: 'sentence', height: 40 },
    ],
    headerRow: 4,
    columns: [
      { head: columns.kind, look: 'textCenter', width: 11 },
      { head: columns.number, look: 'textCenter', width: 8 },
      { head: columns.task, look: 'text', width: 44 },
      { head: columns.field, look: 'text', width: 16 },
      { head: columns.was, look: 'text', width: 30 },
      { head: columns.is, look: 'text', width: 30 },
      { head: columns.before, look: 'textCenter', width: 18 },
      { head: columns.after, look: 'textCenter', width: 18 },
    ],
    rows: changeLines(changes, locale).map((line) => cellsOf(line, locale)),
    none: words.none,
    keyColumn: 3,
  });
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
