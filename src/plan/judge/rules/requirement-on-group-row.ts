import type { Rule } from '../../model/finding';
import { squash } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';

/** A group row that holds the requirement one of its tasks lacks: one cell was merged over both. */
export const requirementOnGroupRow: Rule = {
  id: 'requirement-on-group-row',
  severity: 'warning',
  principle: 'what',
  check(appendix) {
    const lacking = new Set(
      appendix.rows
        .filter((row) => row.kind === 'task' && row.requirement === false)
        .map((row) => row.parent),
    );
    return appendix.rows
      .filter(
        (row) => row.kind === 'group' && lacking.has(row.row) && squash(row.cells.requirement ?? '') !== '',
      )
      .map((row) =>
        finding(requirementOnGroupRow, {
          row: row.row,
          column: columnIn(appendix, row, 'requirement'),
          params: { name: nameOf(row) },
        }),
      );
  },
};
