import { missingRule } from './support/missing';
import { PARTS } from './support/parts';

/** The table has a column for coordinating units and the task has none. */
export const missingCoordinate = missingRule('missing-coordinate', 'warning', PARTS.coordinate);
