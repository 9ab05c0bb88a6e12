import type { ColumnMeaning } from '../../model/meanings';
import type { Area } from '../../model/grid';
import type { ChosenKind } from '../../model/reading';

/** What the user says of one table, against what was recognised. */
export interface TableChoice {
  /**
   * 1-based sheet rows of the header; null where the table has none. Where a recognised header meets them the choice is for that
   * table; where none does, a table is made there. Left out: the choice is for every table of the sheet.
   */
  readonly headerRows?: readonly [number, number] | null;
  /** The whole table, header included, in sheet rows and columns; only with `headerRows`. Nothing inside it begins another table. */
  readonly area?: Area;
  /** Meaning by 1-based sheet column; null says that the column means nothing to us. */
  readonly columns?: Readonly<Record<number, ColumnMeaning | null>>;
  /** Kind by 1-based sheet row. A row outside the table, and the rest of nothing, stay as they were read. */
  readonly rows?: Readonly<Record<number, ChosenKind>>;
  /** Year of the plan. */
  readonly year?: number;
  /** Day of issue, ISO. */
  readonly issued?: string;
}

export interface RecogniseOptions {
  readonly choices?: readonly TableChoice[];
}
