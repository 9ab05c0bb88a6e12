import type { Rule } from '../../model/finding';
import { finding } from './support/finding';

/** Every cell of the row stands beside its column; it was read by sense, but filters and sums read it wrong. */
export const columnShift: Rule = {
  id: 'column-shift',
  severity: 'error',
  principle: 'form',
  check(appendix) {
    return appendix.rows
      .filter(({ kind, shift }) => kind === 'task' && shift !== 0)
      .map(({ row, shift }) =>
        finding(columnShift, { row, params: { count: Math.abs(shift), side: shift < 0 ? '←' : '→' } }),
      );
  },
};
