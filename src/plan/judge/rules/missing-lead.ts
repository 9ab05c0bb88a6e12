import { missingRule } from './support/missing';
import { PARTS } from './support/parts';

/** Nobody leads the task. */
export const missingLead = missingRule('missing-lead', 'error', PARTS.lead);
