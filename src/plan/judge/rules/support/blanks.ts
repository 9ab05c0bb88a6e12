import { columnOf, type Appendix, type AppendixRow } from '../../../model/appendix';
import { squash } from '../../../words/text';
import { TASK_PARTS, type TaskPart } from '../parts';

/**
 * Blanks under a merged cell when the merges themselves are lost (text pasted or exported): in a table that numbers its
 * tasks, a row without a number below another task of its group. Believed of a column only when at least half of all such
 * rows are blank in it; never of a row that the user has called a task.
 */
export function mergedBlanks(
  appendix: Appendix,
  tasks: readonly AppendixRow[],
  part: TaskPart,
): Set<AppendixRow> {
  if (columnOf(appendix, 'stt') === null || !tasks.some(isNumbered)) return new Set();
  const followers = tasks.filter(
    (task, i) => !isNumbered(task) && !task.byHand && i > 0 && tasks[i - 1]?.parent === task.parent,
  );
  const blanks = followers.filter(
    (task) => part.isMissing(task) && squash(task.cells[part.meaning] ?? '') === '',
  );
  return new Set(blanks.length * 2 >= followers.length ? blanks : []);
}

/**
 * Numbered tasks that lack lead and helper both, below a task of their group that has both: twice or more in a table, that
 * looks like one cell merged over several tasks.
 */
export function blanksTogether(appendix: Appendix, tasks: readonly AppendixRow[]): AppendixRow[] {
  const helper = columnOf(appendix, 'coordinate') === null ? TASK_PARTS.executor : TASK_PARTS.coordinate;
  if (columnOf(appendix, 'lead') === null || columnOf(appendix, helper.meaning) === null) return [];
  const together: AppendixRow[] = [];
  let above: AppendixRow | null = null;
  for (const task of tasks) {
    const isBlank = TASK_PARTS.lead.isMissing(task) && helper.isMissing(task);
    if (!isBlank) above = TASK_PARTS.lead.isMissing(task) || helper.isMissing(task) ? null : task;
    else if (above?.parent === task.parent) together.push(task);
  }
  return together.length > 1 ? together : [];
}

/** Whether the task has a number of its own. */
export function isNumbered(task: AppendixRow): boolean {
  return task.number !== null && task.number.trim() !== '';
}
