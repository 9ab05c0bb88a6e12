import { missingRule, PARTS } from './support/missing';

/** Nobody leads the task. */
export const missingLead = missingRule('missing-lead', 'error', 'who', PARTS.lead);
