/** How a paragraph is numbered or bulleted. `dec1` is "1.", `dec2` is "1.1.", and so on; `plain` has no sign at all. */
export type MarkerStyle =
  | 'part'
  | 'upper'
  | 'roman'
  | 'named'
  | 'dec1'
  | 'dec2'
  | 'dec3'
  | 'dec4'
  | 'plain'
  | 'paren'
  | 'letter'
  | 'bracket'
  | 'star'
  | 'dash'
  | 'plus';

/** Outermost first. Equal ranks nest in the order in which a document uses them. */
const RANKS: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  upper: 1,
  roman: 1,
  named: 2,
  dec1: 3,
  dec2: 4,
  dec3: 5,
  dec4: 6,
  plain: 7,
  paren: 8,
  letter: 8,
  bracket: 9,
  star: 10,
  dash: 11,
  plus: 12,
};

export interface Marker {
  readonly style: MarkerStyle;
  /** As typed without the final full stop, slash or dash ("1.1", "a)", "II"); null for bullets. */
  readonly number: string | null;
  /** Number of characters the marker takes, spaces after it included. */
  readonly length: number;
}

const ORDINALS = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười';
const PART = new RegExp(
  `^((?:phần|chương|mục)\\s+(?:thứ\\s+(?:${ORDINALS})|[ivxlc]{1,6}|\\d{1,2}))(?:\\s*[.:/–-]\\s*|\\s+|$)`,
  'iu',
);
/** "Nhiệm vụ 3: …", "Dự án số 2. …": numbered by a word. */
const NAMED =
  /^((?:nhiệm vụ|nhóm nhiệm vụ|nội dung|hoạt động|công việc|dự án|tiểu dự án|mô hình|giải pháp|chuyên đề)\s+(?:số\s+)?\d{1,2}(?:\.\d{1,2})?)\s?[.:)–-]\s*(?=["“(\p{L}])/iu;
const ROMAN = /^([IVXLC]{1,6})\s?(?:[./):]\s*|[-–]\s+)(?=\S)/u;
const UPPER = /^([A-ZĐ])\s?(?:[.)]\s*|[-–/:]\s+)(?=\p{L}{2}|["“])/u;
/** Without a sign after it only before a capital: "2.500 hộ" and "1.5 triệu" are amounts. */
const DECIMALS = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?[.)/:]\s*(?=["“'(\p{L}])|\s+(?=["“(\p{Lu}]))/u;
const DECIMAL = /^(\d{1,3})\s?(?:[./:]\s*|[-–]\s+)(?=["“'(\p{L}])/u;
const PAREN = /^(\d{1,3})\s?\)\s*(?=\S)/u;
const BRACKET = /^(\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))\s*(?=\S)/u;
const LETTER = /^([a-zđ])\s?(?:([).])\s*|[/:]\s+|[-–]\s+)(?=\S)/u;
const BULLET = /^([-–—−‐•·●▪■◦○✓➢»*+]|o(?=\s+\p{Lu}))\s*(?=["“'(\p{L}\d])/u;

/** The marker a paragraph begins with; null where there is none. `text` is NFC and trimmed. */
export function readMarker(text: string): Marker | null {
  const part = PART.exec(text);
  if (part) return marker('part', part[1] ?? '', part[0]);
  const named = NAMED.exec(text);
  if (named) return marker('named', named[1] ?? '', named[0]);
  const roman = ROMAN.exec(text);
  if (roman && isRoman(roman[1] ?? '')) return marker('roman', roman[1] ?? '', roman[0]);
  const upper = UPPER.exec(text);
  if (upper) return marker('upper', upper[1] ?? '', upper[0]);
  const decimals = DECIMALS.exec(text);
  if (decimals) {
    const depth = (decimals[1] ?? '').split('.').length;
    return marker(depth === 2 ? 'dec2' : depth === 3 ? 'dec3' : 'dec4', decimals[1] ?? '', decimals[0]);
  }
  const decimal = DECIMAL.exec(text);
  if (decimal) return marker('dec1', decimal[1] ?? '', decimal[0]);
  const paren = PAREN.exec(text);
  if (paren) return marker('paren', `${paren[1] ?? ''})`, paren[0]);
  const bracket = BRACKET.exec(text);
  if (bracket) return marker('bracket', bracket[1] ?? '', bracket[0]);
  const letter = LETTER.exec(text);
  if (letter) return marker('letter', `${letter[1] ?? ''}${letter[2] === ')' ? ')' : ''}`, letter[0]);
  const bullet = BULLET.exec(text);
  if (bullet) return marker(bulletStyle(bullet[1] ?? ''), null, bullet[0]);
  return null;
}

/** How deep a style normally stands; larger is deeper. */
export function rankOf(style: MarkerStyle): number {
  return RANKS[style];
}

/** Bullets: their paragraphs are as often the text of an item as items of their own. */
export function isBullet(style: MarkerStyle): boolean {
  return style === 'dash' || style === 'plus' || style === 'star';
}

/** Styles of the headings that divide a document. */
export function isSectionStyle(style: MarkerStyle): boolean {
  return style === 'part' || style === 'upper' || style === 'roman';
}

function marker(style: MarkerStyle, number: string | null, matched: string): Marker {
  return { style, number, length: matched.length };
}

function bulletStyle(sign: string): MarkerStyle {
  if (sign === '+') return 'plus';
  return sign === '*' ? 'star' : 'dash';
}

/** "C" and "D" after "B" are letters, not 100 and 500: the outline decides; here only well-formed numerals below 50 pass. */
function isRoman(text: string): boolean {
  return /^(?:X{0,4})(?:IX|IV|V?I{0,3})$/.test(text);
}
