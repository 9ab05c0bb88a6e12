/** The words of the grammar, as data and as pieces of patterns. Text is NFC, lower case, with "-" for every dash. */

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

/** Alternatives for a pattern, longest first so that "mười hai" is not read as "mười". */
export function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

export const NUMBER_WORD = oneOf(Object.keys(NUMBER_WORDS));

/** "07", "bảy", "3,5" as a number; null for anything else. */
export function numberOf(words: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(words)) return Number(words.replace(',', '.'));
  return NUMBER_WORDS[words.replace(/\s+/g, ' ')] ?? null;
}

/** A year plans are made for. Three or five digits are typing errors, older years are history. */
export const YEAR = '20[1-6]\\d';
export const NAM = '(?:năm|nam)';
/** Months of a campaign: "Tháng Thanh niên" is March, but the words do not say so. */
export const CAMPAIGN =
  '(?:thanh niên|công nhân|hành động|an toàn|cao điểm|nhân đạo|khuyến mại|khuyến mãi|bán hàng|vì trẻ em|tuyên truyền|phòng,? chống)';
/** Without its mark only where a year follows: "cầu thang 6 bậc" is none. */
export const THANG = '(?:tháng|thg\\.?|thang(?=\\s*\\d{1,2}\\s*(?:[/.-]|n[aă]m)))';
export const NGAY = '(?:ngày|ngay)';
export const QUY = '(?:quý|quí|qúy|qúi|quỳ|quỷ|quy)';
export const HANG = '(?:hàng|hằng|hang)';

/** "17 giờ 00", "16h30'", "7:30". */
export const CLOCK =
  "(?:\\d{1,2}\\s*(?:giờ|h|g)(?:\\s*\\d{2}(?!\\d)\\s*(?:phút|p(?!\\p{L})|['’])?)?|\\d{1,2}:\\d{2})";

/** Not right after a letter, unless a binding word lost its space: "trước30/6". */
export const WORD_START = '(?<!\\p{L}(?<!trước|đến|từ|hết|nhất|đoạn))';

/** Prefixes that name a part of the period that follows. */
export const PORTION =
  '(?:(?<portion>nửa đầu|nửa cuối|\\d{1,2} ngày đầu|\\d{1,2} ngày cuối|(?<!bắt )đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)\\s+)?';

/** The year after a month, quarter or half-year; groups `year`, `short` (two digits) and `other` ("sau", "nay" …). */
export const YEAR_TAIL = `(?:\\s*[/.,(_-]?\\s*(?:(?:của|trong)\\s+)?${NAM}?\\s*(?<year>${YEAR})(?!\\d)|\\s*/\\s*(?<short>[2-4]\\d)(?![\\d/])|\\s+(?:của\\s+)?năm\\s+(?<other>sau|tới|tiếp theo|kế tiếp|trước(?!\\s*(?:ngày|tháng|quý|\\d|\\p{So}|[\\u25A0-\\u25FF]))|nay|này)(?!\\p{L})|\\s+(?:trong|của)\\s+năm(?![\\s]*\\d))?`;

/** Year and offset that a match of YEAR_TAIL gives. */
export function yearOf(groups: Record<string, string | undefined> | undefined): {
  year: number | null;
  yearOffset: number;
} {
  if (groups?.year !== undefined) return { year: Number(groups.year), yearOffset: 0 };
  if (groups?.short !== undefined) return { year: 2000 + Number(groups.short), yearOffset: 0 };
  const other = groups?.other;
  if (other === undefined || other === 'nay' || other === 'này') return { year: null, yearOffset: 0 };
  return { year: null, yearOffset: other === 'trước' ? -1 : 1 };
}
