/** One table while it is being read: its header, its columns, its rows. 0-based matrix rows and columns. */
import type { ColumnMeaning } from '../../model/meanings';
import type { ChosenKind, ColumnReading } from '../../model/reading';
import type { Facts } from './columns/facts';
import type { PeriodColumn } from './columns/periods';
import type { HeaderBlock } from './header/block';

export interface Table {
  readonly block: HeaderBlock;
  readonly columns: readonly ColumnReading[];
  /** What was seen of each of `columns`. */
  readonly facts: readonly Facts[];
  /** Columns with a meaning, left to right. */
  readonly meanings: readonly { readonly column: number; readonly meaning: ColumnMeaning }[];
  readonly periods: readonly PeriodColumn[];
  readonly sttColumn: number | null;
  /** Row just after the title block's start; rows of `top..end` belong to this table. */
  readonly top: number;
  /** Last row, included. */
  readonly end: number;
  /** Repetitions of the header, first and last row. */
  readonly repeats: readonly (readonly [number, number])[];
  /** Kinds of rows that the user has chosen. */
  readonly chosenRows: ReadonlyMap<number, ChosenKind>;
}

export function columnFor(table: Table, meaning: ColumnMeaning): number | null {
  return table.meanings.find((column) => column.meaning === meaning)?.column ?? null;
}
