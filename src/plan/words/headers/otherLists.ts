/** Heads of lists that are no plans, as `headerKey` has them. */
import { words } from './cue';

/** A list with such a column and nobody charged with anything is no plan: procedures, criteria and their points, two texts compared. */
export const OTHER_LIST = words(
  'cach thuc thuc hien', // genre
  'diem chuan', // genre
  'diem dat', // genre
  'diem toi da', // genre
  'doi chieu', // 3-95-neg-laocai-doi-chieu-thiet-ke
  'du thao sua doi', // genre
  'le phi', // genre
  'muc do dich vu cong', // genre
  'quy dinh hien hanh', // genre
  'so sanh', // genre
  'thanh phan ho so', // 14-hanoi-kh-100-ngay-cds
  'trich yeu', // genre
  'tu cham', // genre
);

/** What was changed in a document, by whom and when: names and dates of what is done. */
export const VERSION_LIST = words(
  'noi dung (?:sua doi|thay doi)', // genre
  'phien ban', // genre
  'version', // genre
);

/** Things with their prices: what is to be done is not among them. */
export const PRICE_LIST = words(
  'bang gia', // genre
  'don gia', // 15-hanoi-kh38-phu-luc-1-xlsx
  'gia ban', // genre
  'gia du thau', // genre
  'gia niem yet', // genre
  'hoc phi', // genre
  'muc gia', // genre
  'muc phi', // genre
  'muc thu', // genre
  'thanh tien', // genre
);

/** What is known of a person. */
export const PEOPLE_LIST = words(
  'chuc danh', // genre
  'chuc vu', // genre
  'dien thoai', // genre
  'don vi cong tac', // genre
  'email', // 3-10-ibst-quy-trinh-1-thi-truong
  'gioi tinh', // genre
  'ho (?:va )?ten', // genre
  'lop', // genre
  'nam sinh', // genre
  'ngay sinh', // genre
  'que quan', // genre
  '^thanh vien$', // genre
  'trinh do', // 18-nq03-phu-luc-1-chi-tieu
  'vai tro', // genre
  'vi tri(?: viec lam| cong tac)?', // genre
);

/** A time that is allowed: hours under such a head are no hours of a day. */
export const TERM_HEAD = words(
  'deadline', // genre
  'due', // genre
  'duration', // genre
  'han', // hue-ioc-phan-anh-hue-s
  'sla', // genre
  'thoi han', // genre
  'thoi luong', // genre
);

/** What tells more of a work that is named beside it; a head that names work itself is none ("Công việc cụ thể"). */
export const DETAIL_HEAD =
  /^(?!.*\b(?:viec|nhiem vu|hoat dong|giai phap)\b).*\b(?:chi tiet|dien giai|mo ta|tom tat|detail|details|description)\b/;

/** How long a thing takes, by the unit behind it: "Thời gian dự kiến (ngày)". Where another column holds the day, this is none. */
export const LENGTH_HEAD =
  /\((?:so )?(?:ngay|gio|phut|tuan|thang|days?|hours?|weeks?)(?: lam viec| cong)?\)\s*$/;
