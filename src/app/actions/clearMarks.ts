import { removeMarksEdit } from '../../workbook';
import { isMarked, type Action } from './action';

/** Xóa đánh dấu: every colour of ours, and nothing else. */
export const clearMarks: Action = {
  name: 'clearMarks',
  icon: 'eraser',
  needsCheck: false,
  asksFirst: false,
  enabled: isMarked,
  perform: ({ context }) => removeMarksEdit(context),
  report: () => ({ key: 'cleared' }),
};
