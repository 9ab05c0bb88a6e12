/** Index columns are named by their order, which no column tells alone. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { HeadedColumn } from './score';
import type { ColumnProfile } from './profile';

const HEADS = ['indexGroup', 'indexItem', 'task'] as const;

/** Columns before the task that hold few, wide-reaching texts are index columns: the first is the group, the second the item. */
export function orderIndexColumns(
  meanings: (ColumnMeaning | null)[],
  columns: readonly HeadedColumn[],
  profiles: readonly ColumnProfile[],
): void {
  const task = meanings.indexOf('task');
  for (let i = 0; i < task; i++) {
    const meaning = meanings[i];
    const weak = meaning === null || meaning === 'requirement' || meaning === 'target';
    if (!weak || !HEADS.some((head) => columns[i]?.header.has(head))) continue;
    if ((profiles[i]?.filled ?? 0) < 0.9 * (profiles[task]?.filled ?? 1)) meanings[i] = 'indexGroup';
  }
  const index = meanings.flatMap((meaning, i) =>
    meaning === 'indexGroup' || meaning === 'indexItem' ? [i] : [],
  );
  const [first, second] = index;
  if (first !== undefined && !(second === undefined && isNumbering(profiles[first])))
    meanings[first] = 'indexGroup';
  if (second !== undefined) meanings[second] = 'indexItem';
}

/** Numbers and letters of items ("1", "a)") rather than names of groups. */
function isNumbering(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.share('number') + profile.share('item') >= 0.6;
}
