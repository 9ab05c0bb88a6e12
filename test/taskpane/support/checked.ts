import { check } from '../../../src/plan/check';
import type { Grid } from '../../../src/plan/model/grid';
import type { Checked } from '../../../src/app/checked';
import { smallPlan } from './grids';

export const today = '2026-11-20';

/** A grid really checked, as the session would have it. */
export function checked(grid: Grid = smallPlan()): Checked {
  return { grid, report: check(grid, { asOf: today }) };
}
