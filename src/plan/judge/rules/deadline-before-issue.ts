import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { formatDate } from '../../messages';
import { columnIn, finding, nameOf } from './support/finding';

/** Above this share of dated tasks (and more than two) it is rather the date of issue that was read wrong. */
const MOST = 1 / 3;

/** A task of this year that was due before the plan was issued. Other years are `deadline-outside-plan-year`. */
export const deadlineBeforeIssue: Rule = {
  id: 'deadline-before-issue',
  severity: 'error',
  principle: 'when',
  check(appendix) {
    const { issued, issuedMonth, year } = appendix.plan;
    const from = issued ?? (issuedMonth === null ? null : `${issuedMonth}-01`);
    if (from === null) return [];
    // What comes round every year is not over with its first date.
    const dated = tasksOf(appendix).filter(
      ({ deadline }) => deadline !== null && deadline.due !== null && deadline.kind !== 'recurring',
    );
    const early = dated.filter(({ deadline }) => {
      const due = deadline?.due ?? from;
      return due < from && (year === null || Number(due.slice(0, 4)) === year);
    });
    const doubtful = early.length > 2 && early.length > dated.length * MOST;
    return early.map((task) =>
      finding(deadlineBeforeIssue, {
        row: task.row,
        column: columnIn(appendix, task, 'deadline'),
        severity: doubtful || task.deadline?.certain === false ? 'warning' : 'error',
        params: {
          name: nameOf(task),
          text: task.deadline?.text ?? '',
          issued: issued === null ? from.slice(0, 7).split('-').reverse().join('/') : formatDate(issued),
        },
      }),
    );
  },
};
