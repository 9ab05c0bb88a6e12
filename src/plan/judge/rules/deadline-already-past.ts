import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { formatDate } from '../../messages';
import { decidingDate } from '../../understand/status';
import { columnIn, finding, nameOf } from './support/finding';

/** In a draft nothing is overdue; but a day that has passed before the plan is issued will have to be moved. */
export const deadlineAlreadyPast: Rule = {
  id: 'deadline-already-past',
  severity: 'info',
  principle: 'when',
  check(appendix, { mode, asOf }) {
    if (mode !== 'draft') return [];
    return tasksOf(appendix).flatMap((task) => {
      const due = task.deadline === null ? null : decidingDate(task.deadline, asOf);
      if (due === null || due >= asOf || task.status?.state !== 'on-track') return [];
      return [
        finding(deadlineAlreadyPast, {
          row: task.row,
          column: columnIn(appendix, task, 'deadline'),
          params: { name: nameOf(task), text: task.deadline?.text ?? '', due: formatDate(due) },
        }),
      ];
    });
  },
};
