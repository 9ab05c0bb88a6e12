import type { Rule } from '../../model/finding';
import { leadsAlsoIn } from './support/canon';
import { columnIn, finding, nameOf } from './support/finding';

/** The leading unit is among the executing units: normal in tables with such a column, so a hint. */
export const leadAlsoExecutes: Rule = {
  id: 'lead-also-executes',
  severity: 'info',
  principle: 'who',
  check(appendix) {
    return leadsAlsoIn(appendix, 'executor').map(({ task, spelling }) =>
      finding(leadAlsoExecutes, {
        row: task.row,
        column: columnIn(appendix, task, 'executor') ?? columnIn(appendix, task, 'leadAndCoordinate'),
        params: { name: nameOf(task), unit: spelling },
      }),
    );
  },
};
