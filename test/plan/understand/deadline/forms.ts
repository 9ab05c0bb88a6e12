/** Every form of phrase with its corpus. */
import type { FormCorpus } from './corpus';
import { dates } from './date.corpus';
import { halfYears, years } from './half-year-and-year.corpus';
import { months } from './month.corpus';
import { multis } from './multi.corpus';
import { events, nones, ongoings } from './open.corpus';
import { quarters } from './quarter.corpus';
import { ranges } from './range.corpus';
import { recurrings } from './recurring.corpus';
import { relatives } from './relative.corpus';
import { wordings } from './wordings.corpus';

export const forms: readonly FormCorpus[] = [
  dates,
  months,
  quarters,
  halfYears,
  years,
  ranges,
  recurrings,
  ongoings,
  events,
  nones,
  relatives,
  multis,
  wordings,
];
