/** What is needed to put a workbook back as it was before an edit. Filled in before anything is written. */
import type { Area } from '../plan/model/grid';
import type { AddMarks, PutColumns, SheetContent } from '../workbook';
import type { LedgerName } from '../workbook/ledger';
import type { PresentCells, SheetUpdate } from '../workbook/update';
import type { CellBefore, ColumnsBefore } from './snapshot';
import type { Written } from './values';

export interface Reverse {
  /** The ledger as it was. */
  readonly names: readonly LedgerName[];
  readonly addedSheets: { readonly name: string; readonly content: SheetContent }[];
  readonly updatedSheets: UpdatedSheet[];
  readonly removedSheets: RemovedSheet[];
  readonly addedMarks: AddedMarks[];
  /** Marks that were there and are known from this session. */
  readonly removedMarks: AddMarks[];
  readonly cells: ChangedCell[];
  readonly columns: ChangedColumns[];
}

export interface UpdatedSheet {
  readonly name: string;
  readonly content: SheetContent;
  readonly update: SheetUpdate;
  readonly oldArea: Area;
  readonly old: PresentCells | null;
  /** What was put there before in this session; null where that was in an earlier one. */
  readonly oldContent: SheetContent | null;
}

export interface RemovedSheet {
  readonly tag: string;
  readonly name: string;
  readonly position: number;
  readonly area: Area;
  readonly hidden: boolean;
  readonly old: PresentCells | null;
  readonly oldContent: SheetContent | null;
}

export interface AddedMarks {
  readonly sheet: string;
  readonly set: number;
  /** Ids of all conditional formats of the sheet before. */
  readonly before: readonly string[];
  /** Ids of ours; null until Excel has told them. The ledger may know newer ones. */
  ids: readonly string[] | null;
}

export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellBefore;
  readonly after: Written;
}

export interface ChangedColumns {
  readonly sheet: string;
  readonly tag: string;
  readonly before: ColumnsBefore;
  /** The columns were empty before. */
  readonly fresh: boolean;
  /** The step that put them; null where they were removed. */
  readonly step: PutColumns | null;
}

export function emptyReverse(names: readonly LedgerName[]): Reverse {
  return {
    names,
    addedSheets: [],
    updatedSheets: [],
    removedSheets: [],
    addedMarks: [],
    removedMarks: [],
    cells: [],
    columns: [],
  };
}
