import { observedRule } from './support/observed';

/** A row of dashes left by a text extraction. */
export const separatorRow = observedRule('separator-row', 'info');
