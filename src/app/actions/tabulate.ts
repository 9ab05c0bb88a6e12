import { taskTableEdit } from '../../workbook';
import { isProse, sheetOf, type Action } from './action';

/** Lập bảng: a plan written as paragraphs, laid out as a table on a sheet of ours. */
export const tabulate: Action = {
  name: 'tabulate',
  icon: 'table',
  needsCheck: true,
  asksFirst: true,
  enabled: isProse,
  perform: (input) => taskTableEdit(sheetOf(input), input.context),
  report: ({ newSheets, updatedSheets }) => ({
    key: 'tabulated',
    params: { sheet: [...newSheets, ...updatedSheets].join(', ') },
  }),
};
