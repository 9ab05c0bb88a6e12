/** `Thu về`: what came back from the units, one matter a row. */
import { collectLines, collectSentences, type CollectSaid, type UnusableFile } from '../plan/judge/collect';
import { messagesFor } from '../plan/messages';
import { fittingText, type CellInput } from './cells';
import { describe } from './describe';
import type { DescribedEdit, Step, WorkbookEdit } from './edit';
import type { BuildContext } from './input';
import { listSheet } from './listSheet';
import type { SheetContent } from './sheet';
import { tabColors } from './summary/looks';

export const collectTag = 'collect';

/** What is collected into a workbook, and by which names the user knows it. */
export interface CollectInput extends CollectSaid {
  /** Files that could not be read. */
  readonly unusable: readonly UnusableFile[];
}

/** The values that are taken, and the sheet that says what became of all. @param cells what writes them */
export function collectEdit(
  input: CollectInput,
  cells: readonly Step[],
  context: BuildContext,
): DescribedEdit {
  const edit: WorkbookEdit = {
    kind: 'collect',
    steps: [
      ...cells,
      { kind: 'put-sheet', sheet: collectSheet(input, context) },
      { kind: 'show-sheet', tag: collectTag },
    ],
  };
  return { edit, describe: describe(edit, { cells: input.collected.taken.length }, context) };
}

function collectSheet(input: CollectInput, { locale }: Pick<BuildContext, 'locale'>): SheetContent {
  const { collected, unusable } = input;
  const { sheets, collect: words } = messagesFor(locale);
  const { columns } = words;
  const [into = '', ...figures] = collectSentences(input, locale);
  const fit = (text: string): CellInput => fittingText(text, sheets.cutSign) || null;
  return listSheet({
    tag: collectTag,
    name: sheets.names.collect,
    tabColor: tabColors.findings,
    title: words.title,
    titleHeight: 24,
    lines: [
      { text: into, look: 'subtitle', height: 22 },
      { text: figures.join(' '), look: 'sentence', height: 54 },
    ],
    headerRow: 4,
    columns: [
      { head: columns.kind, look: 'textCenter', width: 15 },
      { head: columns.number, look: 'textCenter', width: 7 },
      { head: columns.task, look: 'text', width: 40 },
      { head: columns.field, look: 'text', width: 16 },
      { head: columns.was, look: 'text', width: 18 },
      { head: columns.is, look: 'text', width: 18 },
      { head: columns.unit, look: 'text', width: 24 },
      { head: columns.file, look: 'text', width: 26 },
      { head: columns.place, look: 'textCenter', width: 16 },
    ],
    rows: collectLines(collected, unusable, locale).map((line) => [
      words.kinds[line.kind],
      ...[line.number, line.task, line.field, line.was, line.is, line.unit, line.file, line.place].map(fit),
    ]),
    none: words.none,
    keyColumn: 3,
  });
}
