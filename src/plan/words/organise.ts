/** "Tổ chức" is a verb ("tổ chức hội nghị") but not before these words ("tổ chức chính trị - xã hội"); general knowledge of the genre. */
import { oneOf } from './pattern';

/** After the names of units in a list. */
export const ORGANISES_AFTER_UNITS = `tổ chức(?! ${oneOf([
  'chính trị',
  'có liên quan',
  'liên quan',
  'thành viên',
  'và',
  'xã hội',
  'đoàn thể',
  'đảng',
])})`;

/** Anywhere in what may be a name. */
export const ORGANISES_IN_NAME = `tổ chức (?!${['chính', 'có', 'liên', 'và', 'xã hội', 'đoàn', 'đảng'].join('|')})`;
