/** What a task is known by in the copies that are handed out, so that it is found again whatever becomes of its words there. */
import { compareKey, fingerprint } from '../../words/text';
import type { PlacedTask } from '../changes';

/** Characters of an id: enough for some thousands of tasks. */
const LENGTH = 7;

/** The ids of tasks, in their order; of two with the same words in the same group none has one. */
export function taskIds(tasks: readonly PlacedTask[]): (string | null)[] {
  const ids = tasks.map(({ row, group }) =>
    fingerprint(`${compareKey(group)}\n${compareKey(row.task)}`)
      .slice(-LENGTH)
      .toUpperCase(),
  );
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ids.map((id) => (counts.get(id) === 1 ? id : null));
}
