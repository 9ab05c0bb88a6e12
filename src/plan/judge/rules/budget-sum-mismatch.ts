import { tasksOf, type Appendix, type AppendixRow } from '../../model/appendix';
import type { Finding, Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { differs, moneyTree, type MoneyTree } from './support/money';

/** The amount of a group or of the whole is not the sum of what stands below it. */
export const budgetSumMismatch: Rule = {
  id: 'budget-sum-mismatch',
  severity: 'error',
  principle: 'what',
  check(appendix) {
    const tree = moneyTree(appendix);
    if (tree === null) return [];
    const totals = appendix.rows.filter(({ kind }) => kind === 'total');
    return appendix.rows.flatMap((row) => {
      if (row.budget === null) return [];
      if (row.kind === 'group') return groupFinding(appendix, row, tree);
      // With several totals each belongs to a part of the table nobody has told us.
      return row.kind === 'total' && totals.length === 1 ? totalFinding(appendix, row, tree) : [];
    });
  },
};

function groupFinding(appendix: Appendix, group: AppendixRow, tree: MoneyTree): Finding[] {
  const stated = group.budget ?? 0;
  const sum = tree.sumBelow(group.row);
  if (!differs(stated, sum)) return [];
  // Money given to a group as a whole is usual. The same amount again beside it is counted twice.
  const twice = tree
    .childrenOf(group.parent)
    .some((other) => other.row !== group.row && other.budget === group.budget);
  if (!tree.hasBelow(group.row) && !twice) return [];
  return [mismatch(appendix, group, stated, sum)];
}

/** A total may add up the tasks' amounts or those stated for the outermost groups. */
function totalFinding(appendix: Appendix, total: AppendixRow, tree: MoneyTree): Finding[] {
  const stated = total.budget ?? 0;
  const ofTasks = tasksOf(appendix).reduce((sum, task) => sum + (task.budget ?? 0), 0);
  const ofGroups = tree.sumBelow(null);
  if (!differs(stated, ofTasks) || !differs(stated, ofGroups)) return [];
  return [mismatch(appendix, total, stated, ofTasks === 0 ? ofGroups : ofTasks)];
}

function mismatch(appendix: Appendix, row: AppendixRow, stated: number, sum: number): Finding {
  return finding(budgetSumMismatch, {
    row: row.row,
    column: columnIn(appendix, row, 'budget'),
    params: { name: nameOf(row), stated, sum, difference: Math.abs(stated - sum) },
  });
}
