import { missingRule, PARTS } from './support/missing';

/** The table has a column for coordinating units and the task has none. */
export const missingCoordinate = missingRule('missing-coordinate', 'warning', 'who', PARTS.coordinate);
