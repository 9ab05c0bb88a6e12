/** The score of every meaning for every column: the header's words and what is seen of the column, added up. */
import { MEANING_ROWS, type ColumnMeaning } from '../../../model/meanings';
import type { ReasonCode } from '../../../model/reading';
import type { MeaningScores } from '../header/score';
import { EVIDENCE, type Evidence } from './evidence';
import { placedFacts, type Fact, type Facts } from './facts';

/** A reading of a column weaker than this is worth less than saying "unknown". */
export const UNKNOWN = 0.42;

/** A meaning of the header this much weaker than its best is no reading of it: a second "Kinh phí …" is not a product. */
const FAR_BEHIND = 0.45;
/** What is left of the words of a head of other lists: "Đề xuất cấp thẩm quyền giải quyết" names no one. */
const OTHER_HEAD = 0.3;
/** From here on the header's words support a meaning, and what stands beneath counts for it in full. */
const SUPPORT = 0.25;

/** What a header leaves open to the content beneath. */
export const OPENNESS = {
  /** No header, or nothing that reads as words. */
  silent: 1,
  /** Words that say nothing we know. */
  strange: 0.75,
  /** The header says something else. */
  said: 0.35,
  /** The header says that the column is none of ours. */
  other: 0.15,
} as const;
export type Openness = keyof typeof OPENNESS;

const HEADS_SHARED = new Map(MEANING_ROWS.map(([meaning, { sharesHeads }]) => [meaning, sharesHeads]));

export interface HeadedColumn {
  /** What the words of the header say. */
  readonly header: MeaningScores;
  readonly openness: Openness;
}

export interface Contribution {
  readonly why: ReasonCode;
  readonly by: number;
}

/** Scores by meaning, one map a column, given that the tasks stand in column `task`. */
export function columnScores(
  columns: readonly HeadedColumn[],
  facts: readonly Facts[],
  task: number | null,
): ReadonlyMap<ColumnMeaning, number>[] {
  const placed = placedFacts(facts, task);
  return columns.map((column, i) => {
    const scores = new Map<ColumnMeaning, number>();
    for (const [meaning, score] of headerScores(column)) scores.set(meaning, score);
    for (const evidence of EVIDENCE) {
      const { when, meaning, by } = evidence;
      const fact = placed[i]?.[when] ?? 0;
      if (fact === 0) continue;
      scores.set(meaning, (scores.get(meaning) ?? 0) + fact * by * weightOf(column, evidence));
    }
    return scores;
  });
}

/** What made up the score of one meaning, heaviest first; the header's share is named `header-words`. */
export function contributionsOf(column: HeadedColumn, facts: Facts, meaning: ColumnMeaning): Contribution[] {
  const parts = new Map<ReasonCode, number>();
  const header = headerScores(column).get(meaning) ?? 0;
  if (header > 0) parts.set('header-words', header);
  for (const evidence of EVIDENCE) {
    if (evidence.meaning !== meaning) continue;
    const by = (facts[evidence.when] ?? 0) * evidence.by * weightOf(column, evidence);
    if (by !== 0) parts.set(evidence.why, (parts.get(evidence.why) ?? 0) + by);
  }
  return [...parts].map(([why, by]) => ({ why, by })).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

function headerScores({ header, openness }: HeadedColumn): MeaningScores {
  // A column that is not the task although its words say so falls back on its next meaning.
  const best = Math.max(0, ...[...header].map(([meaning, score]) => (meaning === 'task' ? 0 : score)));
  const factor = openness === 'other' ? OTHER_HEAD : 1;
  const near = [...header].filter(([, score]) => score >= best - FAR_BEHIND);
  return new Map(near.map(([meaning, score]) => [meaning, score * factor]));
}

/** What every column of running text shows: under words that say something else it is no sign of a product. */
const COMMON_TO_TEXT: ReadonlySet<Fact> = new Set<Fact>(['text', 'long', 'afterTask']);

/** How strongly the header's words speak for a meaning, or for one that stands for it. */
export function supportOf({ header }: HeadedColumn, meaning: ColumnMeaning): number {
  const heads = [meaning, ...(HEADS_SHARED.get(meaning) ?? [])];
  return Math.max(...heads.map((head) => header.get(head) ?? 0));
}

/** Content against a meaning counts in full; content for it as far as the header leaves it open. */
function weightOf(column: HeadedColumn, { when, meaning, by }: Evidence): number {
  if (by < 0) return 1;
  if (column.openness === 'other') return OPENNESS.other;
  if (supportOf(column, meaning) >= SUPPORT) return 1;
  if (column.openness === 'strange' && COMMON_TO_TEXT.has(when)) return OPENNESS.said;
  return OPENNESS[column.openness];
}
