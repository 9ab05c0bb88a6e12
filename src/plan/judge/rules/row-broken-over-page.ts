import { observedRule } from './support/observed';

/** A row whose end stands in a row of its own, cut off by a page break of the document it was pasted from. */
export const rowBrokenOverPage = observedRule('row-broken-over-page', 'info');
