import type { ColumnMeaning } from '../../model/meanings';
import type { Area } from '../../model/grid';

/** What the user says of one table, against what was recognised. */
export interface TableChoice {
  /**
   * 1-based sheet rows of the header. Where a recognised header meets them the choice is for that table; where none does, a table
   * is made there. Left out: the choice is for every table of the sheet.
   */
  readonly headerRows?: readonly [number, number];
  /** The whole table, header included, in sheet rows and columns; only with `headerRows`. */
  readonly area?: Area;
  /** Meaning by 1-based sheet column; null says that the column means nothing to us. */
  readonly columns?: Readonly<Record<number, ColumnMeaning | null>>;
}

export interface RecogniseOptions {
  readonly choices?: readonly TableChoice[];
}
