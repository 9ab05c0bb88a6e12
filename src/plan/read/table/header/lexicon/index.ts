/** The header lexicon: data, grouped by what a column can be about. The order of cues has no meaning; the highest score counts. */
import { words, type HeaderCue } from './cue';
import { MONEY_CUES } from './money';
import { PEOPLE_CUES } from './people';
import { RESULT_CUES } from './results';
import { TASK_CUES } from './tasks';
import { TIME_CUES } from './time';

export type { HeaderCue } from './cue';
export { HEADER_WORDS } from './vocabulary';

export const HEADER_CUES: readonly HeaderCue[] = [
  ...TASK_CUES,
  ...PEOPLE_CUES,
  ...TIME_CUES,
  ...RESULT_CUES,
  ...MONEY_CUES,
];

/** A list with such a column and nobody charged with anything is no plan: procedures and their fees, criteria and their points. */
export const OTHER_LIST = words(
  'le phi',
  'cach thuc thuc hien',
  'muc do dich vu cong',
  'thanh phan ho so',
  'diem toi da',
  'diem chuan',
  'tu cham',
  'diem dat',
);

/** Headers of lists that are no plans: such a column is never taken for the task column by its content alone. */
export const NOT_A_TASK = words(
  'ho ten',
  'ho va ten',
  'chuc vu',
  'chuc danh',
  'ngay sinh',
  'nam sinh',
  'dien thoai',
  'email',
  'dia chi',
  'gioi tinh',
  'trinh do',
  'kho khan',
  'vuong mac',
  'de xuat',
  'dia diem',
  'don gia',
  'ten don vi',
);
