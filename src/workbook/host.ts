/** What pane and ribbon ask of the place a workbook lives in. `src/excel` is the one that talks to Excel; tests have one of their own. */
import type { Area, Grid } from '../plan/model/grid';
import type { AppliedEdit } from './applied';
import type { WorkbookEdit } from './edit';
import type { WorkbookState } from './state';

/** Every member that reads or writes rejects with a SoatError and leaves the workbook as it was. */
export interface ExcelHost {
  /** Whether this Excel can do what we need, and in which language it speaks. Never rejects. */
  hostInfo(): HostInfo;
  /** Visible sheets in tab order. Chart sheets are not among them. */
  listSheets(): Promise<SheetInfo[]>;
  /** Snapshot of the sheet in front. Rejects with "empty-sheet", "chart-sheet", "sheet-too-large". */
  readActiveSheet(options?: ReadOptions): Promise<Grid>;
  /** Snapshot of a sheet by name. Rejects as above, and with "sheet-not-found". */
  readSheet(name: string, options?: ReadOptions): Promise<Grid>;
  /**
   * A snapshot with some of its rows as they stand now, in one request; null where the sheet has to be read as a whole. Rejects where
   * the sheet cannot be read.
   */
  readAgain(known: Grid, rows: RowSpan): Promise<Grid | null>;
  /** What of ours is in the workbook, and which names are taken: what builders ask for. */
  readState(): Promise<WorkbookState>;
  /** Rejects with what `applyEdit` would refuse the edit for as the workbook is now (protection, a filter, cells changed since); writes nothing. */
  checkEdit(edit: WorkbookEdit): Promise<void>;
  /** Applies all steps or none. */
  applyEdit(edit: WorkbookEdit, options?: ApplyOptions): Promise<AppliedEdit>;
  /**
   * Puts everything back as it was before `applied`. Rejects with "undo-would-lose" where the user has since changed what would be lost.
   */
  undo(applied: AppliedEdit): Promise<void>;
  /** Brings the cell into view and selects it, and says what hides it all the same. Focus stays in the pane. */
  selectCell(sheet: string, row: number, column: number): Promise<HiddenBy | null>;
  /** Shows the row and the column of a cell, clearing the filters of its sheet where they hide it, and selects it. */
  showCell(sheet: string, row: number, column: number): Promise<void>;
  /** What the user has selected; the first area where there are several. Rejects with "chart-sheet". */
  selectedArea(): Promise<{ readonly sheet: string; readonly area: Area }>;
  /** A setting kept with the workbook (JSON value); null where there is none. */
  getSetting<T>(key: string): Promise<T | null>;
  /** null removes the setting. */
  setSetting(key: string, value: unknown): Promise<void>;
  /** The workbook as a file, as it stands now, saved or not. Rejects with "no-workbook-file" where Excel does not hand it out. */
  readFile(options?: Pick<ReadOptions, 'signal'>): Promise<WorkbookFile>;
  /** Opens a file as a new workbook, not saved yet; this one stays as it is. Rejects where Excel may not. */
  openFile(bytes: Uint8Array): Promise<void>;
  /** Calls back after the user of this very window changed cells (not our own writes, not co-authors). Resolves to the way to stop. */
  onSheetChanged(handler: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Calls back when another sheet comes to the front. Resolves to the way to stop. */
  onSheetActivated(handler: (sheet: SheetInfo) => void): Promise<() => Promise<void>>;
  /** Calls back when Excel has left a request without an answer for three seconds, and when it has answered. Returns the way to stop. */
  onWaiting(handler: (waiting: boolean) => void): () => void;
  /** What is known of a failure, for the person who helps; nothing of the workbook's content. Never throws. */
  errorDetails(error: unknown): ErrorDetails;
}

/** An error as it was thrown; "" where it does not say. */
export interface ErrorNote {
  readonly code: string;
  readonly message: string;
  /** The member of the API: "Range.values". */
  readonly location: string;
  /** The line of the request, without its arguments. */
  readonly statement: string;
}

export interface RequestNote {
  /** The host's member that sent it: "applyEdit marks". */
  readonly job: string;
  /** null while it is unanswered. */
  readonly milliseconds: number | null;
  /** null where it succeeded. */
  readonly code: string | null;
}

export interface ErrorDetails {
  /** The error, then what caused it. */
  readonly errors: readonly ErrorNote[];
  /** "Excel 16.0.17928.20216 PC". */
  readonly office: string;
  /** The highest set of ExcelApi there is: "1.17"; "" outside Office. */
  readonly apiLevel: string;
  /** The last twenty, oldest first. */
  readonly requests: readonly RequestNote[];
}

export interface HostInfo {
  /** false outside Excel, and where it is older than src/excel/floor.json asks: 1.14 is that of Excel 2021. */
  readonly supported: boolean;
  readonly inExcel: boolean;
  /** The workbook is an .xls: rules that look at other sheets, marks among them, are lost when it is saved. */
  readonly oldFormat: boolean;
  /** Language of Excel's own interface: "vi-VN". */
  readonly language: string;
  readonly platform: string;
}

export interface SheetInfo {
  readonly name: string;
  readonly active: boolean;
  /** A sheet of ours: nothing to check there. */
  readonly ours: boolean;
}

export interface WorkbookFile {
  /** "Phụ lục.xlsx"; "" where it was never saved. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Called with what is being done, in rows. */
  readonly onProgress?: (progress: { readonly rows: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

export interface ApplyOptions {
  /** Stops between two steps and puts back what was begun: rejects with "stopped". */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface SheetChange {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Rows, columns or cells came or went, so that others stand elsewhere. */
  readonly moves: boolean;
}

/** Rows by their 1-based numbers, ends included. */
export type RowSpan = Pick<Area, 'top' | 'bottom'>;

/** Why a cell is not to be seen: a filter of the user's, or its row or column was hidden. */
export type HiddenBy = 'filter' | 'hand';
