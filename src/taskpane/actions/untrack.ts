import { planRemoveTracking } from '../../workbook';
import { isTracked, sheetOf, type Action } from './action';

/** Bỏ cột theo dõi: our columns go; what the user typed in them stays. */
export const untrack: Action = {
  name: 'untrack',
  icon: 'columns',
  needsCheck: false,
  asksFirst: true,
  enabled: isTracked,
  perform: (input) => planRemoveTracking(sheetOf(input).grid.sheet, false, input.context),
  report: () => ({ key: 'untracked' }),
};
