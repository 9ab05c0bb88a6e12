/** Numbers that look like dates and are none: document numbers, percentages, money, telephones, hours. */
import { CLOCK, NUMBER_WORD } from '../lexicon';
import { phraseParser, words } from './phraseParser';

/** Abbreviations of kinds of documents and of who issues them, as they stand in document numbers. */
const DOCUMENT_CODE =
  '(?:nq|kh|qđ|qd|tb|ct|hd|bc|tt|ttlt|nđ|nd|cv|kl|qc|đa|da|ctr|ctrhđ|cđ|cd|ttr|tr|pa|vbhn|qh\\d*|pl|l|ubnd|tu|hđnd|ttg|ubtvqh\\d*|vpcp|bcđ|tw|bch|btv|gm|đk|sy|đu|hu|ban)';
/** "1234/SNV-CCHC": an office no list names, but two groups of letters after a slash are no time. */
const OFFICE_CODE = '(?<=/\\s?)(?!ngày|tuần|tháng|quý|năm|lần)\\p{L}{2,10}(?=-\\p{L}{2})';
/** The words a document is called by. */
export const DOCUMENT_WORD =
  '(?:nghị quyết|nghị định|quyết định|thông tư(?: liên tịch)?|chỉ thị|kế hoạch|công văn|văn bản|kết luận|thông báo|tờ trình|hướng dẫn|công điện|đề án|chương trình|luật|bộ luật|quy định|quy chế|báo cáo|kh|nq|qđ|ct|cv)';

const DATE_AFTER =
  '(?:\\s*,?\\s*(?:ký |ban hành )?(?:ngày\\s*)?\\d{1,2}\\s*(?:[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4}))?';

/** "số 45/2016/QĐ-TTg ngày 19/10/2016", "57-NQ/TW", "15/KH-UBND". */
export const documentNumber = phraseParser(
  'document number',
  words(
    `(?:số\\s*:?\\s*)?\\d{1,6}[a-z]?\\s?(?:[/-]\\s?\\d{4}\\s?)?[/-]\\s?(?:${DOCUMENT_CODE}|${OFFICE_CODE})(?:\\s?[-/.]\\s?[\\p{L}\\d&]{1,12}){0,4}${DATE_AFTER}`,
  ),
  () => ({ type: 'noise' }),
  { needs: /\d/ },
);

/** "Quyết định ngày 15/3/2025", "Kế hoạch số 12 ngày 5/2/2025", "Luật số 31/2024/QH15". */
export const namedDocument = phraseParser(
  'named document',
  words(
    `${DOCUMENT_WORD}\\s+(?:số\\s*:?\\s*\\d{1,6}(?:[/-]\\d{4})?(?:/[\\p{L}&]{2,10})?(?![\\d/-])${DATE_AFTER}|(?:ngày\\s*)?\\d{1,2}/\\d{1,2}/\\d{4}(?=\\s+của)|ngày\\s*\\d{1,2}/\\d{1,2}/\\d{4})`,
  ),
  () => ({ type: 'noise' }),
  { needs: /\d/ },
);

/** "50%", "3.960.000 đồng", "0912 345 678", "12 hộ". */
export const amount = phraseParser(
  'amount',
  new RegExp(
    `(?<![\\p{L}\\d])(?:\\d+(?:[.,]\\d+)?\\s*(?:-\\s*\\d+(?:[.,]\\d+)?\\s*)?%|\\d[\\d.,]{0,20}\\s*(?:đồng|triệu|tỷ|tỉ|nghìn|ngàn|vnđ|vnd|usd)(?!\\p{L})|0\\d{1,3}[ .]?\\d{3}[ .]?\\d{3,4}(?!\\d)|\\d{1,2}\\s?/\\s?\\d{1,2}\\s*(?:số |tổng |diện tích|thôn|xã|phường|huyện|tiêu chí|chỉ tiêu|đơn vị|thành viên|hộ|ấp|khu phố)|(?:khoá|khóa|lần thứ|khối|tổ|nhóm|đợt|lần|mục tiêu|điểm|khoản|điều|phụ lục|mục|giai đoạn|cấp độ)\\s*(?:[1-9]|[0-4]\\d|i{1,3}|iv|vi{0,3}|i?x{1,3}v?i{0,3}|${NUMBER_WORD})(?![\\p{L}\\d]|[/.-]\\d|\\s*(?:-|đến)\\s*20\\d\\d|\\s*(?:ngày|tuần|tháng|quý|năm)(?!\\s*[\\div])))`,
    'gu',
  ),
  () => ({ type: 'noise' }),
  { needs: /\d|(?:khoá|khóa|thứ|khối|tổ|nhóm|đợt|lần|mục|điểm|khoản|điều|lục|đoạn|độ) / },
);

/** "17 giờ 00", "16h30'", "08:00" before a date. */
export const clock = phraseParser(
  'clock',
  words(`${CLOCK}(?=\\s*(?:,|ngày|thứ|\\(|\\d|-|sáng|chiều|trước(?! khi)|đến))(?:\\s*(?:sáng|chiều))?`),
  () => ({ type: 'noise' }),
  { needs: /\d/ },
);

/** "thứ Sáu," before a date. */
export const weekday = phraseParser(
  'weekday',
  words('thứ\\s+(?:[2-7]|hai|ba|tư|năm|sáu|bảy),?(?=\\s*\\(?\\s*(?:ngày\\s*)?\\d)'),
  () => ({ type: 'noise' }),
  { needs: /thứ/ },
);

/** "kế hoạch 5 năm", "kỷ niệm 80 năm": how long something is, not until when. */
export const namedSpan = phraseParser(
  'named span',
  words(
    '(?:kế hoạch|chương trình|tổng kết|sơ kết|chiến lược|nhiệm kỳ|thời kỳ|kỷ niệm|lần thứ)\\s+(?:\\d{1,3}|một|hai|ba|năm|mười)\\s+năm(?!\\s*20\\d\\d(?!\\s*-)|\\s*(?:/|một|mỗi|0?1)\\s*lần)',
  ),
  () => ({ type: 'noise' }),
  { needs: /năm/ },
);

/** "… tầm nhìn đến năm 2045", "định hướng đến 2050": a horizon, not a deadline. */
export const horizon = phraseParser(
  'horizon',
  words('(?:và\\s+)?(?:tầm nhìn|định hướng)\\s+(?:đến\\s+)?(?:năm\\s+)?20\\d\\d'),
  () => ({ type: 'noise' }),
  { needs: /\d/ },
);
