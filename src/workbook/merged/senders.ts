/** `Tình hình gửi`: who sent, who did not, and what each lacks, on a page to print. What the check found stands there as it was found. */
import { messagesFor } from '../../plan/messages';
import type { BuildContext } from '../input';
import type { SheetContent } from '../sheet';
import type { StyleName } from '../styles';
import { dayCell } from '../summary/formulas';
import { officialHeading, signatures, type Page } from '../summary/heading';
import { charactersOf, printOf, tabColors } from '../summary/looks';
import { BlockStack, rowsOf, type StackBlock } from '../summary/stack';
import { officeAsPlan, type MergedInput } from './page';
import { senderCells, senderColumns, senderSentences, type SenderColumn } from './senderLines';

export const sendersTag = 'senders';

const widthOf = (column: SenderColumn): number =>
  (
    ({ index: 6, unit: 30, state: 16, conforms: 11, file: 26, otherFiles: 26 }) as Partial<
      Record<SenderColumn, number>
    >
  )[column] ?? 9;

const looks: Partial<Record<SenderColumn, StyleName>> = {
  unit: 'text',
  state: 'textCenter',
  conforms: 'textCenter',
  file: 'text',
  otherFiles: 'text',
};

export function sendersSheet({ table, office }: MergedInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const words = messagesFor(locale).sheets.merged;
  const columns = senderColumns(table, locale);
  const widths = columns.map(widthOf);
  const page: Page = { right: columns.length, half: 3, characters: charactersOf(widths) };
  const sentence = senderSentences(table, locale).join(' ');
  const stack = new BlockStack();
  stack.put(0, (top) =>
    officialHeading(
      top,
      {
        title: words.sendersTitle,
        plan: officeAsPlan(office),
        day: dayCell(context),
        sentence,
        sentenceLength: sentence.length,
      },
      page,
      locale,
    ),
  );
  const placed = stack.put(1, (top) => rowsBlock(top, table, columns, context));
  stack.put(0, (top) => signatures(top, page, context.asOf.slice(0, 4), locale));
  const whole = rowsOf(1, stack.bottom, page.right);
  return {
    ...stack.sheet({
      tag: sendersTag,
      name: words.names.senders,
      tabColor: tabColors.findings,
      right: page.right,
    }),
    widths,
    filter: rowsOf(placed.top, placed.bottom, page.right),
    print: printOf(whole, [placed.top, placed.top]),
    keyColumn: 2,
  };
}

function rowsBlock(
  top: number,
  table: MergedInput['table'],
  columns: readonly SenderColumn[],
  { locale }: BuildContext,
): StackBlock {
  const words = messagesFor(locale).sheets.merged;
  const body = table.rows.map((row, i) => senderCells(row, i + 1, columns, locale));
  const bottom = top + Math.max(body.length, 1);
  return {
    height: bottom - top + 1,
    blocks: [{ top, left: 1, rows: [columns.map((column) => words.columns[column]), ...body] }],
    styles: [
      { area: rowsOf(top, top, columns.length), style: 'header' },
      ...columns.map((column, i) => ({
        area: { top: top + 1, left: i + 1, bottom, right: i + 1 },
        style: looks[column] ?? ('number' as const),
      })),
    ],
    heights: { [top]: 48 },
  };
}
