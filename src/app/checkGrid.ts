import type { CheckOptions, CheckProgress, SheetReport } from '../plan/check';
import type { Grid } from '../plan/model/grid';
import type { WorkbookSettings } from './settings';
import type { Work } from '../taskpane/state/paneState';
import { drive, type DriveOptions } from './drive';

/** The reading itself is the larger half of the program: the pane is drawn before it is there. */
export const loadChecking = () => import('../plan/check');

/** Checks a snapshot as the workbook's settings say, without freezing the pane. */
export async function checkGrid(
  grid: Grid,
  settings: WorkbookSettings,
  today: string,
  options: DriveOptions<CheckProgress>,
): Promise<SheetReport> {
  const { checkSteps } = await loadChecking();
  return drive(checkSteps(grid, checkOptions(grid.sheet, settings, today)), options);
}

export function checkOptions(sheet: string, settings: WorkbookSettings, today: string): CheckOptions {
  return {
    asOf: settings.asOf ?? today,
    dueSoonDays: settings.dueSoonDays,
    beforeIsExclusive: settings.beforeIsExclusive,
    unitDirectory: settings.units,
    recognise: { choices: settings.sheets[sheet] ?? [] },
  };
}

const steps = {
  recognise: 'recognising',
  understand: 'understanding',
  rules: 'checking',
  summary: 'summarising',
} as const;

/** Progress of a check as the pane shows it. */
export function workOf({ step, done, total }: CheckProgress, rows: number): Work {
  return { step: steps[step], rows, share: total === 0 ? null : done / total, canStop: true };
}
