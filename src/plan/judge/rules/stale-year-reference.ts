import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { singleYearOf } from './support/planYears';
import { firstPerRow } from './support/yearTexts';

const IN_YEAR = /trong năm (\d{4})(?![\d/-])/gu;

/**
 * Work "trong năm 2021" in a plan for 2024: left from an older plan. The year just before is left alone, a plan may well
 * mend what last year lacked.
 */
export const staleYearReference: Rule = {
  id: 'stale-year-reference',
  severity: 'warning',
  principle: 'what',
  check(appendix) {
    const year = singleYearOf(appendix);
    if (year === null) return [];
    return firstPerRow(appendix, ({ row, place, key }) => {
      const stale = [...key.matchAll(IN_YEAR)].find(([, found]) => Number(found) <= year - 2);
      if (stale === undefined) return null;
      return finding(staleYearReference, {
        row: row.row,
        column: columnIn(appendix, row, place),
        params: { name: nameOf(row), found: stale[0], year: String(year) },
      });
    });
  },
};
