import { missingRule } from './support/missing';
import { PARTS } from './support/parts';

/** The table has a column for executing units and the task has none. */
export const missingExecutor = missingRule('missing-executor', 'warning', PARTS.executor);
