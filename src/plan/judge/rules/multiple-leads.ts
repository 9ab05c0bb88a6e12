import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';

/** More than one unit leads: nobody is first. Often meant so, hence a hint. */
export const multipleLeads: Rule = {
  id: 'multiple-leads',
  severity: 'info',
  principle: 'who',
  check(appendix) {
    return tasksOf(appendix)
      .filter(({ lead }) => lead.length > 1)
      .map((task) =>
        finding(multipleLeads, {
          row: task.row,
          column: columnIn(appendix, task, 'lead') ?? columnIn(appendix, task, 'leadAndCoordinate'),
          params: { name: nameOf(task), count: task.lead.length, units: task.lead.join('; ') },
        }),
      );
  },
};
