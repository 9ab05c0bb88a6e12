/** The words of times. Lower case, NFC; what stands in patterns takes "-" for every dash. All are general knowledge of the genre. */
import { oneOf, sequence } from './pattern';

/** Numbers written in words, as far as deadlines use them. "năm" is left out: it is "year" far more often than "five". */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười lăm': 15,
  'hai mươi': 20,
  'hai mươi mốt': 21,
  'hai mươi lăm': 25,
  'ba mươi': 30,
  'bốn mươi lăm': 45,
  'sáu mươi': 60,
  'chín mươi': 90,
};
export const NUMBER_WORD = oneOf(NUMBER_WORDS);

/** A year plans are made for. Three or five digits are typing errors, older years are history. */
export const YEAR = '20[1-6]\\d';
export const NAM = '(?:năm|nam)';
/** Without its mark only where a year follows: "cầu thang 6 bậc" is none. */
export const THANG = '(?:tháng|thg\\.?|thang(?=\\s*\\d{1,2}\\s*(?:[/.-]|n[aă]m)))';
export const NGAY = '(?:ngày|ngay)';
export const QUY = '(?:quý|quí|qúy|qúi|quỳ|quỷ|quy)';
export const HANG = '(?:hàng|hằng|hang)';

/** "17 giờ 00", "16h30'", "7:30". */
export const CLOCK =
  "(?:\\d{1,2}\\s*(?:giờ|h|g)(?:\\s*\\d{2}(?!\\d)\\s*(?:phút|p(?!\\p{L})|['’])?)?|\\d{1,2}:\\d{2})";

/** What four digits count where they are no year: "2025 hộ". */
export const COUNTED = {
  'cán bộ': 'genre',
  ha: 'genre',
  'học sinh': 'genre',
  'hồ sơ': 'genre',
  hộ: 'genre',
  km: 'genre',
  lượt: 'genre',
  m2: 'genre',
  người: 'genre',
  triệu: 'genre',
  'trường hợp': 'genre',
  tấn: 'genre',
  'đơn vị': 'genre',
  đồng: 'genre',
} as const;

/** What a number behind months counts where it is no further month: "tháng 6, 02 lần". */
export const COUNTED_AFTER_MONTHS = {
  giờ: 'genre',
  hộ: 'genre',
  lần: 'genre',
  ngày: 'genre',
  người: 'genre',
  tháng: 'genre',
  thôn: 'genre',
  tuần: 'genre',
  xã: 'genre',
} as const;

/** What "5/12" is a share of where it is no day: "5/12 xã". */
export const SHARED_OUT = {
  'chỉ tiêu': 'genre',
  'diện tích': 'genre',
  huyện: 'genre',
  hộ: 'genre',
  'khu phố': 'genre',
  phường: 'genre',
  'thành viên': 'genre',
  thôn: 'genre',
  'tiêu chí': 'genre',
  xã: 'genre',
  'đơn vị': 'genre',
  ấp: 'genre',
} as const;

/**
 * Words of deadlines that carry marks, to give them back to text typed without any. Of two that look alike without marks the
 * first stands ("hang" is "hằng"), so the order is not that of the alphabet.
 */
export const MARKED: readonly string[] = [
  'thường xuyên',
  'liên tục',
  'hằng ngày',
  'hằng',
  'hàng',
  'năm',
  'tháng',
  'quý',
  'tuần',
  'giờ',
  'trước',
  'sau',
  'từ',
  'đến',
  'tới',
  'hết',
  'đầu',
  'giữa',
  'cuối',
  'và',
  'các',
  'những',
  'tiếp theo',
  'giai đoạn',
  'định kỳ',
  'chậm nhất',
  'muộn nhất',
  'không quá',
  'hoàn thành',
  'kể từ',
  'khi có',
  'yêu cầu',
  'khi',
  'kế hoạch',
  'phát sinh',
  'đột xuất',
  'lần',
  'mỗi',
  'theo',
  'trong',
  'nửa',
  'làm việc',
  'báo cáo',
  'của',
  'đợt',
  'dự kiến',
  'học kỳ',
  'nhiệm kỳ',
  'kết thúc',
  'bắt đầu',
  'thực hiện',
  'triển khai',
  'tiến độ',
  'quy định',
  'hướng dẫn',
  'chỉ đạo',
  'ban hành',
  'phê duyệt',
];

/** "Theo từng mốc thời hạn dưới đây" (14-hanoi-kh-100-ngay-cds): the times stand in other rows. */
export const TIMES_ELSEWHERE = sequence(
  '(?:(?:thực hiện |hoàn thành )?theo |như )?(?:từng |các )?(?:mốc )?',
  '(?:thời hạn|thời gian|mốc|tiến độ|lộ trình)(?: \\p{L}+){0,4}',
  ' (?:dưới đây|sau đây|bên dưới|như sau|từng mục|từng nhiệm vụ cụ thể)',
);
