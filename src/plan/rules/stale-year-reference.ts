import type { Rule } from '../finding';
import { compareKey } from '../text';
import { columnIn, finding, nameOf } from './support/finding';
import { singleYearOf } from './support/planYears';

const IN_YEAR = /trong năm (\d{4})(?![\d/-])/gu;
/** Most cells name no year and need no key. */
const ANY_YEAR = /\d{4}/;
const PLACES = ['task', 'requirement', 'product', 'target'] as const;

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
    return appendix.rows.flatMap((row) => {
      if (row.kind !== 'task') return [];
      for (const place of PLACES) {
        const text = row.cells[place] ?? '';
        if (!ANY_YEAR.test(text)) continue;
        const stale = [...compareKey(text).matchAll(IN_YEAR)].find(([, found]) => Number(found) <= year - 2);
        if (stale === undefined) continue;
        return [
          finding(staleYearReference, {
            row: row.row,
            column: columnIn(appendix, row, place),
            params: { name: nameOf(row), found: stale[0], year: String(year) },
          }),
        ];
      }
      return [];
    });
  },
};
