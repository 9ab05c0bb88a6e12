/** Columns that follow a table up stand side by side: among them a head means what it does there. */
import { meaningsThat, type ColumnMeaning } from '../../../model/meanings';
import type { HeaderBlock } from '../header/block';
import type { MeaningScores } from '../header/score';
import type { HeadedColumn } from './score';
import { opennessOf } from './openness';

const TRACKING: ReadonlySet<ColumnMeaning> = new Set(meaningsThat('tracking'));
/** From here on the words of a head say that its column follows up. */
const SAYS = 0.6;
/** From here on they say nothing else. */
const SAYS_ALONE = 0.9;

/**
 * What each column's header says and leaves open. Between two that follow up, "Kết quả thực hiện" is no product and "Lý do" no column of
 * another list, whether or not anybody has filled them in.
 */
export function headedColumns({ scores, tiers }: HeaderBlock): HeadedColumn[] {
  const following = scores.map((header) => ofTracking(header));
  return scores.map((header, i): HeadedColumn => {
    const openness = opennessOf(tiers[i] ?? [], header);
    const isAmong = [i - 1, i, i + 1].every((at) => (following[at]?.size ?? 0) > 0);
    if (!isAmong) return { header, openness };
    const own = following[i]!;
    return { header: own, openness: Math.max(...own.values()) >= SAYS_ALONE ? 'said' : openness };
  });
}

function ofTracking(header: MeaningScores): MeaningScores {
  return new Map([...header].filter(([meaning, score]) => TRACKING.has(meaning) && score >= SAYS));
}
