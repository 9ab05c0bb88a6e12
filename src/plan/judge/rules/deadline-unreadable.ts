import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';

/** A deadline cell with words that say no time we understand. Only a hint: the fault may be ours. */
export const deadlineUnreadable: Rule = {
  id: 'deadline-unreadable',
  severity: 'info',
  principle: 'when',
  check(appendix) {
    return tasksOf(appendix)
      .filter(({ deadline }) => deadline?.kind === 'unreadable' && deadline.invalid === undefined)
      .map((task) =>
        finding(deadlineUnreadable, {
          row: task.row,
          column: columnIn(appendix, task, 'deadline'),
          params: { name: nameOf(task), text: task.deadline?.text ?? '' },
        }),
      );
  },
};
