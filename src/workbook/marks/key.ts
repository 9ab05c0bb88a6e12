/**
 * The text a row or a cell is known by in the hidden sheet, made twice in the same way: here, and by a formula in the sheet.
 * A lookup value may have 255 characters and reads *, ? and ~ as wildcards: keys are short and hold none.
 */
import type { Grid } from '../../plan/grid';

const taskLength = 200;
const partLength = 110;

const plain = (text: string): string => text.replace(/[~*?]/g, '');

/** The cell as `LEFT(cell, n)` sees it: a number without its format, a text as it is. */
export function rawText(grid: Grid, row: number, column: number): string {
  const r = row - grid.firstRow;
  const c = column - grid.firstColumn;
  const value = grid.value?.[r]?.[c];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : (grid.text[r]?.[c] ?? '');
}

export const textKey = (text: string): string => plain(text.slice(0, taskLength));
export const pairKey = (task: string, deadline: string): string =>
  `${plain(task.slice(0, partLength))}|${plain(deadline.slice(0, partLength))}`;

const plainFormula = (cell: string, length: number): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LEFT(${cell},${length}),"~",""),"*",""),"?","")`;

/** `textKey` of a cell reference, as a formula. */
export const textKeyFormula = (cell: string): string => plainFormula(cell, taskLength);

/** `pairKey` of two cell references, as a formula. */
export const pairKeyFormula = (task: string, deadline: string): string =>
  `${plainFormula(task, partLength)}&"|"&${plainFormula(deadline, partLength)}`;
