import type { Rule } from '../../model/finding';
import { leadsAlsoIn } from './support/canon';
import { columnIn, finding, nameOf } from './support/finding';

/** The leading unit is named again as coordinating with itself. */
export const leadAlsoCoordinates: Rule = {
  id: 'lead-also-coordinates',
  severity: 'warning',
  principle: 'who',
  check(appendix) {
    return leadsAlsoIn(appendix, 'coordinate').map(({ task, spelling }) =>
      finding(leadAlsoCoordinates, {
        row: task.row,
        column: columnIn(appendix, task, 'coordinate') ?? columnIn(appendix, task, 'leadAndCoordinate'),
        params: { name: nameOf(task), unit: spelling },
      }),
    );
  },
};
