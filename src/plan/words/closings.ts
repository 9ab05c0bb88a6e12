/** What stands under a plan and is no part of it. Pieces of patterns, tried in this order; general knowledge of the genre. */

/** How the lines under a prose plan begin, in the letters of `compareKey`. */
export const closingLines: readonly string[] = [
  'nơi nhận',
  '(?:tm|kt|tl|tuq|q)\\s?\\.\\s',
  't/m\\s',
  'tm\\.',
  'kt\\.',
  'lưu:',
  '\\[\\d{1,2}\\]',
  '\\(\\d{1,2}\\) (?:nghị quyết|quyết định|kế hoạch|công văn|thông tư)',
  '(?:người|đơn vị) lập (?:biểu|bảng)',
  'trên đây là (?:kế hoạch|nội dung|chương trình)',
];

/** How the rows under a table begin, in the letters of `plainKey`. */
export const closingRows: readonly string[] = [
  'noi nhan',
  'bang chu\\s*:',
  "(?:[a-z.' -]{2,40}, )?ngay [\\d.… ]+thang [\\d.… ]+nam [\\d.…]+$",
  'ghi chu\\s*:',
  'ghi chu$',
  'luu y\\s*:',
  'chu thich\\s*:',
  'nguoi lap',
  'nguoi tong hop',
  'tm\\.',
  'kt\\.',
  'tl\\.',
  'tuq\\.',
  't/m',
  'k/t',
  'ky ten',
  '\\(ky',
  '\\(\\*+\\)',
  '\\*+ ?(?:ghi chu|luu y)',
  '\\[\\d{1,2}\\]',
  'danh muc (?:nay )?(?:gom|co) \\d',
  'tren day la',
  'trong qua trinh (?:thuc hien|trien khai)',
  'de nghi cac',
  'yeu cau cac',
];
