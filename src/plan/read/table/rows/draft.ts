/** A body row while it is being understood. Only the layout folder sees it. */
import { meaningsThat, type ColumnMeaning } from '../../../model/meanings';
import type { ChosenKind, Inherited, RowKind } from '../../../model/reading';
import type { RowReason } from './why';
import type { RowNumber } from '../../../words/rowNumber';

export interface RowDraft {
  /** 0-based matrix row. */
  readonly row: number;
  kind: RowKind | null;
  /** Why it is of this kind. */
  why: RowReason[];
  /** What the user says it is. */
  readonly chosen: ChosenKind | null;
  numberText: string | null;
  number: RowNumber | null;
  /** The row's own texts; blank and placeholder cells are not in it. */
  cells: Partial<Record<ColumnMeaning, string>>;
  /** 0-based matrix column of each of `cells`. */
  columns: Partial<Record<ColumnMeaning, number>>;
  inherited: Partial<Record<ColumnMeaning, Inherited>>;
  /** Meanings whose cell lies in a vertical merge that began in an earlier row. */
  mergedDown: ReadonlySet<ColumnMeaning>;
  shift: number;
  /** A blank row or a repeated header stands between this row and the content before it. */
  afterBreak: boolean;
  /** Text in one cell over the width of the table, or in the number column. */
  wide: boolean;
  bold: boolean;
  level: number | null;
  /** 0-based matrix row of the enclosing group. */
  parent: number | null;
  /** 0-based matrix row this one continues. */
  of: number | null;
}

/** Cells that give a task to somebody or a time to it. */
export const ASSIGNING = meaningsThat('assigns');

export function assigned(draft: RowDraft): ColumnMeaning[] {
  return ASSIGNING.filter((meaning) => draft.cells[meaning] !== undefined);
}
