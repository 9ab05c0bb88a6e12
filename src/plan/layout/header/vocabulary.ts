/** Puts right the header words that scanning or typing damaged ("chủ trl", "phôi hơp", "sàn phâm", "đơnvị"). */
import { distance } from 'fastest-levenshtein';
import { HEADER_WORDS } from './lexicon';

const LONG_WORDS = [...HEADER_WORDS].filter((word) => word.length >= 4);
const PHRASES = [
  'thoi gian',
  'thoi han',
  'chu tri',
  'phoi hop',
  'thuc hien',
  'san pham',
  'ket qua',
  'noi dung',
  'nhiem vu',
  'don vi',
  'co quan',
  'tien do',
  'hoan thanh',
  'ghi chu',
  'kinh phi',
  'bo phan',
  'yeu cau',
  'cong viec',
  'lanh dao',
  'chi dao',
  'dau ra',
  'can cu',
];
const GLUED = new Map(PHRASES.map((phrase) => [phrase.replace(' ', ''), phrase]));
/** Letters a scan confuses, brought to one. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/[l1|]/g, 'i'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/5/g, 's'],
];

/** The key with every damaged word replaced by the header word it is nearest to; words that are known stay. */
export function repairHeaderKey(key: string): string {
  return key
    .split(' ')
    .map((word) => (HEADER_WORDS.has(word) || /^\d+$/.test(word) ? word : repaired(word)))
    .join(' ');
}

function repaired(word: string): string {
  const glued = GLUED.get(word);
  if (glued !== undefined) return glued;
  const seen = unconfused(word);
  for (const known of HEADER_WORDS) {
    if (known.length >= 2 && known.length === seen.length && unconfused(known) === seen) return known;
  }
  if (word.length < 4 || word.length > 8) return word;
  return LONG_WORDS.find((known) => distance(known, word) === 1) ?? word;
}

function unconfused(word: string): string {
  return CONFUSED.reduce((text, [from, to]) => text.replace(from, to), word);
}
