import type { AppendixRow } from '../../model/appendix';
import { parseDeadline } from '../../understand/deadline';
import type { Rule } from '../../model/finding';
import { formatDate } from '../../messages';
import { columnIn, finding, nameOf } from './support/finding';

/** A task due after the day by which its whole group must be done. */
export const childDeadlineAfterGroup: Rule = {
  id: 'child-deadline-after-group',
  severity: 'warning',
  principle: 'when',
  check(appendix) {
    const { year: planYear, issued } = appendix.plan;
    const dueOf = (group: AppendixRow): string | null =>
      group.dates.deadline ?? parseDeadline(group.cells.deadline ?? '', { planYear, issued }).due;
    const groupDue = new Map<number, string>();
    for (const row of appendix.rows) {
      if (row.kind !== 'group' || !row.cells.deadline) continue;
      const due = dueOf(row);
      if (due !== null) groupDue.set(row.row, due);
    }
    return appendix.rows.flatMap((row) => {
      const limit = row.parent === null ? undefined : groupDue.get(row.parent);
      const due = row.deadline?.due ?? null;
      if (limit === undefined || due === null || due <= limit || row.inherited.deadline !== undefined)
        return [];
      return [
        finding(childDeadlineAfterGroup, {
          row: row.row,
          column: columnIn(appendix, row, 'deadline'),
          params: {
            name: nameOf(row),
            due: formatDate(due),
            limit: formatDate(limit),
            group: row.parent ?? row.row,
          },
        }),
      ];
    });
  },
};
