import type { Appendix } from '../../model/appendix';
import type { Finding, Rule } from '../../model/finding';
import { columnIn, finding } from './support/finding';
import { observedRule } from './support/observed';
import { singleYearOf } from './support/planYears';
import { firstPerRow } from './support/yearTexts';

const MILESTONE =
  /(?:đến|trước|chậm nhất|muộn nhất|hoàn thành)(?: vào)?(?: hết)?(?: ngày)? (\d{1,2}[/.-]\d{1,2}[/.-](\d{4}))/gu;

/** What recognition saw in a prose plan, whose paragraphs are no cells of a task. */
const inProse = observedRule('milestone-outside-plan-year', { severity: 'info', principle: 'when' });

/** A date to be met that stands in running text and lies after the plan's year, so that no deadline column shows it. */
export const milestoneOutsidePlanYear: Rule = {
  ...inProse,
  check(appendix, context) {
    if (appendix.layout.form === 'table') return inTable(appendix);
    return inProse.check(appendix, context);
  },
};

function inTable(appendix: Appendix): Finding[] {
  const year = singleYearOf(appendix);
  if (year === null) return [];
  return firstPerRow(appendix, ({ row, place, key }) => {
    const later = [...key.matchAll(MILESTONE)].find(([, , found]) => Number(found) > year);
    if (later === undefined) return null;
    const params = { quote: later[1] ?? '', year: String(year) };
    return finding(milestoneOutsidePlanYear, {
      row: row.row,
      column: columnIn(appendix, row, place),
      params,
    });
  });
}
