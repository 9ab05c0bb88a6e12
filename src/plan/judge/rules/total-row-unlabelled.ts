import { observedRule } from './support/observed';

/** A sum at the end of the table without the word that says so. */
export const totalRowUnlabelled = observedRule('total-row-unlabelled', 'warning');
