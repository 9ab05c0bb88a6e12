/** How a paragraph is numbered or bulleted. */
import { COUNT, LETTER, NUMERAL, ORDINAL, ROMAN, SMALL_LETTER, wordsThat } from '../../words/rowNumber';

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

const PART_WORD = wordsThat(({ paragraph }) => paragraph === 'part');
const ITEM_WORD = wordsThat(({ paragraph }) => paragraph === 'item');
const TEXT = '["“\'(\\p{L}]';

/** A decimal number without a sign after it only before a capital: "2.500 hộ" and "1.5 triệu" are amounts. */
function decimal(steps: number): RegExp {
  return new RegExp(
    `^(\\d{1,2}(?:\\.\\d{1,2}){${steps - 1}})(?:\\s?[.)/:]\\s*(?=${TEXT})|\\s+(?=["“(\\p{Lu}]))`,
    'u',
  );
}

function bulleted(sign: string): RegExp {
  return new RegExp(`^${sign}\\s*(?=["“'(\\p{L}\\d])`, 'u');
}

/** The first that fits. The first group is the number as typed, the second a bracket that belongs to it. */
const FORMS: readonly (readonly [MarkerStyle, RegExp])[] = [
  [
    'part',
    new RegExp(`^(${PART_WORD}\\s+(?:thứ\\s+${ORDINAL}|${ROMAN}|\\d{1,2}))(?:\\s*[.:/–-]\\s*|\\s+|$)`, 'iu'),
  ],
  // "Nhiệm vụ 3: …", "Dự án số 2. …": numbered by a word.
  [
    'named',
    new RegExp(`^(${ITEM_WORD}\\s+(?:số\\s+)?\\d{1,2}(?:\\.\\d{1,2})?)\\s?[.:)–-]\\s*(?=["“(\\p{L}])`, 'iu'),
  ],
  // "C" and "D" after "B" are letters, not 100 and 500: the outline decides; here only well-formed numerals below 50 pass.
  ['roman', new RegExp(`^(${NUMERAL})\\s?(?:[./):]\\s*|[-–]\\s+)(?=\\S)`, 'u')],
  ['upper', new RegExp(`^(${LETTER})\\s?(?:[.)]\\s*|[-–/:]\\s+)(?=\\p{L}{2}|["“])`, 'u')],
  ['dec2', decimal(2)],
  ['dec3', decimal(3)],
  ['dec4', decimal(4)],
  ['dec1', new RegExp(`^(${COUNT})\\s?(?:[./:]\\s*|[-–]\\s+)(?=${TEXT})`, 'u')],
  ['paren', new RegExp(`^(${COUNT})\\s?(\\))\\s*(?=\\S)`, 'u')],
  ['bracket', new RegExp(`^(\\((?:\\d{1,2}|${SMALL_LETTER}|[ivx]{1,4})\\))\\s*(?=\\S)`, 'u')],
  ['letter', new RegExp(`^(${SMALL_LETTER})\\s?(?:(\\))\\s*|\\.\\s*|[/:–-]\\s+)(?=\\S)`, 'u')],
  ['plus', bulleted('\\+')],
  ['star', bulleted('\\*')],
  ['dash', bulleted('(?:[-–—−‐•·●▪■◦○✓➢»]|o(?=\\s+\\p{Lu}))')],
];

/** The marker a paragraph begins with; null where there is none. `text` is NFC and trimmed. */
export function readMarker(text: string): Marker | null {
  for (const [style, pattern] of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [matched, number, bracket = ''] = found;
    return { style, number: number === undefined ? null : number + bracket, length: matched.length };
  }
  return null;
}

/** How deep a style normally stands; larger is deeper. */
export function markerRank(style: MarkerStyle): number {
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
