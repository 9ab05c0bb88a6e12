/**
 * A deadline in the words of a sentence: "…, hoàn thành trước ngày 30/6/2026", "(trong quý II/2026)", "báo cáo … trước ngày
 * 15/12 hằng năm". Running text is full of dates that are no deadlines (documents, targets "đến năm 2030"), so a date
 * counts only after a word of finishing or reporting, or alone in brackets.
 */
const BY =
  '(?:xong )?(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|không muộn hơn|trong|vào|đến hết|hết|từ|đến)';
const DAY =
  '(?:ngày )?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?|ngày \\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?|ngày \\d{1,2}(?: hằng tháng| hàng tháng)';
const MONTH = '(?:đầu |giữa |cuối )?tháng \\d{1,2}(?:\\s?[/-]\\s?\\d{4}| năm \\d{4})?';
const QUARTER = '(?:đầu |giữa |cuối )?(?:quý|quí) (?:[IV]{1,3}|[1-4])(?:\\s?[/-]\\s?\\d{4}| năm \\d{4})?';
const YEAR =
  '(?:đầu |giữa |cuối )?năm \\d{4}|(?:6|sáu|06) tháng (?:đầu|cuối) năm(?: \\d{4})?|cuối năm|(?:năm|tháng|quý) này';
const SPAN =
  '(?:thời hạn |thời gian |vòng )?\\d{1,3} (?:ngày|tháng|tuần)(?: làm việc)?(?: (?:kể từ|tính từ|sau khi|từ)[^.;()]{0,80})?';
const WHEN = `(?:${DAY}|${QUARTER}|${MONTH}|${YEAR}|${SPAN})`;
const YEARLY = '(?:,? (?:hằng|hàng|mỗi) (?:năm|quý|tháng))?';
const TAIL = `(?: (?:đến|-|–) (?:hết )?${WHEN})?${YEARLY}`;

const FINISHING = new RegExp(
  `(?:hoàn thành|hoàn tất|kết thúc|xong)(?:[^.;()\\n]{0,60}?)[\\s,]((?:${BY}) ${WHEN}${TAIL})`,
  'iu',
);
const REPORTING = new RegExp(
  `(?:báo cáo|gửi|trình|nộp|tổng hợp)(?:[^.;\\n]{0,160}?)[\\s,(]((?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|trong thời hạn) ?${WHEN}${TAIL})`,
  'iu',
);
const REGULAR = new RegExp(
  `((?:định kỳ )?(?:hằng|hàng) (?:năm|quý|tháng),? \\((?:trước|chậm nhất(?: là)?) ${WHEN}\\))`,
  'iu',
);
const BRACKETED = new RegExp(
  `\\(\\s*(?:thời gian|thời hạn|tiến độ|hạn)?\\s*(?:thực hiện|hoàn thành)?\\s*:?\\s*((?:${BY} )?${WHEN}${TAIL})\\s*\\)`,
  'iu',
);

/** Longest stretch of a paragraph that is searched: keeps the time bounded. */
const LONGEST = 4000;

/** The words of the deadline a sentence states; null where it states none. `text` is NFC. */
export function inlineDeadline(text: string): string | null {
  const searched = text.slice(0, LONGEST);
  for (const form of [REGULAR, FINISHING, BRACKETED, REPORTING]) {
    const words = form.exec(searched)?.[1];
    if (words !== undefined) return words.trim();
  }
  return null;
}
