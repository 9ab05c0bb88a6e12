import { wholeWords } from '../../../words/pattern';
import { YEAR } from '../../../words/times';
import { inPeriod, periodOf } from '../period';
import { phraseParser } from './phraseParser';

/** "năm học 2025-2026", "học kỳ I năm học 2025 - 2026": first terms end in January, school years on 31 May. */
export const schoolYear = phraseParser(
  'school year',
  wholeWords(
    `(?:(?<term>(?:học kỳ|kỳ|hk)\\s*(?:i{1,2}|1|2)|cuối|đầu)\\s*,?\\s*(?:của\\s+)?)?năm học\\s*${YEAR}\\s*-\\s*(?<year>${YEAR})`,
  ),
  ({ groups }) => {
    const { term = '', year } = groups ?? {};
    const second = Number(year);
    if (term === 'đầu')
      return inPeriod(periodOf('months', { month: 9, year: second - 1, doubt: 'day-by-convention' }));
    const month = /(?:k|\s)(?:i|1)$/.test(term) ? 1 : 5;
    return inPeriod(periodOf('months', { month, year: second, doubt: 'day-by-convention' }));
  },
  { clues: ['học'], needs: /\d/ },
);
