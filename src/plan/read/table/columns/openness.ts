/** How much a column's header leaves to what stands beneath it. */
import type { ColumnMeaning } from '../../../model/meanings';
import { OTHER_HEADS } from '../../../words/otherHeads';
import { beginsWith } from '../../../words/contentWord';
import { compareKey } from '../../../words/text';
import { headerKey } from '../header/key';
import { headerPeriodOf } from '../header/period';
import { bestOf, scoreTiers, type MeaningScores } from '../header/score';
import { isReadable } from '../header/vocabulary';
import type { Openness } from './score';

/** From here on a header is taken at its word. */
const SAYS = 0.45;
/** "NSTW", "KH&CN": no words, but no damage either. */
const SHORT_FORM = /^\p{Lu}[\p{Lu}&.-]{1,7}$/u;
const MONEY: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['budget', 'budgetSource']);
const beginsOther = beginsWith(OTHER_HEADS, ['các', 'những', 'số', 'ghi']);

/** A head of lists that are no plans, or of a column that is none of ours. */
export const isOtherHead = (text: string): boolean => beginsOther(compareKey(text));

export function opennessOf(tiers: readonly string[], header: MeaningScores): Openness {
  const leaf = tiers.at(-1) ?? '';
  const key = headerKey(leaf);
  if (key === '') return leaf.trim() === '' ? 'silent' : 'strange';
  if (isOtherHead(leaf)) return 'other';
  if ((bestOf(header)?.[1] ?? 0) >= SAYS || headerPeriodOf(leaf) !== null) return 'said';
  if (SHORT_FORM.test(leaf.trim())) return 'strange';
  const words = key.split(' ');
  if (words.filter(isReadable).length * 2 >= words.length) return 'strange';
  return saysFor(tiers.slice(0, -1)) ? 'said' : 'silent';
}

/** The head over several columns of money leaves nothing open to a damaged one among them; any other leaves open which it is. */
function saysFor(parents: readonly string[]): boolean {
  const best = bestOf(scoreTiers(parents.map(headerKey)));
  return best !== null && best[1] >= SAYS && MONEY.has(best[0]);
}
