import type { SheetReport } from '../plan/check';
import type { Grid } from '../plan/model/grid';
import type { CheckedSheet } from '../workbook';

/** One sheet as it was read and checked. */
export interface Checked {
  readonly grid: Grid;
  readonly report: SheetReport;
}

/** What builders of workbook edits are given. */
export function asSheet({ grid, report }: Checked): CheckedSheet {
  return { grid, tables: report.appendices };
}
