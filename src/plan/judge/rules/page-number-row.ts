import { observedRule } from './support/observed';

/** A page number that came along with a paste from PDF or Word. */
export const pageNumberRow = observedRule('page-number-row', 'info');
