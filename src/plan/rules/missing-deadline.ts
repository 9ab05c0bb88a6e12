import { missingRule, PARTS } from './support/missing';

/** The deadline cell is empty. */
export const missingDeadline = missingRule('missing-deadline', 'error', 'when', PARTS.deadline);
