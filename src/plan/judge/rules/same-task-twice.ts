import { tasksOf, type AppendixRow } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { compareKey } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';

/** Shorter texts ("Báo cáo kết quả") come back under many groups and mean something else each time. */
const LONG_ENOUGH = 25;

/** The same words under the same group or with the same lead and deadline: one of the two is left over. */
export const sameTaskTwice: Rule = {
  id: 'same-task-twice',
  severity: 'warning',
  principle: 'what',
  check(appendix) {
    const first = new Map<string, AppendixRow>();
    const repeated = repeatedTexts(tasksOf(appendix));
    if (repeated.size === 0) return [];
    return tasksOf(appendix).flatMap((task) => {
      const text = task.task.toLowerCase();
      if (text.length < LONG_ENOUGH || !repeated.has(text)) return [];
      const keys = [
        `${text}|${task.parent ?? ''}|${indexOf(task)}`,
        `${text}||${task.lead.join(';')}|${task.deadline?.text ?? ''}`,
      ];
      const before = keys.map((key) => first.get(key)).find((row) => row !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, task);
      if (before === undefined) return [];
      return [
        finding(sameTaskTwice, {
          row: task.row,
          column: columnIn(appendix, task, 'task'),
          params: { name: nameOf(task), first: before.row },
        }),
      ];
    });
  },
};

/** Task texts, in small letters, that more than one task has: hardly any, and only these need to be looked at closely. */
function repeatedTexts(tasks: readonly AppendixRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { task } of tasks) {
    const text = task.toLowerCase();
    if (once.has(text)) repeated.add(text);
    else once.add(text);
  }
  return repeated;
}

function indexOf(task: AppendixRow): string {
  return compareKey(`${task.cells.indexGroup ?? ''}|${task.cells.indexItem ?? ''}`);
}
