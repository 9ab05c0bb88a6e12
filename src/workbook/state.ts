/** What a workbook holds before an edit, as far as builders need it. */
import type { Area } from '../plan/model/grid';

export interface WorkbookState {
  /** All sheet names, hidden ones included, in tab order. */
  readonly sheets: readonly string[];
  /** Sheets of ours that are still there, by tag; the name is the present one. */
  readonly ours: readonly OurSheet[];
  /** Marks of ours, one set per sheet of the user's. */
  readonly marks: readonly { readonly set: number; readonly sheet: string }[];
  /** Tracking columns of ours, where they stand now. */
  readonly columns: readonly { readonly tag: string; readonly sheet: string; readonly area: Area }[];
}

export interface OurSheet {
  readonly tag: string;
  readonly sheet: string;
  /** What our cells on it cover, where that is known. */
  readonly area?: Area;
}

export const emptyState: WorkbookState = { sheets: [], ours: [], marks: [], columns: [] };
