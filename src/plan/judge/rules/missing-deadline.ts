import { missingRule } from './support/missing';
import { PARTS } from './support/parts';

/** The deadline cell is empty. */
export const missingDeadline = missingRule('missing-deadline', 'error', PARTS.deadline);
