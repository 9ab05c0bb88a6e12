import { observedRule } from './support/observed';

/** Lines pasted into one column: where a cell begins and ends was guessed, so what was read may belong to the cell beside it. */
export const pastedLinesDoubt = observedRule('pasted-lines-doubt', 'warning', 'form', ({ parts }) => ({
  count: parts.length,
}));
