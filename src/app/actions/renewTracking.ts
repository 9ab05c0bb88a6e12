import { trackingEdit } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';
import { trackingReport } from './track';

/** Cập nhật cột theo dõi: what is ours in columns that stand there says what the check says; nothing of the user's is touched. */
export const renewTracking: Action = {
  name: 'renewTracking',
  icon: 'columns',
  needsCheck: true,
  asksFirst: false,
  checksAfter: 'view',
  enabled: hasTable,
  perform: (input) => trackingEdit(sheetOf(input), input.context),
  report: trackingReport,
};
