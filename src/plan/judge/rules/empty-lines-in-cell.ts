import { observedRule } from './support/observed';

/** Empty lines at the end or in the middle of a cell. */
export const emptyLinesInCell = observedRule('empty-lines-in-cell', 'info');
