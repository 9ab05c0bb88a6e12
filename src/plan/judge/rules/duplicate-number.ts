import type { Rule } from '../../model/finding';
import { compareKey } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';
import { numberedRows } from './support/sequence';

/** Above this share of numbers the repetition is the table's way of numbering (all rows of one part share its number). */
const MOST = 0.1;

/** Two rows that follow each other in one list and have the same number. */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  severity: 'error',
  principle: 'form',
  check(appendix) {
    const numbered = numberedRows(appendix);
    const twice = numbered.filter(
      ({ step, row, before }) =>
        step === 'same' && before !== null && compareKey(before.row.task) !== compareKey(row.task),
    );
    const many = twice.length > 3 && twice.length > numbered.length * MOST;
    return twice.map(({ row, before }) =>
      finding(duplicateNumber, {
        row: row.row,
        column: columnIn(appendix, row, 'stt'),
        severity: many ? 'info' : 'error',
        params: { name: nameOf(row), number: row.number ?? '', first: before?.row.row ?? row.row },
      }),
    );
  },
};
