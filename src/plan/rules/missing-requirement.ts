import { missingRule, PARTS } from './support/missing';

/** The table has a column of requirements and the task has none. */
export const missingRequirement = missingRule('missing-requirement', 'warning', 'what', PARTS.requirement);
