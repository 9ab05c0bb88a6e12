import { numberOf, WORD_START, YEAR_TAIL, yearOf } from '../lexicon';
import { anyOf, sequence, wholeWords } from '../../../words/pattern';
import { NAM, NGAY, NUMBER_WORD, THANG, YEAR } from '../../../words/times';
import { exists } from '../calendar';
import { inPeriod, periodOf } from '../period';
import type { Meaning } from '../types';
import { phraseParser } from './phraseParser';

const DAY_WORD = `(?:${NGAY}|mùng|mồng)`;

/** A day of the calendar; a day that does not exist is said to be invalid, not dropped. */
function day(d: number, m: number, year: number | null, yearOffset = 0): Meaning {
  const plausible = year === null || (year >= 1990 && year < 2100);
  if (!plausible || !exists(year, m, d)) return { type: 'invalid' };
  return inPeriod(periodOf('day', { day: d, month: m, year, yearOffset }));
}

function fullYear(digits: string): number {
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

/** "05/02/26", "30.9.2020", "ngày 30-9-2020", "15/11.2026". Day first, as Vietnamese write. */
export const numericDate = phraseParser(
  'numeric date',
  new RegExp(
    sequence(
      `${WORD_START}(?<!\\d|\\d[/.])(?:${DAY_WORD}\\s*)?(?<d>\\d{1,2})\\s?`,
      anyOf(
        '/{1,2}\\s?(?<m1>\\d{1,2})\\s?(?:/{1,2}|[.-])|\\.\\s?(?<m2>\\d{1,2})\\s?[./-]',
        '-\\s?(?<m3>\\d{1,2})\\s?-|-(?<m4>\\d{1,2})/',
      ),
      '\\s?(?<y>\\d{2,5})(?!\\d|/|\\.\\d|\\p{L})',
    ),
    'gu',
  ),
  ({ groups }) => {
    const { d = '', m1, m2, m3, m4, y = '' } = groups ?? {};
    const month = Number(m1 ?? m2 ?? m3 ?? m4);
    if (m4 !== undefined && Number(d) <= 12) return null;
    if (y.length === 2 && !exists(null, month, Number(d))) return null;
    const monthFirst =
      m1 !== undefined && y.length === 4 && month > 12 && exists(Number(y), Number(d), month);
    // "1/31/2025": what a computer set to English writes; here the day cannot be the month.
    return monthFirst ? day(month, Number(d), Number(y)) : day(Number(d), month, fullYear(y));
  },
  { clues: ['1/1/1'] },
);

/** "31,12,2025": stops slipped to commas; "tháng 3,6,2026" is a list. */
export const commaDate = phraseParser(
  'comma date',
  wholeWords(`(?<!(?:tháng|quý|năm)\\s*)(?<d>\\d{1,2}),(?<m>\\d{1,2}),(?<y>${YEAR})`),
  ({ groups }) => {
    const [d, month, year] = [Number(groups?.d), Number(groups?.m), Number(groups?.y)];
    return exists(year, month, d)
      ? inPeriod(periodOf('day', { day: d, month, year, doubt: 'letters-repaired' }))
      : null;
  },
  { clues: ['1,1'] },
);

/** "2026-06-30", "2026/6/30", "2026-06-30T00:00:00". */
export const isoDate = phraseParser(
  'ISO date',
  wholeWords(`(?<y>${YEAR})(?<s>[-/])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?:t\\d{2}:\\d{2}[\\d:.]*z?)?`),
  ({ groups }) => day(Number(groups?.d), Number(groups?.m), Number(groups?.y)),
  { clues: ['1/1/1'] },
);

const DAY_BEFORE_MONTH = new RegExp(`(?:\\d|${NUMBER_WORD})\\s*(?:của\\s+)?th`);

/** "ngày 15 tháng 3 năm 2026", "31 tháng 12", "mười lăm tháng ba". */
export const writtenDate = phraseParser(
  'written date',
  wholeWords(
    `(?<say>${DAY_WORD})?\\s*(?<d>\\d{1,2}|${NUMBER_WORD})\\s*(?:của\\s+)?${THANG}\\s*(?<m>\\d{1,2}|${NUMBER_WORD})(?!\\s*lần)${YEAR_TAIL}`,
  ),
  ({ groups }) => {
    const { say, d = '', m = '' } = groups ?? {};
    const { year, yearOffset } = yearOf(groups);
    const [dayNumber, month] = [numberOf(d), numberOf(m)];
    if (dayNumber === null || month === null) return null;
    if (say === undefined && (month < 1 || month > 12)) return null;
    return day(dayNumber, month, year, yearOffset);
  },
  { clues: ['tháng', 'thg'], needs: DAY_BEFORE_MONTH },
);

const NOTHING_MORE = /^[.\s]*$/;
/** "ngày 01-05 hằng tháng" are days. */
const EVERY_MONTH = /^\s*(?:hàng|hằng|mỗi) tháng/iu;

/** "30/6", "ngày 30-6", "15/11 năm 2026", "31/01 năm sau"; an impossible one is only an error where it must be a date. */
export const dayAndMonth = phraseParser(
  'day and month',
  new RegExp(
    sequence(
      `${WORD_START}(?<!\\d|\\d[/.,])`,
      `(?:(?<say>${DAY_WORD})\\s*|(?<=(?<edge>trước|đến|hết|từ)\\s*)|)(?<d>\\d{1,2}) ?(?<s>[/.-])`,
      ' ?(?<m>\\d{1,2})(?![\\d%/]|[.,]\\d|\\p{L}|\\s*(?:ngày|buổi|tuần|giờ|tháng)(?!\\p{L}))',
      anyOf(
        `\\s+${NAM}\\s+(?<year>${YEAR})(?!\\d)`,
        sequence(
          '\\s+(?:của\\s+)?năm\\s+',
          '(?<other>sau|tới|kế tiếp|tiếp theo|liền kề|nay|này|trước(?!\\s*(?:ngày|tháng|\\d)))',
          '(?!\\p{L})',
        ),
      ),
      '?',
    ),
    'gu',
  ),
  ({ groups, 0: match, index }, source) => {
    const { say, edge, d = '', s, m = '' } = groups ?? {};
    const alone = index === 0 && NOTHING_MORE.test(source.text.slice(match.length));
    const bound = s === '-' ? edge === 'trước' : edge !== undefined;
    if (s !== '/' && say === undefined && !bound && !alone) return null;
    const daysOfMonths = s === '-' && EVERY_MONTH.test(source.written.slice(index + match.length));
    if (daysOfMonths) return null;
    const { year, yearOffset } = yearOf(groups);
    if (exists(year, Number(m), Number(d))) return day(Number(d), Number(m), year, yearOffset);
    const meantAsDate = say !== undefined || edge !== undefined || alone;
    return meantAsDate && s === '/' && Number(d) <= 31 ? { type: 'invalid' } : null;
  },
  { clues: ['1/1'] },
);
