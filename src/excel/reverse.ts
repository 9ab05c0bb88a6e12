/** What is needed to put a workbook back as it was before an edit. Filled in before anything is written. */
import type { Area } from '../plan/model/grid';
import type { ColumnLook, PutColumns, SheetContent } from '../workbook';
import type { LedgerName } from '../workbook/ledger';
import type { PresentCells, SheetUpdate } from '../workbook/update';
import type { Ledger } from './ledger';
import type { OurRule } from './rules/read';
import type { CellBefore, ColumnsBefore } from './snapshot';
import type { Written } from './values';

export interface Reverse {
  /** The ledger as it was. */
  readonly names: readonly LedgerName[];
  /** What stays of a sheet when it is renamed, by its name before the edit. */
  readonly ids: ReadonlyMap<string, string>;
  readonly addedSheets: { readonly name: string; readonly content: SheetContent }[];
  readonly updatedSheets: UpdatedSheet[];
  readonly removedSheets: RemovedSheet[];
  readonly rules: ChangedRules[];
  readonly cells: ChangedCell[];
  readonly columns: ChangedColumns[];
  /** The edit stopped half-way: not everything that is noted here was done. */
  failed: boolean;
  /** null until something was put back. */
  begun: Begun | null;
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

/** The rules of ours that stood on a sheet whose marks the edit changes. */
export interface ChangedRules {
  readonly sheet: string;
  readonly before: readonly OurRule[];
}

/** How things stood when the putting back began; what it finds later may be its own doing. */
export interface Begun {
  readonly sheets: readonly string[];
  /** Whether the edit had been done to its end, rows and columns inserted and all. */
  readonly whole: boolean;
  /** Used areas of updated sheets, by name: then if the edit was whole, else before it. */
  readonly used: ReadonlyMap<string, Area | null>;
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
  /** Of columns that were removed: their numbers, and how ours look, by header. */
  readonly removed: readonly number[];
  readonly looks: readonly ColumnLook[];
}

export function emptyReverse({ names, ids }: Pick<Ledger, 'names' | 'ids'>): Reverse {
  return {
    names,
    ids,
    addedSheets: [],
    updatedSheets: [],
    removedSheets: [],
    rules: [],
    cells: [],
    columns: [],
    failed: false,
    begun: null,
  };
}
