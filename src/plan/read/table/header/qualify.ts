/** Which header blocks are those of a plan. */
import { makesPlan } from '../../../model/meanings';
import type { ColumnMeaning } from '../../../model/meanings';
import type { HeaderBlock } from './block';
import { headerPeriodOf } from './period';
import { bestOf, coverage } from './score';

/** Below this a header says nothing. */
export const LEAST_SCORE = 0.45;
/** A key column must be at least this sure, so that a bare "Đơn vị" does not make a plan. */
const LEAST_KEY_SCORE = 0.6;

/** A task column, or one that can serve as it, and at least one of the key meanings. */
export function isPlanHeader(block: HeaderBlock): boolean {
  const found = new Map<ColumnMeaning, number>();
  let known = 0;
  let covered = 0;
  block.scores.forEach((scores, i) => {
    const best = bestOf(scores);
    if (block.tiers[i]?.length !== 0) covered += 1;
    const tiers = block.tiers[i] ?? [];
    if (headerPeriodOf(tiers.at(-1) ?? '', tiers.slice(0, -1).join(' ')) !== null) {
      known += 1;
      return;
    }
    if (best === null || best[1] < LEAST_SCORE) return;
    known += 1;
    found.set(best[0], Math.max(best[1], found.get(best[0]) ?? 0));
  });
  const keys = [...found].filter(([meaning, score]) => makesPlan(meaning) && score >= LEAST_KEY_SCORE);
  if (keys.length === 0 || known * (keys.length >= 2 ? 3 : 2) < covered) return false;
  const taskScore = Math.max(...block.scores.map((scores) => scores.get('task') ?? 0));
  if (taskScore >= LEAST_SCORE) {
    const taskAlone = block.scores.every(
      (scores) => (scores.get('task') ?? 0) === 0 || makesPlan(bestOf(scores)?.[0] ?? 'note'),
    );
    return !taskAlone || found.has('stt') || (found.has('lead') && found.has('coordinate'));
  }
  return found.has('stt') && found.size >= 3 && keys.some(([, score]) => score >= 0.7);
}

/** A task, two of the key meanings, all told for sure, and hardly a word that is not a header's: sure even in the middle of a table. */
export function isSureHeader(block: HeaderBlock, keyOf: (text: string) => string): boolean {
  const meanings = new Set<ColumnMeaning>();
  let headed = 0;
  let plain = 0;
  block.scores.forEach((scores, i) => {
    const leaf = block.tiers[i]?.at(-1);
    if (leaf === undefined) return;
    headed += 1;
    const key = keyOf(leaf);
    if (headerPeriodOf(leaf) !== null || (coverage(key) >= 0.7 && key.split(' ').length <= 10)) plain += 1;
    const best = bestOf(scores);
    if (best !== null && best[1] >= 0.75) meanings.add(best[0]);
  });
  const keys = [...meanings].filter((meaning) => makesPlan(meaning));
  return meanings.has('task') && keys.length >= 2 && plain >= headed * 0.8;
}
