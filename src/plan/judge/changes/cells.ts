import type { Deadline } from '../../model/appendix';
import { MEANINGS, type ColumnMeaning } from '../../model/meanings';
import { compareKey, squash } from '../../words/text';
import type { CellChange, PlacedTask } from './types';

/** Two are written by us, from the others; a number says where a task stands, not what it is. */
const NOT_COMPARED: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['check', 'dueDate', 'stt']);

const compared = (Object.keys(MEANINGS) as ColumnMeaning[]).filter((meaning) => !NOT_COMPARED.has(meaning));

/**
 * The cells of a task that say something else now. Another spelling of the same (spaces, letter case, the place of a tone, "30/6"
 * for 30/06/2026) is no change, nor is a column only one of the plans has.
 */
export function cellChanges(before: PlacedTask, after: PlacedTask): CellChange[] {
  const shared = sharedMeanings(before, after);
  const changes = compared
    .filter((meaning) => shared.has(meaning))
    .map((field): CellChange => ({ field, was: textOf(before, field), is: textOf(after, field) }))
    .filter((change) => differs(change, before, after));
  const moved = compareKey(before.group) !== compareKey(after.group);
  return moved ? [...changes, { field: 'group', was: before.group, is: after.group }] : changes;
}

function sharedMeanings(before: PlacedTask, after: PlacedTask): Set<ColumnMeaning> {
  const has = ({ appendix, row }: PlacedTask, meaning: ColumnMeaning): boolean =>
    row.cells[meaning] !== undefined || appendix.layout.columns.some((column) => column.meaning === meaning);
  return new Set(
    compared.filter((meaning) => meaning === 'task' || (has(before, meaning) && has(after, meaning))),
  );
}

function textOf({ row }: PlacedTask, meaning: ColumnMeaning): string {
  if (meaning === 'task') return row.task;
  return squash(row.cells[meaning] ?? '');
}

function differs(
  { field, was, is }: CellChange,
  { row: old }: PlacedTask,
  { row: now }: PlacedTask,
): boolean {
  if (compareKey(was) === compareKey(is)) return false;
  if (field === 'deadline') return !sameDays(old.deadline, now.deadline);
  if (field === 'budget') return old.budget === null || old.budget !== now.budget;
  if (field === 'completedOn' || field === 'startDate')
    return old.dates[field] === undefined || old.dates[field] !== now.dates[field];
  return true;
}

/** Both are fixed days, read for certain, and the same ones. */
export function sameDays(a: Deadline | null, b: Deadline | null): boolean {
  if (a === null || b === null || !a.certain || !b.certain) return false;
  return a.kind === b.kind && a.dues.length > 0 && a.dues.join() === b.dues.join();
}
