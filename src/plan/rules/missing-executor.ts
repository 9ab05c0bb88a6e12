import { missingRule, PARTS } from './support/missing';

/** The table has a column for executing units and the task has none. */
export const missingExecutor = missingRule('missing-executor', 'warning', 'who', PARTS.executor);
