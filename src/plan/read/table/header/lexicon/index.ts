/** The header lexicon: data, grouped by what a column can be about. The order of cues has no meaning; the highest score counts. */
import { words, type HeaderCue } from './cue';
import { ENGLISH_CUES } from './english';
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
  ...ENGLISH_CUES,
];

/** A list with such a column and nobody charged with anything is no plan: procedures, criteria and their points, two texts compared. */
export const OTHER_LIST = words(
  'le phi',
  'cach thuc thuc hien',
  'muc do dich vu cong',
  'thanh phan ho so',
  'diem toi da',
  'diem chuan',
  'tu cham',
  'diem dat',
  'trich yeu',
  'doi chieu',
  'so sanh',
  'quy dinh hien hanh',
  'du thao sua doi',
);

/** Things with their prices: what is to be done is not among them. */
export const PRICE_LIST = words(
  'don gia',
  'gia ban',
  'bang gia',
  'muc gia',
  'muc thu',
  'muc phi',
  'hoc phi',
  'gia niem yet',
  'gia du thau',
  'thanh tien',
);

/** A time that is allowed: hours under such a head are no hours of a day. */
export const TERM_HEAD = words('han', 'thoi han', 'thoi luong', 'deadline', 'due', 'duration', 'sla');

/** What is known of a person. */
export const PEOPLE_LIST = words(
  'ho (?:va )?ten',
  'chuc vu',
  'chuc danh',
  'ngay sinh',
  'nam sinh',
  'dien thoai',
  'email',
  'gioi tinh',
  'que quan',
  'trinh do',
  'don vi cong tac',
  'lop',
  'ma (?:hoc sinh|sinh vien|hs|sv)',
  'mssv',
);
