import { anyOf, wholeWords } from '../../../words/pattern';
import { phraseParser } from './phraseParser';

/** "Thường xuyên", "liên tục": matched without diacritics, so that "thuờng xuyên" is read too. */
export const ongoing = phraseParser(
  'ongoing',
  wholeWords(
    anyOf(
      'thuong\\s*xuyen|lien\\s*tuc|thuong\\s*truc|quanh\\s+nam',
      'xuyen\\s+suot(?:\\s+(?:trong\\s+)?nam)?|(?:trong\\s+)?suot\\s+(?:ca\\s+)?nam|lau\\s+dai',
      'vo\\s+thoi\\s+han|(?:ca|toan)\\s+(?:giai\\s+doan|khoa|nhiem\\s+ky)(?!\\s*[\\d\u25ac])',
      'kip\\s+thoi|(?<=^(?:[-+*•] )?)tx(?=[.;]?$)',
    ),
  ),
  () => ({ type: 'ongoing', following: false }),
  {
    on: 'plain',
    clues: ['thường', 'liên', 'quanh', 'xuyên', 'suốt', 'lâu', 'vô', 'cả', 'toàn', 'kịp', 'tx'],
  },
);

/** "Từ ngày ban hành Kế hoạch trở đi", "kể từ khi được phê duyệt trở về sau": no end. */
export const onward = phraseParser(
  'onward',
  wholeWords(`(?:kể |tính )?từ (?:ngày|khi|lúc|sau khi)(?: \\p{L}+){1,12} trở (?:đi|về sau)`),
  () => ({ type: 'ongoing', following: false }),
  { clues: ['từ'], needs: /trở (?:đi|về sau)/ },
);

/** "… và các năm tiếp theo", "những năm sau". */
export const followingYears = phraseParser(
  'following years',
  wholeWords(
    '(?:cho\\s+|trong\\s+)?(?:các|những|hàng|hằng)\\s+(?:năm|giai đoạn|quý|tháng)\\s+(?:tiếp theo|tiếp sau|kế tiếp|sau đó|sau này|tiếp|sau|tới)',
  ),
  () => ({ type: 'ongoing', following: true }),
  { clues: ['các', 'những', 'hàng'], needs: /tiếp|sau|tới/ },
);

/** "Trực 24/7", "24/24 giờ": round the clock, not 24 July. */
export const roundTheClock = phraseParser(
  'round the clock',
  wholeWords(
    '24/7(?<=(?:trực|hỗ trợ|hoạt động|vận hành|liên tục|tiếp nhận|giám sát)(?:\\s+\\p{L}+){0,2}\\s+24/7)|24/24(?:h|\\s*giờ)?',
  ),
  () => ({ type: 'ongoing', following: false }),
  { clues: ['1/1'], needs: /24/ },
);
