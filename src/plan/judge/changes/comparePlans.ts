import type { Appendix } from '../../model/appendix';
import { figuresOf } from '../summary';
import { cellChanges } from './cells';
import { matchTasks, numberKey, type Pair } from './match';
import { placedTasks } from './placed';
import type { PlacedTask, PlanChanges, StateChange } from './types';

/**
 * What changed from an older to a newer plan: tasks added, removed, and changed cell by cell, and the progress since. Tasks are found
 * again by their words, so renumbering, moving rows or tables and small rewordings do not hide them.
 *
 * @param before tables of the older plan, judged at the same day as the newer ones
 */
export function comparePlans(before: readonly Appendix[], after: readonly Appendix[]): PlanChanges {
  const old = placedTasks(before);
  const now = placedTasks(after);
  const pairs = new Map(matchTasks(old, now).map((pair) => [pair.after, pair]));
  const kept = now.flatMap((task) => pairs.get(task) ?? []);
  const keptBefore = new Set(kept.map((pair) => pair.before));
  const changed = kept
    .map((pair) => ({ ...pair, cells: cellChanges(pair.before, pair.after) }))
    .filter(({ cells }) => cells.length > 0);
  return {
    added: now.filter((task) => !pairs.has(task)),
    removed: old.filter((task) => !keptBefore.has(task)),
    changed,
    unchanged: kept.length - changed.length,
    renumbered: kept.filter((pair) => numberKey(pair.before) !== numberKey(pair.after)).length,
    progress: {
      before: figuresOf(old.map(({ row }) => row)),
      after: figuresOf(now.map(({ row }) => row)),
      states: kept.flatMap(stateChange),
    },
  };
}

function stateChange({ before, after }: Pair<PlacedTask, PlacedTask>): StateChange[] {
  const was = before.row.status?.state;
  const is = after.row.status?.state;
  return was === undefined || is === undefined || was === is ? [] : [{ before, after, was, is }];
}
