import type { AppendixRow } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { squash } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';
import { letterValues } from './support/number';

/** The same defect as in the number column, one column on: items a), b), d) of one index group. Reported as `number-gap`. */
export const itemLabelGap: Rule = {
  id: 'number-gap',
  severity: 'warning',
  principle: 'form',
  check(appendix) {
    const places: { readonly row: AppendixRow; readonly before: string; readonly found: string }[] = [];
    let group: string | null = null;
    let label: string | null = null;
    let unlabelled: AppendixRow[] = [];
    for (const row of tasksOf(appendix)) {
      const own = ownText(row, 'indexGroup');
      if (own !== null && own !== group) [group, label, unlabelled] = [own, null, []];
      const item = ownText(row, 'indexItem');
      const next = item === null ? null : (/^(\p{Ll})\)/u.exec(item)?.[1] ?? null);
      if (next === null) {
        if (item === null) unlabelled.push(row);
        continue;
      }
      const missing = label === null ? 0 : missingBetween(label, next);
      if (missing > 0) {
        const lost = unlabelled.length === missing ? unlabelled : [row];
        places.push(...lost.map((each) => ({ row: each, before: `${label ?? ''})`, found: `${next})` })));
      }
      [label, unlabelled] = [next, []];
    }
    return places.map(({ row, before, found }) =>
      finding(itemLabelGap, {
        row: row.row,
        column: columnIn(appendix, row, 'indexItem'),
        params: { name: nameOf(row), before, found },
      }),
    );
  },
};

function ownText(row: AppendixRow, meaning: 'indexGroup' | 'indexItem'): string | null {
  const text = squash(row.cells[meaning] ?? '');
  return text === '' || row.inherited[meaning] !== undefined ? null : text;
}

/** Labels lost between two, by whichever alphabet loses fewer; 0 where the list restarts. */
function missingBetween(before: string, after: string): number {
  const from = letterValues(before);
  const to = letterValues(after);
  const gaps = from.map((value, alphabet) => (to[alphabet] ?? value + 1) - value - 1);
  return Math.max(0, Math.min(...gaps));
}
