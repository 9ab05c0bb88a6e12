import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { rememberByText } from '../../model/remember';
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
    const mixed = rememberByText(mixedDates);
    return tasksOf(appendix).flatMap((task) => {
      const dates = mixed(task.deadline?.text ?? '');
      if (dates === null) return [];
      return [
        finding(mixedDeadlineYear, {
          row: task.row,
          column: columnIn(appendix, task, 'deadline'),
          params: { name: nameOf(task), ...dates },
        }),
      ];
    });
  },
};

function mixedDates(text: string): { yearly: string; once: string } | null {
  const key = compareKey(text);
  const yearly = YEARLY_DATE.exec(key)?.[0];
  const once = DATE_OF_YEAR.exec(key)?.[0];
  return yearly === undefined || once === undefined ? null : { yearly, once };
}
