import { removeTrackingEdit } from '../../workbook';
import { isTracked, sheetOf, type Action } from './action';

/** Bỏ cột theo dõi: our columns go; what the user typed in them stays. */
export const untrack: Action = {
  name: 'untrack',
  icon: 'columns',
  needsCheck: false,
  asksFirst: true,
  enabled: isTracked,
  perform: (input) => removeTrackingEdit(sheetOf(input).grid.sheet, false, input.context),
  report: () => ({ key: 'untracked' }),
};
