/** What of a plan was read with doubt: to be asked once. */
import { isCertainTable } from './certain';
import { columnIn } from '../rules/support/finding';
import type { Appendix, AppendixRow, UnsureCell } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';
import type { ColumnReading, ReasonCode, RowKind } from '../../model/reading';
import { rememberByObject } from '../../model/remember';
import { rowKey } from '../../model/rowKey';

export interface DoubtfulCell extends UnsureCell {
  /** 1-based sheet row of the first such cell. */
  readonly row: number;
  /** 1-based sheet column; null where it has none. */
  readonly column: number | null;
}

/** A row that may be of another kind. */
export interface DoubtfulRow {
  /** 1-based sheet row of the first with this text. */
  readonly row: number;
  readonly kind: RowKind;
  readonly text: string;
  /** What it is known by once it was called right. */
  readonly key: string;
}

export interface Doubts {
  /** No one column is doubted, but the table as a whole. */
  readonly table: boolean;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly DoubtfulRow[];
  /** Different cells; equal ones are read alike. */
  readonly units: readonly DoubtfulCell[];
  readonly deadlines: readonly DoubtfulCell[];
}

const NO_DOUBTS: Doubts = { table: false, columns: [], rows: [], units: [], deadlines: [] };

/** Nothing is asked of a table without a task: that it has none is what has to be said. */
export const doubtsOf = rememberByObject((appendix: Appendix): Doubts => {
  if (tasksOf(appendix).length === 0) return NO_DOUBTS;
  const cells = doubtfulCells(appendix);
  const columns = doubtfulColumns(appendix);
  return {
    table: columns.length === 0 && hasColumns(appendix) && !isCertainTable(appendix),
    columns,
    rows: doubtfulRows(appendix),
    units: cells.filter(({ meaning }) => meaning !== 'deadline'),
    deadlines: cells.filter(({ meaning }) => meaning === 'deadline'),
  };
});

export function isDoubtful({ table, columns, rows, units, deadlines }: Doubts): boolean {
  return table || columns.length + rows.length + units.length + deadlines.length > 0;
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

/** These are about where the cells of a row stand, not about its kind. */
const OF_CELLS: ReadonlySet<ReasonCode> = new Set(['row-shifted', 'row-cells-guessed']);

function doubtfulRows(appendix: Appendix): DoubtfulRow[] {
  if (!hasColumns(appendix)) return [];
  const rows = new Map<string, DoubtfulRow>();
  for (const row of appendix.rows) {
    if (!isDoubtfulKind(row)) continue;
    const key = rowKey(row);
    if (!rows.has(key)) rows.set(key, { row: row.row, kind: row.kind, text: textOf(row), key });
  }
  return [...rows.values()];
}

/** Whether a row may be of another kind. */
function isDoubtfulKind({ certain, byHand, reasons }: AppendixRow): boolean {
  return !certain && byHand !== true && !reasons.some(({ code }) => OF_CELLS.has(code));
}

/** Whether a row, its units or its deadline were read with doubt. */
export function isDoubtfulRow(row: AppendixRow, appendix: Appendix): boolean {
  return row.unsure.length > 0 || (hasColumns(appendix) && isDoubtfulKind(row));
}

function textOf({ cells, task }: AppendixRow): string {
  return task !== '' ? task : (Object.values(cells).find((cell) => cell !== '') ?? '');
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
