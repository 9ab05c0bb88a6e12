import { phraseParser, words } from './phraseParser';

/** "Thường xuyên", "liên tục": matched without diacritics, so that "thuờng xuyên" is read too. */
export const ongoing = phraseParser(
  'ongoing',
  words(
    '(?:thuong\\s*xuyen|lien\\s*tuc|thuong\\s*truc|quanh\\s+nam|xuyen\\s+suot(?:\\s+(?:trong\\s+)?nam)?|(?:trong\\s+)?suot\\s+(?:ca\\s+)?nam|lau\\s+dai|24/7|24/24(?:h|\\s*gio)?|kip\\s+thoi)',
  ),
  () => ({ type: 'ongoing', following: false }),
  'plain',
);

/** "… và các năm tiếp theo", "những năm sau". */
export const followingYears = phraseParser(
  'following years',
  words(
    '(?:cho\\s+|trong\\s+)?(?:các|những|hàng|hằng)\\s+(?:năm|giai đoạn|quý|tháng)\\s+(?:tiếp theo|tiếp sau|kế tiếp|sau đó|sau này|tiếp|sau|tới)',
  ),
  () => ({ type: 'ongoing', following: true }),
);
