/** Text typed without a single mark ("quy IV nam 2026"): the words of deadlines get theirs back. */

/** The grammar's words that carry marks, longest phrases first where a word alone would be another. */
const MARKED =
  'thường xuyên|liên tục|hằng ngày|hằng|hàng|năm|tháng|quý|tuần|giờ|trước|sau|từ|đến|tới|hết|đầu|giữa|cuối|và|các|những|tiếp theo|giai đoạn|định kỳ|chậm nhất|muộn nhất|không quá|hoàn thành|kể từ|khi có|yêu cầu|khi|kế hoạch|phát sinh|đột xuất|lần|mỗi|theo|trong|nửa|làm việc|báo cáo|của|đợt|dự kiến|học kỳ|nhiệm kỳ|kết thúc|bắt đầu|thực hiện|triển khai|tiến độ|quy định|hướng dẫn|chỉ đạo|ban hành|phê duyệt';

/** By the word without marks; of two that look alike the first of the list stands ("hang" is "hằng"). */
const BY_PLAIN = new Map(
  MARKED.split('|')
    .reverse()
    .map((word) => [plainOf(word), word]),
);
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${[...BY_PLAIN.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
);

/** "ngay" alone is "at once". */
const DAY = /(?<=\d ?)ngay(?![a-z])|(?<![a-z])ngay(?= ?\d)/g;

/** Lower-case text in, the same offsets out; text that holds any mark is left alone: there the writer marked what he meant. */
export function restoreMarks(text: string): string {
  if (/[^\0-\u007f]/.test(text)) return text;
  return text.replace(PATTERN, (word) => BY_PLAIN.get(word) ?? word).replace(DAY, 'ngày');
}

function plainOf(word: string): string {
  return word.replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}
