/** What documents are called and how their numbers look; each word with where it was met ("genre": general knowledge). Lower case. */
import { anyOf, oneOf, sequence } from './pattern';

/** The words a document is called by, short forms as they stand in running text. */
export const DOCUMENT_WORDS = {
  'báo cáo': 'genre',
  'bộ luật': 'genre',
  'chương trình': 'genre',
  'chỉ thị': 'genre',
  ct: 'genre',
  cv: 'genre',
  'công văn': 'genre',
  'công điện': 'genre',
  'hướng dẫn': 'genre',
  kh: 'genre',
  'kế hoạch': 'genre',
  'kết luận': 'genre',
  luật: 'genre',
  'nghị quyết': 'genre',
  'nghị định': 'genre',
  nq: 'genre',
  'quy chế': 'genre',
  'quy định': 'genre',
  'quyết định': 'genre',
  qđ: 'genre',
  'thông báo': 'genre',
  'thông tư': 'genre',
  'thông tư liên tịch': 'genre',
  'tờ trình': 'genre',
  'văn bản': 'genre',
  'đề án': 'genre',
} as const;

/** Short forms of kinds of documents and of who issues them, as they stand in document numbers. */
export const DOCUMENT_CODES = {
  ban: 'genre',
  bc: 'genre',
  bch: 'genre',
  bcđ: 'genre',
  btv: 'genre',
  cd: 'genre',
  ct: 'genre',
  ctr: 'genre',
  ctrhđ: 'genre',
  cv: 'genre',
  cđ: 'genre',
  da: 'genre',
  gm: 'genre',
  hd: 'genre',
  hu: 'genre',
  hđnd: 'genre',
  kh: 'genre',
  kl: 'genre',
  l: 'genre',
  nd: 'genre',
  nq: 'genre',
  nđ: 'genre',
  pa: 'genre',
  pl: 'genre',
  qc: 'genre',
  qd: 'genre',
  qđ: 'genre',
  sy: 'genre',
  tb: 'genre',
  tr: 'genre',
  tt: 'genre',
  ttg: 'genre',
  ttlt: 'genre',
  ttr: 'genre',
  tu: 'genre',
  tw: 'genre',
  ubnd: 'genre',
  vbhn: 'genre',
  vpcp: 'genre',
  đa: 'genre',
  đk: 'genre',
  đu: 'genre',
} as const;

export const DOCUMENT_WORD = oneOf(DOCUMENT_WORDS);

/** "1234/SNV-CCHC": an office no list names, but two groups of letters after a slash are no time. */
const OFFICE_CODE = '(?<=/\\s?)(?!ngày|tuần|tháng|quý|năm|lần)\\p{L}{2,10}(?=-\\p{L}{2})';
/** "QH15": the house and its term. */
const HOUSE_CODE = '(?:ubtv)?qh\\d*';
const DATE = '\\d{1,2}\\s*(?:[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4})';

/** The date of a document right after its number, if it has one. */
export const DOCUMENT_DATE = `(?:\\s*,?\\s*(?:ký |ban hành )?(?:ngày\\s*)?${DATE})?`;

/** "số 45/2016/QĐ-TTg", "57-NQ/TW", "15/KH-UBND". */
export const DOCUMENT_NUMBER = sequence(
  // A dash with a blank on either side parts two things: "15/3 - UBND xã".
  '(?:số\\s*:?\\s*)?\\d{1,6}[a-z]?(?: ?[/-] ?\\d{4})?(?: ?/ ?| ?-|- )',
  anyOf(HOUSE_CODE, oneOf(DOCUMENT_CODES), OFFICE_CODE),
  '(?:\\s?[-/.]\\s?[\\p{L}\\d&]{1,12}){0,4}',
);
