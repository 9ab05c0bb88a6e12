import { numberOf, PORTION, YEAR_TAIL, yearOf } from '../lexicon';
import { anyOf, wholeWords } from '../../../words/pattern';
import { NUMBER_WORD, QUY, YEAR } from '../../../words/times';
import { inPeriod, periodOf, portionOf } from '../period';
import type { Meaning, PhraseParser } from '../types';
import { enumerated, hasNoYear, ifValid } from './list';
import { TAKEN } from '../source';
import { phraseParser } from './phraseParser';

const NUMERAL = '[il1|]{1,3}v?|[il1|]?v[il1|]{0,2}|0?\\d|\\d{2}';
const HEAD = new RegExp(
  `(?<![\\p{L}\\d])${PORTION}(?:các |hết )?${QUY}\\s*(?:[.:]|thứ)?\\s*(?<q>${NUMERAL}|${NUMBER_WORD})(?:(?=20\\d\\d)|(?![\\p{L}\\d%]))(?!\\.v)${YEAR_TAIL}`,
  'gu',
);
const SEPARATOR = new RegExp(`\\s*(?:,|và|-|đến(?: hết)?|hoặc|&|\\+|/)\\s*(?:${QUY}\\s*)?`, 'uy');
const ITEM = new RegExp(
  `(?<q>[il1|]{1,3}v?|0?[1-4])(?![\\p{L}\\d%]|[/.-]\\d{1,2}(?!\\d)|\\s*(?:ngày|tháng|lần|tuần))${YEAR_TAIL}`,
  'uy',
);

/** "Quý IV/2025", "quí 2", "quý I, II và III năm 2026", "đầu quý III". One phrase per quarter; "Quý Lộc" is a place. */
export const quarter: PhraseParser = {
  name: 'quarter',
  clues: ['quý', 'qui'],
  parse: ({ text }) =>
    enumerated(text, {
      head: HEAD,
      separator: SEPARATOR,
      item: ITEM,
      readHead: ({ groups }) => meaningOf(groups?.q, groups?.portion, yearOf(groups)),
      readItem: ({ groups }) => ifValid(meaningOf(groups?.q, undefined, yearOf(groups))),
      goesOn: hasNoYear,
    }),
};

function meaningOf(
  numeral = '',
  portion: string | undefined,
  { year, yearOffset }: { year: number | null; yearOffset: number },
): Meaning {
  const number = quarterNumber(numeral);
  if (number === null) return { type: 'invalid' };
  return inPeriod(portionOf(periodOf('quarter', { month: 3 * number, year, yearOffset }), portion));
}

/** 1..4 of "iv", "2", "02", "ba"; "l" and "1" stand for "i" as OCR reads them. null: no such quarter. */
function quarterNumber(numeral: string): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(numeral.replace(/[l1|]/g, 'i'));
  const number = roman >= 0 ? roman + 1 : (numberOf(numeral) ?? 0);
  return number >= 1 && number <= 4 ? number : null;
}

/** "Q1/2026", "2026-Q1", "IV/2025", or "Q4" alone in its cell: elsewhere it is a district or a numbering. */
export const shortQuarter = phraseParser(
  'short quarter',
  wholeWords(
    anyOf(
      'q(?<first>[1-4])(?=\\s*(?:&|,|và|-|\\+|to|đến)\\s*q\\s?[1-4])',
      `(?:q\\s?\\.?\\s?(?<q>[1-4]|i{1,3}|iv)\\s*[/.,-]?|(?<r>i{1,3}|iv)\\s*[/.-])\\s*(?<year>${YEAR})`,
      `(?<y>${YEAR})\\s?[/-]?\\s?q(?<of>[1-4])`,
      '(?<=^)q\\.?\\s?(?<alone>[1-4]|i{1,3}|iv)(?=[.]?$)',
    ),
  ),
  ({ groups }) => {
    const { first, q, r, of, alone, y, year } = groups ?? {};
    return meaningOf(first ?? q ?? r ?? of ?? alone, undefined, yearOf({ year: year ?? y }));
  },
  { clues: ['q', 'qi', 'qii', 'qiv', 'i', 'ii', 'iii', 'iv'] },
);

/** "cuối quý", "trong quý": which quarter the words do not say. */
export const bareQuarter = phraseParser(
  'bare quarter',
  wholeWords(`(?:đầu|giữa|cuối|trong|hết)\\s+quý(?!\\s*(?:\\d|${TAKEN}))`),
  () => inPeriod(periodOf('quarter')),
  { clues: ['quý'] },
);
