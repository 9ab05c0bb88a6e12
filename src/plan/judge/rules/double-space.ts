import { observedRule } from './support/observed';

/** Two spaces in a row inside a cell. */
export const doubleSpace = observedRule('double-space', 'info');
