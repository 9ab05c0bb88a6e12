/** A group that carries the lead or the deadline gives it to the tasks under it that have none. */
import { ASSIGNING, type Draft } from '../rows/draft';

export function inheritFromGroups(drafts: readonly Draft[], firstRow: number): void {
  const groups = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.kind === 'group') groups.set(draft.row, draft);
    if (draft.kind !== 'task' && draft.kind !== 'group') continue;
    const group = draft.parent === null ? undefined : groups.get(draft.parent);
    if (group === undefined) continue;
    for (const meaning of ASSIGNING) {
      const text = group.cells[meaning];
      if (text === undefined || draft.cells[meaning] !== undefined) continue;
      draft.cells[meaning] = text;
      draft.inherited[meaning] = { row: group.inherited[meaning]?.row ?? group.row + firstRow, how: 'group' };
    }
  }
}
