/** Labels of deadlines without a colon. Pieces of patterns, tried in this order; general knowledge of the genre. */

/** Nouns that label a deadline. */
export const deadlineLabels: readonly string[] = ['thời gian', 'thời hạn', 'tiến độ', 'hạn', 'thời điểm'];

/** How a time begins after a label without a colon. */
export const afterDeadlineLabel: readonly string[] = [
  'trước',
  'trong',
  'sau',
  'từ',
  'đến',
  'quý',
  'quí',
  'tháng',
  'năm',
  'ngày',
  'chậm',
  'muộn',
  'thường xuyên',
  'theo',
  'ngay',
  'định kỳ',
  'hàng',
  'hằng',
  'hết',
];
