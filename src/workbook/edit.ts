/**
 * What will be done to a workbook, as data: it can be shown, counted, tested, and applied by any engine (Excel through Office.js,
 * a file through a library). Rows and columns are 1-based sheet numbers everywhere. Nothing here is an engine's own type.
 */
import type { Area } from '../plan/model/grid';
import type { SheetContent } from './sheet';
import type { CellInput, Validation } from './cells';
import type { MarkStyleName, StyleName } from './styles';

export type EditKind =
  | 'marks'
  | 'remove-marks'
  | 'tracking'
  | 'renew-tracking'
  | 'remove-tracking'
  | 'summary'
  | 'findings'
  | 'fixes'
  | 'task-table'
  | 'changes'
  | 'collect'
  | 'sample'
  | 'own-sheets';

/** Steps are applied in order; either the contents of all are or, after a failure, of none. Looks and extras may be left out, and are named then. */
export interface WorkbookEdit {
  readonly kind: EditKind;
  readonly steps: readonly Step[];
}

export type Step =
  PutSheet | RemoveSheets | AddMarks | RemoveMarks | SetCells | PutColumns | RemoveColumns | ShowSheet;

/**
 * Adds a sheet of ours, or, where the workbook has one with this tag, brings it up to date in place: its position, its name if the
 * user changed it, and whatever the user put beside or below our cells stay.
 */
export interface PutSheet {
  readonly kind: 'put-sheet';
  readonly sheet: SheetContent;
}

/** Removes sheets of ours. A tag that ends in "*" means every tag that begins so; a tag nobody has is no error. */
export interface RemoveSheets {
  readonly kind: 'remove-sheets';
  readonly tags: readonly string[];
  /** Tags to spare though they match. */
  readonly except?: readonly string[];
}

/** Adds conditional formats to a sheet of the user's. Marks of the same set are replaced. */
export interface AddMarks {
  readonly kind: 'add-marks';
  readonly sheet: string;
  /** Ledger number of the sheet's marks; see `WorkbookState.marks`. */
  readonly set: number;
  /** First wins: a mark stops the marks after it where both apply. */
  readonly marks: readonly Mark[];
}

/** One conditional format over one bounded rectangle. */
export interface Mark {
  /** Unique in its set: "overdue", "missing-lead", … */
  readonly id: string;
  readonly area: Area;
  /**
   * An en-US formula beginning with "=", true where the mark shows; relative references are as seen from the top-left cell of
   * `area`. `«tag»` stands for the quoted name of our sheet with that tag.
   */
  readonly formula: string;
  readonly style: MarkStyleName;
}

/** Removes conditional formats of ours, exactly those, wherever the rows have gone; and nothing where there are none. */
export interface RemoveMarks {
  readonly kind: 'remove-marks';
  readonly sets: 'all' | readonly number[];
}

/** Writes cells of the user's sheet, each only where it still holds what it held when the edit was made. */
export interface SetCells {
  readonly kind: 'set-cells';
  readonly sheet: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    /** Displayed text the cell must still have; applying refuses the whole edit otherwise ("cell-changed"). */
    readonly was: string;
    readonly value: CellInput;
  }[];
}

/** Columns of ours on the user's sheet, beside the table. Ours by the ledger: the columns may be moved or the sheet renamed. */
export interface PutColumns {
  readonly kind: 'put-columns';
  readonly sheet: string;
  /** Ledger tag: "tracking.1". */
  readonly tag: string;
  /**
   * `new`: nothing stands there; `known`: ours by the ledger; `found`: ours by their form, and not in the ledger, which is to have
   * them again; `lost`: in the ledger, but cleared away (Ctrl+Z, a hand), so that they are put anew. What stands already keeps its
   * looks; styles, merges and validations are for the rest.
   */
  readonly stand: 'new' | 'known' | 'found' | 'lost';
  /** Header row(s) to last row, first to last column of ours; the empty column before it is not part of it. */
  readonly area: Area;
  /** How many rows of the area are header. */
  readonly headerRows: number;
  /** Width of the empty column that stands before the area, in characters; null where there is none to set. */
  readonly gapWidth: number | null;
  /**
   * A column of the table with what it held, from the first row under the header rows, when the values were made; null where there is
   * none to go by. Applying refuses the whole edit where its cells hold something else ("table-changed").
   */
  readonly beside: { readonly column: number; readonly texts: readonly string[] } | null;
  readonly columns: readonly TrackingColumn[];
  readonly styles: readonly { readonly area: Area; readonly style: StyleName }[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
}

export interface TrackingColumn {
  /** 1-based sheet column, inside the step's area. */
  readonly column: number;
  readonly header: string;
  /** Beginnings of headers that are ours: such a header is renewed, another is the user's and stays. */
  readonly ourHeaders: readonly string[];
  /** Width in characters. */
  readonly width: number;
  /**
   * Values from the first row under the header rows to the last row of the area.
   * null leaves a cell as it is; any other value is written only over an empty cell or over one whose formula or text begins
   * with one of `ours`. An empty string empties such a cell.
   */
  readonly values: readonly CellInput[];
  /** Beginnings of what we write in this column: what begins otherwise is the user's and stays. */
  readonly ours: readonly string[];
}

/**
 * Clears columns of ours. A column in which the user typed something stays as it is, and is his from then on, unless
 * `withUserContent`.
 */
export interface RemoveColumns {
  readonly kind: 'remove-columns';
  readonly tag: string;
  /** Beginnings of what we write in such columns, headers among them: what begins otherwise is the user's. */
  readonly ours: readonly string[];
  readonly withUserContent: boolean;
  /** How they look, for the reverse. */
  readonly looks: readonly ColumnLook[];
}

/** How a column of ours looks under its header, told by how the header's text begins. */
export interface ColumnLook {
  readonly header: string;
  readonly style: StyleName;
  readonly validation: Omit<Validation, 'area'> | null;
}

/** Brings a sheet of ours to the front, as the last thing. */
export interface ShowSheet {
  readonly kind: 'show-sheet';
  readonly tag: string;
}

/** An edit with what it will do, in counts, for the question before it and the sentence after it. */
export interface DescribedEdit {
  readonly edit: WorkbookEdit;
  readonly describe: EditDescription;
}

export interface EditDescription {
  /** Names our new sheets will have, hidden ones left out. */
  readonly newSheets: readonly string[];
  /** Names of sheets of ours that will be brought up to date. */
  readonly updatedSheets: readonly string[];
  /** Names of sheets of ours that will go. */
  readonly removedSheets: readonly string[];
  /** Names of the user's sheets on which something changes. */
  readonly touchedSheets: readonly string[];
  /** How many of what, by name: "overdue", "dueSoon", "missing", "wrong", "cells", "rows", "units", "userCells"; of tracking "changed" rows, tables "found", and 1 or 0 for "stood", "progress". */
  readonly counts: Readonly<Record<string, number>>;
  /** The same as sentences, most important first. */
  readonly sentences: readonly string[];
}

/** Whether the columns are put where nothing stands. */
export function arePut({ stand }: Pick<PutColumns, 'stand'>): boolean {
  return stand === 'new' || stand === 'lost';
}

/** Whether the ledger has them before the edit. */
export function areInLedger({ stand }: Pick<PutColumns, 'stand'>): boolean {
  return stand === 'known' || stand === 'lost';
}
