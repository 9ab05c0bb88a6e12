import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';

/** A day the calendar does not have (31/6). */
export const invalidDate: Rule = {
  id: 'invalid-date',
  severity: 'error',
  principle: 'when',
  check(appendix) {
    return tasksOf(appendix).flatMap((task) =>
      task.deadline?.invalid === undefined
        ? []
        : [
            finding(invalidDate, {
              row: task.row,
              column: columnIn(appendix, task, 'deadline'),
              params: { name: nameOf(task), date: task.deadline.invalid },
            }),
          ],
    );
  },
};
