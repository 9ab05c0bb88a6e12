import type { CheckProgress, SheetReport } from '../plan/check';
import type { Grid } from '../plan/model/grid';
import { drive, type DriveOptions } from './drive';
import { checkOptions, type CheckChoices } from './options';

/** The reading itself is the larger half of the program: the pane is drawn before it is there. */
export const loadChecking = () => import('../plan/check');

/** Checks a snapshot as was chosen, without freezing the page it runs in. */
export async function checkGrid(
  grid: Grid,
  choices: CheckChoices,
  today: string,
  options: DriveOptions<CheckProgress>,
): Promise<SheetReport> {
  const { checkSteps } = await loadChecking();
  return drive(checkSteps(grid, checkOptions(grid, choices, today)), options);
}
