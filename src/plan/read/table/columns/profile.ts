/** What stands in a column, from a sample of its rows. */
import type { SheetView } from '../view';
import { contentKindOf, type ContentKind } from './content';

export interface ColumnProfile {
  /** Non-blank cells in the sample. */
  readonly count: number;
  /** Share of the sampled rows that are not blank in this column. */
  readonly filled: number;
  readonly meanLength: number;
  /** Share of the non-blank cells of this kind. */
  share(kind: ContentKind): number;
}

const MOST_SAMPLES = 200;

/** Profiles of columns left..right over the given rows (evenly thinned to a fixed number). */
export function profilesOf(
  view: SheetView,
  rows: readonly number[],
  left: number,
  right: number,
): ColumnProfile[] {
  const step = Math.max(1, Math.ceil(rows.length / MOST_SAMPLES));
  const sample = rows.filter((_, i) => i % step === 0);
  const profiles: ColumnProfile[] = [];
  for (let column = left; column <= right; column++) profiles.push(profileOf(view, sample, column));
  return profiles;
}

function profileOf(view: SheetView, sample: readonly number[], column: number): ColumnProfile {
  const counts = new Map<ContentKind, number>();
  let count = 0;
  let length = 0;
  for (const row of sample) {
    const text = view.raw(row, column);
    const kind = contentKindOf(text);
    if (kind === 'blank') continue;
    count += 1;
    length += text.trim().length;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    count,
    filled: sample.length === 0 ? 0 : count / sample.length,
    meanLength: count === 0 ? 0 : length / count,
    share: (kind) => (count === 0 ? 0 : (counts.get(kind) ?? 0) / count),
  };
}
