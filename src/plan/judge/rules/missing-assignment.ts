import { observedRule } from './support/observed';

/** An item of a prose plan that names nobody at all, in a plan whose other items do. */
export const missingAssignment = observedRule('missing-assignment', 'warning', 'who');
