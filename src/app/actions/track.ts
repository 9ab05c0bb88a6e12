import { trackingEdit } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';

/** Cột theo dõi: due date, state, date of completion and findings beside the table. */
export const track: Action = {
  name: 'track',
  icon: 'columns',
  needsCheck: true,
  asksFirst: true,
  enabled: hasTable,
  perform: (input) => trackingEdit(sheetOf(input), input.context),
  report: () => ({ key: 'tracked' }),
};
