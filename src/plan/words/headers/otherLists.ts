/** Heads of lists that are no plans, as `headerKey` has them. */
import { words } from './cue';

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
);
