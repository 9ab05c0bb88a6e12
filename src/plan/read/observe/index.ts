/**
 * What only the raw cells show, once they are taken apart into meanings: marks of a hurried paste, old fonts, a plan
 * number that differs between letter head and appendix. Observations only; `rules/` makes findings of them.
 */
import type { Grid } from '../../model/grid';
import type { Observation } from '../../model/observation';
import type { Reading } from '../../model/reading';
import type { Slices } from '../../model/slices';
import { observeCells } from './cells';
import { observeLegacy, type LegacyCell } from './legacy';
import { observePlanNumbers } from './planNumbers';

export { decodeLegacy } from './legacy';

/** @param legacy cells of the sheet in an old encoding; `grid` is the sheet in Unicode */
export function* observe(grid: Grid, reading: Reading, legacy: readonly LegacyCell[]): Slices<Observation[]> {
  return [
    ...observePlanNumbers(grid, reading),
    ...(yield* observeCells(grid, reading)),
    ...observeLegacy(legacy, reading),
  ];
}
