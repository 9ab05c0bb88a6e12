import { planFindings } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';

/** Danh sách lỗi: the findings as a sheet with links. */
export const listFindings: Action = {
  name: 'listFindings',
  icon: 'list',
  needsCheck: true,
  asksFirst: true,
  enabled: hasTable,
  perform: (input) => planFindings([sheetOf(input)], input.context),
  report: ({ newSheets, updatedSheets }) => ({
    key: 'listed',
    params: { sheet: [...newSheets, ...updatedSheets].join(', ') },
  }),
};
