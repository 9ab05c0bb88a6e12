import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { readTracking } from '../../understand/status';
import { squash } from '../../words/text';
import { beginningOf, columnIn, finding, nameOf } from './support/finding';

/** As long as what people type who mean a status; a longer text is a report of progress. */
const SHORT = 40;

/** A status of which it cannot be told whether the task is done: it is counted as not done, and that is said. */
export const statusUnclear: Rule = {
  id: 'status-unclear',
  severity: 'warning',
  principle: 'result',
  check(appendix) {
    return tasksOf(appendix).flatMap((task) => {
      const text = squash(task.cells.status ?? '');
      const isDone = task.status?.state === 'done' || task.status?.state === 'done-late';
      if (text === '' || isDone || readTracking(text, null).done !== null) return [];
      return [
        finding(statusUnclear, {
          row: task.row,
          column: columnIn(appendix, task, 'status'),
          severity: text.length <= SHORT ? 'warning' : 'info',
          params: { name: nameOf(task), text: beginningOf(text) },
        }),
      ];
    });
  },
};
