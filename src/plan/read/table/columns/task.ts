/** Which column holds the tasks. */
import type { ReasonCode } from '../../../model/reading';
import type { HeaderBlock } from '../header/block';
import { NOT_A_TASK } from '../header/lexicon';
import type { MeaningScores } from '../header/score';
import type { ColumnProfile } from './profile';

/** Below this a meaning is not worth giving. */
export const LEAST = 0.42;

interface TaskClaim {
  readonly column: number;
  readonly score: number;
  readonly code: ReasonCode;
}

/** By its header, else the first long-worded column that means nothing else; null where there is none. */
export function taskColumn(
  scores: readonly MeaningScores[],
  profiles: readonly ColumnProfile[],
  keys: readonly string[],
  block: HeaderBlock,
): TaskClaim | null {
  let best: TaskClaim | null = null;
  scores.forEach((column, i) => {
    const score = column.get('task') ?? 0;
    const strongest = Math.max(...column.values());
    if (score >= LEAST && score >= strongest - 0.25 && (best === null || score > best.score + 0.04)) {
      best = { column: i, score, code: 'header-words' };
    }
  });
  if (best !== null) return narrower(best, scores, profiles);
  scores.forEach((column, i) => {
    const profile = profiles[i];
    const known = Math.max(0, ...column.values());
    if (
      profile === undefined ||
      known >= LEAST ||
      NOT_A_TASK.test(keys[i] ?? '') ||
      block.tiers[i]?.length === 0
    )
      return;
    if (profile.meanLength < 15 || profile.filled < 0.3) return;
    if (best === null) best = { column: i, score: 0.55, code: 'task-by-content' };
  });
  return best;
}

/** "Nhiệm vụ" filled once for several rows heads the "Nội dung công việc" to its right, which has a text in every row. */
function narrower(
  best: TaskClaim,
  scores: readonly MeaningScores[],
  profiles: readonly ColumnProfile[],
): TaskClaim {
  const filled = profiles[best.column]?.filled ?? 0;
  const right = scores.findIndex(
    (column, i) =>
      i > best.column &&
      (column.get('task') ?? 0) >= 0.55 &&
      (profiles[i]?.filled ?? 0) >= 0.85 &&
      filled <= 0.7 * (profiles[i]?.filled ?? 0),
  );
  return right < 0 ? best : { column: right, score: scores[right]?.get('task') ?? 0, code: 'header-words' };
}
