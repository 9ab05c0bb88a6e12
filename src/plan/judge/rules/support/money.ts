import type { Appendix, AppendixRow } from '../../../model/appendix';
import { columnOf } from '../../../model/appendix';
import { groupBy } from './groupBy';

/** The amounts of an appendix by its tree of groups. */
export interface MoneyTree {
  readonly childrenOf: (row: number | null) => readonly AppendixRow[];
  /** What stands below a row: stated amounts, and below a group without one those of its children. */
  readonly sumBelow: (row: number | null) => number;
  /** Whether any row below has an amount. */
  readonly hasBelow: (row: number) => boolean;
}

/** null where the table has no column of money or no amount in it. */
export function moneyTree(appendix: Appendix): MoneyTree | null {
  if (columnOf(appendix, 'budget') === null || appendix.rows.every(({ budget }) => budget === null))
    return null;
  const rows = appendix.rows.filter(({ kind }) => kind === 'group' || kind === 'task');
  const byParent = groupBy(rows, ({ parent }) => parent);
  const childrenOf = (row: number | null): readonly AppendixRow[] => byParent.get(row) ?? [];
  const sumBelow = (row: number | null): number =>
    childrenOf(row).reduce(
      (sum, child) => sum + (child.budget ?? (child.kind === 'group' ? sumBelow(child.row) : 0)),
      0,
    );
  const hasBelow = (row: number): boolean =>
    childrenOf(row).some((child) => child.budget !== null || hasBelow(child.row));
  return { childrenOf, sumBelow, hasBelow };
}

/** Amounts of a plan are rounded: apart by less than a thousandth they are the same. */
export function differs(stated: number, sum: number): boolean {
  return Math.abs(stated - sum) > Math.max(1, Math.abs(stated) / 1000);
}
