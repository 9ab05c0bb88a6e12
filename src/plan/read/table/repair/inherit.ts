/** A group that carries the lead or the deadline for all its rows gives it to them. */
import type { ColumnMeaning } from '../../../model/meanings';
import { ASSIGNING, type RowDraft } from '../rows/draft';

/** Share of a group's rows that must be blank: where most have a value of their own, the one that has none lacks it. */
const NEARLY_ALL = 0.8;

export function inheritFromGroups(drafts: readonly RowDraft[], firstRow: number): void {
  const groups = new Map<number, RowDraft>();
  const parts = partsByGroup(drafts);
  const given = new Map<RowDraft, readonly ColumnMeaning[]>();
  for (const draft of drafts) {
    if (draft.kind === 'group') groups.set(draft.row, draft);
    if (draft.kind !== 'task' && draft.kind !== 'group') continue;
    const group = draft.parent === null ? undefined : groups.get(draft.parent);
    if (group === undefined) continue;
    const meanings = given.get(group) ?? givenBy(group, parts.get(group.row) ?? []);
    given.set(group, meanings);
    for (const meaning of meanings) {
      if (draft.cells[meaning] !== undefined) continue;
      draft.cells[meaning] = group.cells[meaning];
      draft.inherited[meaning] = { row: group.inherited[meaning]?.row ?? group.row + firstRow, how: 'group' };
    }
  }
}

/** What a group says for its rows; to be asked before any of them has inherited. */
function givenBy(group: RowDraft, parts: readonly RowDraft[]): ColumnMeaning[] {
  return ASSIGNING.filter((meaning) => {
    if (group.cells[meaning] === undefined) return false;
    const blank = parts.filter((part) => part.cells[meaning] === undefined);
    return blank.length > 0 && blank.length >= parts.length * NEARLY_ALL;
  });
}

function partsByGroup(drafts: readonly RowDraft[]): ReadonlyMap<number, readonly RowDraft[]> {
  const parts = new Map<number, RowDraft[]>();
  for (const draft of drafts) {
    if (draft.parent === null || (draft.kind !== 'task' && draft.kind !== 'group')) continue;
    const of = parts.get(draft.parent);
    if (of === undefined) parts.set(draft.parent, [draft]);
    else of.push(draft);
  }
  return parts;
}
