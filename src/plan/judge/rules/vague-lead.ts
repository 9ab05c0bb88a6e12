import { anyOf, sequence } from '../../words/pattern';
import { kindsOfBody, kindsAmongOthers } from '../../words/bodies';
import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { compareKey } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';

/** "Các cơ quan, đơn vị có liên quan": a list of kinds of bodies that ends in "liên quan" and names none of them. */
const VAGUE = new RegExp(
  sequence(
    '^(?:(?:tất cả |toàn thể )?(?:các|những) )?',
    anyOf(...kindsOfBody),
    '(?:(?:, | và |, và |/|-| )(?:các )?',
    anyOf(...kindsAmongOthers),
    '){0,6} (?:có )?liên quan(?: khác)?$',
  ),
  'u',
);

/** A lead that could be anybody, so that nobody is held to it. */
export const vagueLead: Rule = {
  id: 'vague-lead',
  severity: 'warning',
  principle: 'who',
  check(appendix) {
    return tasksOf(appendix)
      .filter(({ lead }) => lead.length > 0 && lead.every((unit) => VAGUE.test(compareKey(unit))))
      .map((task) =>
        finding(vagueLead, {
          row: task.row,
          column: columnIn(appendix, task, 'lead') ?? columnIn(appendix, task, 'leadAndCoordinate'),
          params: { name: nameOf(task), units: task.lead.join('; ') },
        }),
      );
  },
};
