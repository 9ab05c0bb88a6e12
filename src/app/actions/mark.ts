import { marksEdit } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';

/** Tô màu: live colours on overdue rows, rows due soon, missing and wrong cells. */
export const mark: Action = {
  name: 'mark',
  icon: 'color',
  needsCheck: true,
  asksFirst: false,
  enabled: hasTable,
  perform: (input) => marksEdit(sheetOf(input), input.context),
  report: ({ counts }) => {
    const { overdue = 0, dueSoon = 0, missing = 0, wrong = 0 } = counts;
    return overdue + dueSoon + missing + wrong === 0
      ? { key: 'nothingToMark' }
      : { key: 'marked', params: { overdue, dueSoon, missing, wrong } };
  },
};
