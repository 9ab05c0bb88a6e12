import { YEAR } from '../lexicon';
import { inPeriod, periodOf } from '../period';
import { phraseParser, words } from './phraseParser';

/** "năm học 2025-2026", "học kỳ I năm học 2025 - 2026": first terms end in January, school years on 31 May. */
export const schoolYear = phraseParser(
  'school year',
  words(
    `(?:(?<term>(?:học kỳ|kỳ|hk)\\s*(?:i{1,2}|1|2)|cuối|đầu)\\s*,?\\s*(?:của\\s+)?)?năm học\\s*${YEAR}\\s*-\\s*(?<year>${YEAR})`,
  ),
  ({ groups }) => {
    const { term = '', year } = groups ?? {};
    const second = Number(year);
    if (term === 'đầu') return inPeriod(periodOf('months', { month: 9, year: second - 1, vague: true }));
    const month = /(?<!i)(?:i|1)$/.test(term) ? 1 : 5;
    return inPeriod(periodOf('months', { month, year: second, vague: true }));
  },
  { needs: /năm học/ },
);
