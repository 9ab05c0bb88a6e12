/** How strongly a header text means each column. */
import { MEANING_ROWS, type ColumnMeaning } from '../../../model/meanings';
import { HEADER_WORDS } from '../../../words/headers/headerWords';
import { isReadable, repairHeaderKey } from './vocabulary';

export type MeaningScores = ReadonlyMap<ColumnMeaning, number>;

/** Words that headers are made of; those by which a meaning is known are among them. */
const HEADER_MADE_OF: ReadonlySet<string> = new Set([
  ...HEADER_WORDS,
  ...MEANING_ROWS.flatMap(([, { heads }]) => heads.flatMap(([cue]) => wordsIn(cue))),
]);

const MOST_WORDS = 18;
/** A head over several columns says little of one whose own head is lost. */
const LOST_LEAF = 0.1;
const NOTHING: MeaningScores = new Map();
const remembered = new Map<string, MeaningScores>();
const MOST_REMEMBERED = 5000;

/** Scores (0..1.2) of a `headerKey`; damaged words are put right first. Empty for running text. */
export function scoreHeader(key: string): MeaningScores {
  if (key === '') return NOTHING;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const scores = scored(key);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(key, scores);
  return scores;
}

function scored(key: string): MeaningScores {
  if (key.split(' ').length > MOST_WORDS) return NOTHING;
  const repaired = repairHeaderKey(key);
  const share = coverage(repaired);
  const scores = new Map<ColumnMeaning, number>();
  for (const [meaning, { heads }] of MEANING_ROWS) {
    const said = heads.filter(([cue, , unless]) => cue.test(repaired) && unless?.by.test(repaired) !== true);
    if (said.length === 0) continue;
    const best = Math.max(...said.map(([, score]) => score));
    scores.set(meaning, best * (share >= 0.5 ? 1 : 0.5 + share));
  }
  return scores;
}

/** The whole words of a pattern of header keys. */
function wordsIn(cue: RegExp): readonly string[] {
  return cue.source.replace(/\\b|\[[^\]]*\]|\{[^}]*\}/g, ' ').match(/[a-z]{2,}/g) ?? [];
}

/** Share of the words that headers are made of, 0..1. */
export function coverage(key: string): number {
  const words = key.split(' ');
  const known = words.filter((word) => HEADER_MADE_OF.has(word) || /^\d+$/.test(word)).length;
  return known / words.length;
}

/** The likeliest meaning and its score; null for nothing known. */
export function bestOf(scores: MeaningScores): readonly [ColumnMeaning, number] | null {
  let best: readonly [ColumnMeaning, number] | null = null;
  for (const entry of scores) if (best === null || entry[1] > best[1]) best = entry;
  return best;
}

/**
 * Scores of a header of several tiers, outermost first: the innermost says most, the others lend it what it lacks
 * ("Đơn vị" over "thực hiện", "Thời gian" over "Kết thúc"). Where the outer head is shared with other columns it says little of
 * one whose own head is damaged.
 */
export function scoreTiers(keys: readonly string[], isShared = false): MeaningScores {
  const tiers = keys.filter((key) => key !== '');
  const leaf = tiers.at(-1);
  if (leaf === undefined) return NOTHING;
  if (tiers.length === 1) return scoreHeader(leaf);
  const scores = new Map<ColumnMeaning, number>();
  const raise = (from: MeaningScores, factor: number): void => {
    for (const [meaning, score] of from) {
      if (score * factor > (scores.get(meaning) ?? 0)) scores.set(meaning, score * factor);
    }
  };
  const own = scoreHeader(leaf);
  const isLost = isShared && own.size === 0 && !leaf.split(' ').some(isReadable);
  raise(own, 1.1);
  raise(scoreHeader(tiers.join(' ')), isLost ? LOST_LEAF : 0.95);
  return scores;
}
