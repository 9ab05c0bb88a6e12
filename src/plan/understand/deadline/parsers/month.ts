import { numberOf, PORTION, YEAR_TAIL, yearOf } from '../lexicon';
import { CAMPAIGN } from '../../../words/occasions';
import { oneOf, sequence, wholeWords } from '../../../words/pattern';
import { COUNTED_AFTER_MONTHS, NGAY, NUMBER_WORD, THANG, YEAR } from '../../../words/times';
import { inPeriod, periodOf, portionOf } from '../period';
import { exists } from '../calendar';
import type { Meaning, PhraseParser } from '../types';
import { enumerated, hasNoYear, ifValid } from './list';
import { TAKEN } from '../source';
import { phraseParser } from './phraseParser';

const SEPARATOR = /\s*(?:,|và|-|đến(?: hết)?|hoặc|&|\+)\s*(?:tháng\s*)?/uy;
/** A further month of the list; "tháng 6, 02 lần" and "tháng 6 - 15/7" end it before the number. */
const ITEM = new RegExp(
  `(?<m>\\d{1,2})(?![\\d%]|\\s*[/.-]\\s*\\d{1,2}(?!\\d)|\\s*(?:${oneOf(COUNTED_AFTER_MONTHS)}|năm\\s+(?:đầu|cuối)))${YEAR_TAIL}(?!\\p{L})`,
  'uy',
);
const HEAD = new RegExp(
  sequence(
    `(?<![\\p{L}\\d])${PORTION}(?:(?<d>${NGAY}\\s*\\d{1,2})\\s*(?:của\\s*)?(?:các|những)?\\s*)?`,
    '(?:các |những )?',
    `(?:${THANG}\\s*|th?\\.?\\s?(?=\\d{1,2}\\s*[/.-]\\s*(?:20\\d\\d|t\\d)|1[0-2]|0\\d|[89]))`,
    `(?<m>\\d{1,2}(?!\\d)|(?:${NUMBER_WORD}|giêng|chạp)(?!\\p{L}))(?!\\s*(?:lần|${THANG}\\s))`,
    YEAR_TAIL,
  ),
  'gu',
);

/** "Tháng 8/2025", "cuối tháng 6", "T9/2025", "các tháng 2, 5, 8", "ngày 25 các tháng 2, 5, 8". One phrase per month. */
export const month: PhraseParser = {
  name: 'month',
  clues: ['tháng', 'thg', 't', 'th'],
  parse: ({ text }) =>
    enumerated(text, {
      head: HEAD,
      separator: SEPARATOR,
      item: ITEM,
      readHead: ({ groups }) => meaningOf(groups?.m, groups?.d, groups?.portion, yearOf(groups)),
      readItem: ({ groups }, head) =>
        ifValid(meaningOf(groups?.m, head.groups?.d, undefined, yearOf(groups))),
      goesOn: hasNoYear,
    }),
};

function meaningOf(
  word = '',
  dayWords: string | undefined,
  portion: string | undefined,
  { year, yearOffset }: { year: number | null; yearOffset: number },
): Meaning {
  const day = dayWords === undefined ? null : Number(/\d+/.exec(dayWords)?.[0]);
  const lunar = word === 'giêng' ? 1 : word === 'chạp' ? 12 : null;
  const number = lunar ?? numberOf(word) ?? 0;
  if (!exists(year, number, day ?? 1)) return { type: 'invalid' };
  const unit = day === null ? 'month' : 'day';
  const period = periodOf(unit, {
    month: number,
    day,
    year,
    yearOffset,
    doubt: lunar === null ? null : 'day-by-convention',
  });
  return inPeriod(portionOf(period, portion));
}

/** "9/2026", "9-2026" without the word. */
export const monthOfYear = phraseParser(
  'month of a year',
  new RegExp(
    `(?<![\\p{L}\\d]|\\d[/.,]|(?<!\\d)\\d{1,2}-)(?<m>\\d{1,2}) ?(?<s>[/.-]) ?(?<year>${YEAR})(?![\\d/%]|\\p{L})`,
    'gu',
  ),
  ({ groups, 0: match }, { text }) => {
    const number = Number(groups?.m);
    if (groups?.s === '.' && match.length < text.length) return null;
    if (number >= 1 && number <= 12) return inPeriod(periodOf('month', { month: number, ...yearOf(groups) }));
    return match.length === text.length && groups?.s === '/' ? { type: 'invalid' } : null;
  },
  { clues: ['1/1'] },
);

/** "10-11/2026": two months of one year. */
export const monthPair = phraseParser(
  'pair of months',
  new RegExp(
    `(?<![\\p{L}\\d]|\\d[/.,-])(?<a>\\d{1,2}) ?- ?(?<b>\\d{1,2}) ?/ ?(?<year>${YEAR})(?![\\d/%]|\\p{L})`,
    'gu',
  ),
  ({ groups }) => {
    const [first, last] = [Number(groups?.a), Number(groups?.b)];
    if (first < 1 || first >= last || last > 12) return null;
    const at = (number: number) => periodOf('month', { month: number, ...yearOf(groups) });
    return { type: 'range', from: at(first), to: at(last), toEdge: 'in' };
  },
  { clues: ['1/1/1'] },
);

/** "cuối tháng", "trong tháng": which month the words do not say. */
export const bareMonth = phraseParser(
  'bare month',
  wholeWords(`(?:đầu|giữa|cuối|trong|hết)\\s+tháng(?!\\s*(?:\\d|${TAKEN}|đầu|cuối|${CAMPAIGN}))`),
  () => inPeriod(periodOf('month')),
  { clues: ['tháng'] },
);
