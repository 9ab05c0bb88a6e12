import { summaryEdit, usual } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';

/** Tổng hợp: overview, one sheet per unit, pivot. */
export const summarise: Action = {
  name: 'summarise',
  icon: 'table',
  needsCheck: true,
  asksFirst: true,
  enabled: hasTable,
  perform: (input) => summaryEdit([sheetOf(input)], input.choice ?? usual, input.context),
  report: ({ newSheets, updatedSheets }) => {
    const params = { count: newSheets.length, updated: updatedSheets.length };
    if (updatedSheets.length === 0) return { key: 'summarised', params };
    return { key: newSheets.length === 0 ? 'summaryRenewed' : 'summaryExtended', params };
  },
};
