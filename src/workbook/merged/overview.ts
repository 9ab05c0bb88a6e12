/** `Tổng hợp` of several files, the first sheet: the merging office's heading, the leaders' sentence, a row per sending unit. */
import { placeOfUnit } from '../../plan/judge/senders';
import { columnLetter } from '../../plan/model/grid';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import type { BuildContext } from '../input';
import type { SheetContent } from '../sheet';
import { dayCell, figures, sentenceFormula } from '../summary/formulas';
import { officialHeading, signatures, type Page } from '../summary/heading';
import { charactersOf, overviewTag, printOf, tabColors } from '../summary/looks';
import { BlockStack, rowsOf, type StackBlock } from '../summary/stack';
import { wholePlan } from '../summary/unitTable';
import { figureValues, sentenceValue } from '../summary/values';
import { figureCells, figureNames, shownFigures, sumCells } from './figureRows';
import { officeAsPlan, sendersOf, type MergedInput } from './page';

const widths = [6, 34, ...shownFigures.map(() => 11)];
const right = widths.length;

export function mergedOverview(input: MergedInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const page: Page = { right, half: 2, characters: charactersOf(widths) };
  const values = figureValues(input.tasks, context);
  const stack = new BlockStack();
  stack.put(0, (top) =>
    officialHeading(
      top,
      {
        title: mergedTitle(sendersOf(input), locale),
        plan: officeAsPlan(input.office),
        day: dayCell(context),
        sentence: sentenceFormula(figures(input.rows, wholePlan, locale), values, locale),
        sentenceLength: sentenceValue(values, locale).length,
      },
      page,
      locale,
    ),
  );
  const table = stack.put(1, (top) => senderRows(top, input, context));
  stack.put(0, (top) => noteBlock(top, page, locale));
  stack.put(0, (top) => signatures(top, page, context.asOf.slice(0, 4), locale));
  const whole = rowsOf(1, stack.bottom, right);
  return {
    ...stack.sheet({ tag: overviewTag, name: sheets.names.overview, tabColor: tabColors.overview, right }),
    widths,
    print: printOf(whole, [table.top, table.top]),
    keyColumn: 2,
  };
}

/** "TỔNG HỢP KẾ HOẠCH CỦA 20 XÃ": their level where it is one for all. */
export function mergedTitle(senders: readonly string[], locale: Locale): string {
  const words = messagesFor(locale).sheets.merged;
  const levels = new Set(senders.map((sender) => placeOfUnit(sender)?.level ?? ''));
  const [level = ''] = levels;
  const kind =
    levels.size === 1 && level !== '' && locale === 'vi' ? level.toLocaleUpperCase('vi') : words.anyKind;
  return fill(words.title, { count: senders.length, kind });
}

function senderRows(top: number, { tasks, rows, ...input }: MergedInput, context: BuildContext): StackBlock {
  const { overview, merged, columns } = messagesFor(context.locale).sheets;
  const senders = sendersOf(input);
  const first = top + 1;
  const last = top + senders.length;
  const body = senders.map((sender, i) => [
    i + 1,
    sender,
    ...figureCells(
      rows,
      [
        ['sender', `$B${first + i}`],
        ['once', '1'],
      ],
      tasks.filter((task) => task.sender === sender),
      context,
    ),
  ]);
  const overdue = 3 + shownFigures.indexOf('overdue');
  return {
    height: senders.length + 2,
    blocks: [
      {
        top,
        left: 1,
        rows: [
          [columns.number, merged.sender, ...figureNames(context.locale)],
          ...body,
          [null, overview.total, ...sumCells(first, last, 3, tasks, context)],
        ],
      },
    ],
    styles: [
      { area: rowsOf(top, top, right), style: 'header' },
      { area: rowsOf(first, last, 1), style: 'number' },
      { area: { top: first, left: 2, bottom: last, right: 2 }, style: 'text' },
      { area: { top: first, left: 3, bottom: last, right }, style: 'number' },
      { area: rowsOf(last + 1, last + 1, 2), style: 'totalLabel' },
      { area: { top: last + 1, left: 3, bottom: last + 1, right }, style: 'totalNumber' },
    ],
    marks: [
      {
        area: { top: first, left: overdue, bottom: last, right: overdue + 1 },
        formula: `=N(${columnLetter(overdue)}${first})>0`,
        style: 'overdue',
      },
    ],
    heights: { [top]: 48 },
  };
}

export function noteBlock(top: number, { right: last, characters }: Page, locale: Locale): StackBlock {
  const { merged, names } = messagesFor(locale).sheets;
  const text = fill(merged.note, { data: names.data });
  const line = rowsOf(top, top, last);
  return {
    height: 1,
    blocks: [{ top, left: 1, rows: [[text]] }],
    styles: [{ area: line, style: 'note' }],
    merges: [line],
    // Ten points beside the heading's thirteen.
    heights: { [top]: Math.ceil(text.length / (characters * 1.25)) * 13.5 + 4 },
  };
}
