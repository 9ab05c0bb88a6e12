import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { compareKey } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';

const YEARLY_DATE = /\d{1,2}[/.-]\d{1,2},? (?:hàng|hằng) năm/u;
const DATE_OF_YEAR = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u;

/** One deadline with a date of every year beside a date of one year: whether the second holds next year is left open. */
export const mixedDeadlineYear: Rule = {
  id: 'mixed-deadline-year',
  severity: 'info',
  principle: 'when',
  check(appendix) {
    return tasksOf(appendix).flatMap((task) => {
      const key = compareKey(task.deadline?.text ?? '');
      const yearly = YEARLY_DATE.exec(key);
      const once = DATE_OF_YEAR.exec(key);
      if (!yearly || !once) return [];
      return [
        finding(mixedDeadlineYear, {
          row: task.row,
          column: columnIn(appendix, task, 'deadline'),
          params: { name: nameOf(task), yearly: yearly[0], once: once[0] },
        }),
      ];
    });
  },
};
