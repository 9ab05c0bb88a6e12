/** What the pane asks of the place a workbook lives in. `src/excel` is the one that talks to Excel; tests have one of their own. */
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
  /** What of ours is in the workbook, and which names are taken: what builders ask for. */
  readState(): Promise<WorkbookState>;
  /** Applies all steps or none. */
  applyEdit(edit: WorkbookEdit, options?: ApplyOptions): Promise<AppliedEdit>;
  /**
   * Puts everything back as it was before `applied`. Rejects with "undo-would-lose" where the user has since changed what would be lost.
   */
  undo(applied: AppliedEdit): Promise<void>;
  /** Brings the cell into view and selects it. Focus stays in the pane. */
  selectCell(sheet: string, row: number, column: number): Promise<void>;
  /** What the user has selected; the first area where there are several. Rejects with "chart-sheet". */
  selectedArea(): Promise<{ readonly sheet: string; readonly area: Area }>;
  /** A setting kept with the workbook (JSON value); null where there is none. */
  getSetting<T>(key: string): Promise<T | null>;
  /** null removes the setting. */
  setSetting(key: string, value: unknown): Promise<void>;
  /** Calls back after the user of this very window changed cells (not our own writes, not co-authors). Resolves to the way to stop. */
  onSheetChanged(handler: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Calls back when another sheet comes to the front. Resolves to the way to stop. */
  onSheetActivated(handler: (sheet: SheetInfo) => void): Promise<() => Promise<void>>;
}

export interface HostInfo {
  /** false outside Excel or below ExcelApi 1.14: show the one plain page that says so. */
  readonly supported: boolean;
  readonly inExcel: boolean;
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

export interface ReadOptions {
  /** Called with what is being done, in rows. */
  readonly onProgress?: (progress: { readonly rows: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

export interface ApplyOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface SheetChange {
  readonly sheet: string;
  /** "C12" or "A3:D9". */
  readonly address: string;
}
