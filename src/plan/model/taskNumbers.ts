/** What a task is called by where it stands away from its table: in a list over all units, a letter, a unit's sheet. */
import { readRowNumber } from '../words/rowNumber';
import { squash } from '../words/text';
import { tasksOf, type Appendix, type AppendixRow } from './appendix';
import { rememberByObject } from './remember';

/**
 * Numbers of the tasks by sheet row, as typed ("6"); where tasks of different groups share a number, with as many of their groups'
 * numbers before it as tell them apart ("III.6"). Tasks without a number are not in it.
 */
export const taskNumbersOf = rememberByObject((appendix: Appendix): ReadonlyMap<number, string> => {
  const tasks = tasksOf(appendix);
  const groups = new Map(appendix.rows.filter(({ kind }) => kind === 'group').map((row) => [row.row, row]));
  const typed = labels(tasks, (task) => squash(task.number ?? ''));
  if (!restarts(tasks, (task) => stepsOf(task).join('.'))) return typed;
  const deepest = Math.max(...tasks.map((task) => groupsAbove(task, groups).length));
  for (let depth = 1; ; depth += 1) {
    const label = (task: AppendixRow): string => withGroups(task, groupsAbove(task, groups).slice(0, depth));
    if (depth >= deepest || !restarts(tasks, label)) return labels(tasks, label);
  }
});

function labels(
  tasks: readonly AppendixRow[],
  labelOf: (task: AppendixRow) => string,
): ReadonlyMap<number, string> {
  return new Map(
    tasks.flatMap((task): [number, string][] => {
      const label = labelOf(task);
      return label === '' ? [] : [[task.row, label]];
    }),
  );
}

/** Whether tasks of different groups have one label. Two in one group are a slip of the pen, no second count. */
function restarts(tasks: readonly AppendixRow[], labelOf: (task: AppendixRow) => string): boolean {
  const groupOf = new Map<string, number | null>();
  return tasks.some((task) => {
    const label = labelOf(task);
    if (label === '') return false;
    const known = groupOf.get(label);
    groupOf.set(label, task.parent);
    return known !== undefined && known !== task.parent;
  });
}

/** Innermost first. */
function groupsAbove(
  { parent }: AppendixRow,
  groups: ReadonlyMap<number, AppendixRow>,
): readonly AppendixRow[] {
  const group = parent === null ? undefined : groups.get(parent);
  return group === undefined ? [] : [group, ...groupsAbove(group, groups)];
}

function withGroups(task: AppendixRow, groups: readonly AppendixRow[]): string {
  const own = stepsOf(task);
  if (own.length === 0) return squash(task.number ?? '');
  const above = groups
    .toReversed()
    .reduce<readonly string[]>((path, group) => joined(path, stepsOf(group)), []);
  return joined(above, own).join('.');
}

/** "1.2" within "III" › "1" is III.1.2: what a number repeats of the one above it is written once. */
function joined(above: readonly string[], own: readonly string[]): readonly string[] {
  for (let shared = Math.min(above.length, own.length - 1); shared > 0; shared -= 1)
    if (above.slice(-shared).every((step, i) => step === own[i])) return [...above, ...own.slice(shared)];
  return [...above, ...own];
}

/** The steps of a row's number; none where it has no number, or a dash. */
function stepsOf({ number }: AppendixRow): readonly string[] {
  const read = number === null ? null : readRowNumber(number);
  if (read === null || read.system === 'bullet') return [];
  if (read.system !== 'part') return read.path;
  return read.path.map((step) => (/^[ivxl]+$/.test(step) ? step.toUpperCase() : String(read.value)));
}
