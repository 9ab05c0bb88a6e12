import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { singleYearOf, titleNamesYear } from './support/planYears';

/** Above this share of tasks (and more than two) another year is rather how the plan is meant, or the year was read wrong. */
const MOST = 1 / 4;

/**
 * A due date in another year than the plan's. A year gone by is left from an older plan: an error. A year to come may be
 * meant: a warning where the title names the plan's one year, and nothing where many tasks run on into the next.
 */
export const deadlineOutsidePlanYear: Rule = {
  id: 'deadline-outside-plan-year',
  severity: 'error',
  principle: 'when',
  check(appendix) {
    const year = singleYearOf(appendix);
    if (year === null) return [];
    const timed = tasksOf(appendix).filter(({ deadline }) => deadline !== null && deadline.kind !== 'none');
    const many = (count: number): boolean => count > 2 && count > timed.length * MOST;
    const dueYear = (dues: readonly string[] = []): number =>
      Number((dues.at(-1) ?? String(year)).slice(0, 4));
    // The dates of what comes round every year are ours, not the plan's.
    const dated = timed.filter(({ deadline }) => deadline?.kind !== 'recurring');
    const stale = dated.filter(({ deadline }) => dueYear(deadline?.dues) < year);
    const later = dated.filter(({ deadline }) => dueYear(deadline?.dues) > year);
    const told = titleNamesYear(appendix) && !many(later.length) ? [...stale, ...later] : stale;
    return told.map((task) =>
      finding(deadlineOutsidePlanYear, {
        row: task.row,
        column: columnIn(appendix, task, 'deadline'),
        severity: stale.includes(task) && !many(stale.length) ? 'error' : 'warning',
        params: { name: nameOf(task), text: task.deadline?.text ?? '', year: String(year) },
      }),
    );
  },
};
