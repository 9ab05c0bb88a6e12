/**
 * The text a row or a cell is known by in the hidden sheet: its beginning, as `LEFT` sees it. A lookup value may have 255 characters.
 * A lookup reads *, ? and ~ as wildcards: the formula doubles the last, the first two match themselves (see `lookupOrder`).
 */
import type { Grid } from '../../plan/model/grid';

const taskLength = 200;
const partLength = 99;

/** The cell as `LEFT(cell, n)` sees it: a number without its format, a text as it is. */
export function rawText(grid: Grid, row: number, column: number): string {
  const r = row - grid.firstRow;
  const c = column - grid.firstColumn;
  const value = grid.value?.[r]?.[c];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : (grid.text[r]?.[c] ?? '');
}

export const textKey = (text: string): string => text.slice(0, taskLength);
export const pairKey = (task: string, deadline: string): string =>
  `${task.slice(0, partLength)}|${deadline.slice(0, partLength)}`;

/** `textKey` of a cell reference, as a formula for a lookup. */
export const textKeyFormula = (cell: string): string => `SUBSTITUTE(LEFT(${cell},${taskLength}),"~","~~")`;

/** `pairKey` of two cell references, as a formula for a lookup. */
export const pairKeyFormula = (task: string, deadline: string): string =>
  `SUBSTITUTE(LEFT(${task},${partLength})&"|"&LEFT(${deadline},${partLength}),"~","~~")`;

/** Keys with a wildcard before those without: the first match of a lookup for such a key is the key itself. */
export function lookupOrder<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  const wild = ({ key }: T): boolean => /[*?]/.test(key);
  return [...entries.filter(wild), ...entries.filter((entry) => !wild(entry))];
}
