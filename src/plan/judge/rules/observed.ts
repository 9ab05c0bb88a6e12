/**
 * Rules that only say what was seen while the raw cells were at hand: the observation of the same name. A kind of observation without
 * a line here does not compile; with its two sentences in `messages/{vi,en}/rules.ts` a line is a whole rule. In the order of findings of one cell.
 */
import type { ObservationKind } from '../../model/observation';
import type { ObservedLine } from './support/observed';

/** The kinds a line is enough for; the one left out is also looked for in the cells of a table, by a rule of its own. */
export type ObservedId = Exclude<ObservationKind, 'milestone-outside-plan-year'>;

// prettier-ignore
export const OBSERVED: { readonly [K in ObservedId]: ObservedLine<K> } = {
  'missing-assignment': { severity: 'warning', principle: 'who' },
  'executor-instead-of-coordinate': { severity: 'info', principle: 'who' },
  'plan-number-mismatch': { severity: 'error', principle: 'form' },
  'total-row-unlabelled': { severity: 'warning', principle: 'form' },
  'row-broken-over-page': { severity: 'info', principle: 'form' },
  'pasted-lines-doubt': { severity: 'warning', principle: 'form', params: ({ parts }) => ({ count: parts.length }) },
  'separator-row': { severity: 'info', principle: 'form' },
  'page-number-row': { severity: 'info', principle: 'form' },
  'empty-numbered-row': { severity: 'warning', principle: 'form' },
  'label-variant': { severity: 'info', principle: 'form' },
  'legacy-encoding': { severity: 'warning', principle: 'form' },
  'unicode-not-nfc': { severity: 'info', principle: 'form' },
  'double-space': { severity: 'info', principle: 'form' },
  'empty-lines-in-cell': { severity: 'info', principle: 'form' },
};
