/** Figures of an appendix: in all, per unit, and per "rõ". */
import type { Appendix } from '../../model/appendix';
import { totalsOf, type Figures } from './totals';
import { unitSummariesOf, type UnitSummary } from './units';

export interface Summary {
  readonly totals: Figures;
  readonly units: readonly UnitSummary[];
}

export function summaryOf(appendix: Appendix): Summary {
  return { totals: totalsOf(appendix), units: unitSummariesOf(appendix) };
}

export { groupPaths, groupTexts } from './groups';
export { leadersSentence } from './sentence';
export { scoresOf, type Clear, type Scores } from './scores';
export { figuresOf, type Figures } from './totals';
export type { UnitSummary } from './units';
