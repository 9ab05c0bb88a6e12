/**
 * Which cells of a table the marks colour: the same list for what is written and for what is said of it. Only in rows that are
 * tasks; a cell with several faults once. A cell inside a merged one shows nothing of its own.
 */
import type { Appendix } from '../../plan/model/appendix';
import type { Finding } from '../../plan/model/finding';
import type { Grid } from '../../plan/model/grid';
import { tellsMissing } from '../../plan/judge/rules';
import { rawText } from './key';

export interface MarkedCell {
  readonly row: number;
  readonly column: number;
}

/** Cells that are empty and must not be. */
export function emptyCells(grid: Grid, appendix: Appendix, findings: readonly Finding[]): MarkedCell[] {
  return cellsOf(
    appendix,
    findings,
    ({ rule, row, column }) => tellsMissing(rule) && isEmpty(grid, row, column),
  );
}

/**
 * Cells whose text is at fault: what stands there is wrong, or something that belongs there is not in it (a cell for lead and
 * coordinating units that names no lead).
 */
export function wrongCells(grid: Grid, appendix: Appendix, findings: readonly Finding[]): MarkedCell[] {
  return cellsOf(
    appendix,
    findings,
    ({ rule, severity, row, column }) =>
      (tellsMissing(rule) || severity === 'error') && !isEmpty(grid, row, column),
  );
}

const isEmpty = (grid: Grid, row: number, column: number | null): boolean =>
  column === null || rawText(grid, row, column).trim() === '';

function cellsOf(
  appendix: Appendix,
  findings: readonly Finding[],
  marked: (finding: Finding) => boolean,
): MarkedCell[] {
  const tasks = new Set(appendix.rows.flatMap(({ kind, row }) => (kind === 'task' ? [row] : [])));
  const cells = new Map<string, MarkedCell>();
  for (const finding of findings) {
    const { row, column } = finding;
    if (column !== null && tasks.has(row) && marked(finding)) cells.set(`${row},${column}`, { row, column });
  }
  return [...cells.values()];
}
