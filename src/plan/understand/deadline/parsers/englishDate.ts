import { wholeWords } from '../../../words/pattern';
import { exists } from '../calendar';
import { inPeriod, periodOf } from '../period';
import { phraseParser } from './phraseParser';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}`;

const ORDINAL = '(?:st|nd|rd|th)?';

/** "30-Jun-25", "June 30, 2025": what an English Excel shows of a date cell. */
export const englishDate = phraseParser(
  'English date',
  wholeWords(
    `(?:(?<d1>\\d{1,2})${ORDINAL}[- ](?<m1>${MONTH})[- ,]{1,2}(?<y1>20\\d\\d|\\d\\d)|(?<m2>${MONTH}) (?<d2>\\d{1,2})${ORDINAL}, ?(?<y2>20\\d\\d))`,
  ),
  ({ groups }) => {
    const { d1, d2, m1, m2, y1, y2 } = groups ?? {};
    const month = MONTHS.indexOf((m1 ?? m2 ?? '').slice(0, 3)) + 1;
    const day = Number(d1 ?? d2);
    const year = (Number(y1 ?? y2) % 100) + 2000;
    return exists(year, month, day) ? inPeriod(periodOf('day', { day, month, year })) : { type: 'invalid' };
  },
  {
    clues: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    needs: /\d/,
  },
);

/** "June 2026", "Jun-26". */
export const englishMonth = phraseParser(
  'English month',
  wholeWords(`(?<m>${MONTH})[- ,./']{1,2}(?<y>20\\d\\d|\\d\\d)`),
  ({ groups }) => {
    const month = MONTHS.indexOf((groups?.m ?? '').slice(0, 3)) + 1;
    return inPeriod(periodOf('month', { month, year: (Number(groups?.y) % 100) + 2000 }));
  },
  {
    clues: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    needs: /\d/,
  },
);
