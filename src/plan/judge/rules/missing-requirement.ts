import { missingRule } from './support/missing';
import { PARTS } from './support/parts';

/** The table has a column of requirements and the task has none. */
export const missingRequirement = missingRule('missing-requirement', 'warning', PARTS.requirement);
