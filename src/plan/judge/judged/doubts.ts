/** What of a plan was read with doubt: to be asked once. */
import { isCertainTable } from './certain';
import { columnIn } from '../rules/support/finding';
import type { Appendix, UnsureCell } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';
import type { ColumnReading } from '../../model/reading';
import { rememberByObject } from '../../model/remember';

export interface DoubtfulCell extends UnsureCell {
  /** 1-based sheet row of the first such cell. */
  readonly row: number;
  /** 1-based sheet column; null where it has none. */
  readonly column: number | null;
}

export interface Doubts {
  /** No one column is doubted, but the table as a whole. */
  readonly table: boolean;
  readonly columns: readonly ColumnReading[];
  /** Different cells; equal ones are read alike. */
  readonly units: readonly DoubtfulCell[];
  readonly deadlines: readonly DoubtfulCell[];
}

const NO_DOUBTS: Doubts = { table: false, columns: [], units: [], deadlines: [] };

/** Nothing is asked of a table without a task: that it has none is what has to be said. */
export const doubtsOf = rememberByObject((appendix: Appendix): Doubts => {
  if (tasksOf(appendix).length === 0) return NO_DOUBTS;
  const cells = doubtfulCells(appendix);
  const columns = doubtfulColumns(appendix);
  return {
    table: columns.length === 0 && hasColumns(appendix) && !isCertainTable(appendix),
    columns,
    units: cells.filter(({ meaning }) => meaning !== 'deadline'),
    deadlines: cells.filter(({ meaning }) => meaning === 'deadline'),
  };
});

export function isDoubtful({ table, columns, units, deadlines }: Doubts): boolean {
  return table || columns.length + units.length + deadlines.length > 0;
}

/** Lines of prose or of a PDF stand in one column, whatever was read from them. */
export function hasColumns({ layout, range }: Pick<Appendix, 'layout' | 'range'>): boolean {
  return layout.form === 'table' && range.left !== range.right;
}

/** A column without head and content, as beside the tracking columns, is nothing to ask about. */
function doubtfulColumns(appendix: Appendix): ColumnReading[] {
  if (!hasColumns(appendix)) return [];
  return appendix.layout.columns.filter(
    ({ certain, meaning, header }) => !certain && (meaning !== null || header !== ''),
  );
}

function doubtfulCells(appendix: Appendix): DoubtfulCell[] {
  const cells = new Map<string, DoubtfulCell>();
  for (const task of tasksOf(appendix)) {
    for (const cell of task.unsure) {
      if (cells.has(cell.key)) continue;
      cells.set(cell.key, { ...cell, row: task.row, column: columnIn(appendix, task, cell.meaning) });
    }
  }
  return [...cells.values()];
}
