/** The lines of a title block, and what can be read out of one line. */
import { squash } from '../../words/text';
import type { SheetView } from '../table/view';

export interface TitleLine {
  /** 0-based matrix row. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every line of every cell of the given rows and columns, top to bottom, left to right. */
export function titleLines(
  view: SheetView,
  rows: readonly number[],
  left = 0,
  right = view.columns - 1,
): TitleLine[] {
  return rows.flatMap((row) =>
    (view.filled[row] ?? [])
      .filter((column) => column >= left && column <= right)
      .map((column) => ({ row, column, text: squash(view.raw(row, column)) })),
  );
}
