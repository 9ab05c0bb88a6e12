/** Numbers that look like dates and are none: document numbers, percentages, money, telephones, hours. */
import { DOCUMENT_DATE, DOCUMENT_NUMBER, DOCUMENT_WORD } from '../../../words/documents';
import { oneOf, sequence, wholeWords } from '../../../words/pattern';
import { CLOCK, NUMBER_WORD, SHARED_OUT } from '../../../words/times';
import { phraseParser } from './phraseParser';

/** "số 45/2016/QĐ-TTg ngày 19/10/2016", "57-NQ/TW", "15/KH-UBND". */
export const documentNumber = phraseParser(
  'document number',
  wholeWords(DOCUMENT_NUMBER + DOCUMENT_DATE),
  () => ({ type: 'noise' }),
  { clues: ['/a'], needs: /\d/ },
);

/** "Quyết định ngày 15/3/2025", "Kế hoạch số 12 ngày 5/2/2025", "Luật số 31/2024/QH15". */
export const namedDocument = phraseParser(
  'named document',
  wholeWords(
    `${DOCUMENT_WORD}\\s+(?:số\\s*:?\\s*\\d{1,6}(?:[/-]\\d{4})?(?:/[\\p{L}&]{2,10})?(?![\\d/-])${DOCUMENT_DATE}|(?:ngày\\s*)?\\d{1,2}/\\d{1,2}/\\d{4}(?=\\s+của)|ngày\\s*\\d{1,2}/\\d{1,2}/\\d{4})`,
  ),
  () => ({ type: 'noise' }),
  {
    clues: [
      'nghị',
      'quyết',
      'thông',
      'chỉ',
      'kế',
      'công',
      'văn',
      'kết',
      'tờ',
      'hướng',
      'đề',
      'chương',
      'luật',
      'bộ',
      'quy',
      'báo',
      'kh',
      'nq',
      'qđ',
      'ct',
      'cv',
    ],
    needs: /số\s*:?\s*\d|ngày\s*\d|\d\/\d/,
  },
);

/** "50%", "3.960.000 đồng", "0912 345 678". */
export const amount = phraseParser(
  'amount',
  /(?<![\p{L}\d])(?:\d+(?:[.,]\d+)?\s*(?:-\s*\d+(?:[.,]\d+)?\s*)?%|\d[\d.,]{0,20}\s*(?:đồng|triệu|tỷ|tỉ|nghìn|ngàn|vnđ|vnd|usd)(?!\p{L})|0\d{1,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d))/gu,
  () => ({ type: 'noise' }),
  {
    clues: ['%', 'đồng', 'triệu', 'tỷ', 'nghìn', 'ngàn', 'vnđ', 'usd', '12345', '1 123'],
    needs: /%|\d\s*[đtnvu]|0\d{1,3}[ .]?\d{3}/,
  },
);

/** "5/12 xã", "15/19 tiêu chí": so many of so many. */
export const share = phraseParser(
  'share',
  new RegExp(`(?<![\\p{L}\\d])\\d{1,2}\\s?\\/\\s?\\d{1,2}\\s*(?:số |tổng |${oneOf(SHARED_OUT)})`, 'gu'),
  () => ({ type: 'noise' }),
  { clues: ['1/1'], needs: /\d\s?\/\s?\d{1,2}\s*[stdxphcđáâấk]/ },
);

/** "Đợt 2", "Giai đoạn II", "Phụ lục 3": one of several, no month or quarter. */
export const ordinal = phraseParser(
  'ordinal',
  new RegExp(
    sequence(
      '(?<![\\p{L}\\d])',
      '(?:khoá|khóa|lần thứ|khối|tổ|nhóm|đợt|lần|mục tiêu|điểm|khoản|điều|phụ lục|mục|giai đoạn|cấp độ)',
      `\\s*(?:[1-9]|[0-4]\\d|i{1,3}|iv|vi{0,3}|i?x{1,3}v?i{0,3}|${NUMBER_WORD})`,
      '(?![\\p{L}\\d]|[/.-]\\d|\\s*(?:-|đến)\\s*20\\d\\d|\\s*(?:ngày|tuần|tháng|quý|năm)(?!\\s*[\\div]))',
    ),
    'gu',
  ),
  () => ({ type: 'noise' }),
  {
    clues: ['khoá', 'lần', 'khối', 'tổ', 'nhóm', 'đợt', 'mục', 'điểm', 'khoản', 'điều', 'phụ', 'giai', 'cấp'],
  },
);

/** "17 giờ 00", "16h30'", "08:00" before a date. */
export const clock = phraseParser(
  'clock',
  wholeWords(`${CLOCK}(?=\\s*(?:,|ngày|thứ|\\(|\\d|-|sáng|chiều|trước(?! khi)|đến))(?:\\s*(?:sáng|chiều))?`),
  () => ({ type: 'noise' }),
  { clues: ['giờ', 'h', 'g', ':'], needs: /\d/ },
);

/** "thứ Sáu," before a date. */
export const weekday = phraseParser(
  'weekday',
  wholeWords('thứ\\s+(?:[2-7]|hai|ba|tư|năm|sáu|bảy),?(?=\\s*\\(?\\s*(?:ngày\\s*)?\\d)'),
  () => ({ type: 'noise' }),
  { clues: ['thứ'], needs: /thứ/ },
);

/** "kế hoạch 5 năm", "kỷ niệm 80 năm": how long something is, not until when. */
export const namedSpan = phraseParser(
  'named span',
  wholeWords(
    '(?:kế hoạch|chương trình|tổng kết|sơ kết|chiến lược|nhiệm kỳ|thời kỳ|kỷ niệm|lần thứ)\\s+(?:\\d{1,3}|một|hai|ba|năm|mười)\\s+năm(?!\\s*20\\d\\d(?!\\s*-)|\\s*(?:/|một|mỗi|0?1)\\s*lần)',
  ),
  () => ({ type: 'noise' }),
  { clues: ['kế', 'chương', 'tổng', 'sơ', 'chiến', 'nhiệm', 'thời', 'kỷ', 'lần'], needs: /năm/ },
);

/** "… tầm nhìn đến năm 2045", "định hướng đến 2050": a horizon, not a deadline. */
export const horizon = phraseParser(
  'horizon',
  wholeWords('(?:và\\s+)?(?:tầm nhìn|định hướng)\\s+(?:đến\\s+)?(?:năm\\s+)?20\\d\\d'),
  () => ({ type: 'noise' }),
  { clues: ['tầm', 'định'], needs: /\d/ },
);
