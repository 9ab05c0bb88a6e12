import type { Appendix } from '../appendix';
import type { Finding, Rule } from '../finding';
import { compareKey } from '../text';
import { columnIn, finding } from './support/finding';
import { observedRule } from './support/observed';
import { singleYearOf } from './support/planYears';

const MILESTONE =
  /(?:đến|trước|chậm nhất|muộn nhất|hoàn thành)(?: vào)?(?: hết)?(?: ngày)? (\d{1,2}[/.-]\d{1,2}[/.-](\d{4}))/gu;
const PLACES = ['task', 'requirement', 'product', 'target'] as const;

/** What recognition saw in a prose plan, whose paragraphs are no cells of a task. */
const inProse = observedRule('milestone-outside-plan-year', 'info', 'when');

/** A date to be met that stands in running text and lies after the plan's year, so that no deadline column shows it. */
export const milestoneOutsidePlanYear: Rule = {
  ...inProse,
  check(appendix, context) {
    if (appendix.layout.form === 'table') return inTable(appendix);
    // As text, so that 2026 is not written 2.026.
    return inProse.check(appendix, context).map((each) => ({
      ...each,
      params: { ...each.params, year: String(each.params.year ?? '') },
    }));
  },
};

function inTable(appendix: Appendix): Finding[] {
  const year = singleYearOf(appendix);
  if (year === null) return [];
  return appendix.rows.flatMap((row) => {
    if (row.kind !== 'task') return [];
    for (const place of PLACES) {
      const text = row.cells[place] ?? '';
      // Most cells name no year and need no key.
      const dates = /\d{4}/.test(text) ? [...compareKey(text).matchAll(MILESTONE)] : [];
      const later = dates.find(([, , found]) => Number(found) > year);
      if (later === undefined) continue;
      const params = { quote: later[1] ?? '', year: String(year) };
      return [
        finding(milestoneOutsidePlanYear, { row: row.row, column: columnIn(appendix, row, place), params }),
      ];
    }
    return [];
  });
}
