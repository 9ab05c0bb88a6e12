import { observedRule } from './support/observed';

/** A row with a number and nothing else: a task was forgotten, or the row. */
export const emptyNumberedRow = observedRule('empty-numbered-row', 'warning');
