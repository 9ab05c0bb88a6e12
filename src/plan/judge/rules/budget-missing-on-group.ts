import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { moneyTree } from './support/money';

/** A group without an amount though tasks below it have one, in a table whose groups state theirs. */
export const budgetMissingOnGroup: Rule = {
  id: 'budget-missing-on-group',
  severity: 'warning',
  principle: 'what',
  check(appendix) {
    const tree = moneyTree(appendix);
    const groups = appendix.rows.filter(({ kind }) => kind === 'group');
    if (tree === null || groups.every(({ budget }) => budget === null)) return [];
    const byRow = new Map(groups.map((group) => [group.row, group]));
    const isCovered = (parent: number | null): boolean => {
      const above = parent === null ? undefined : byRow.get(parent);
      return above !== undefined && (above.budget !== null || isCovered(above.parent));
    };
    return groups
      .filter(({ budget, row }) => budget === null && tree.hasBelow(row))
      .map((group) =>
        finding(budgetMissingOnGroup, {
          row: group.row,
          column: columnIn(appendix, group, 'budget'),
          // A group further out states the money of both.
          severity: isCovered(group.parent) ? 'info' : 'warning',
          params: { name: nameOf(group), sum: tree.sumBelow(group.row) },
        }),
      );
  },
};
