/** Puts right the header words that scanning or typing damaged ("chủ trl", "phôi hơp", "sàn phâm", "đơnvị"). */
import { distance } from 'fastest-levenshtein';
import { HEADER_WORDS } from '../../../words/headers/headerWords';

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

/** Shortened words as they stand in keys ("Đ/vị", "T/gian", "NV"), written out. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:d vi|dv|dvi)\b(?! tinh)/g, 'don vi'],
  [/\b(?:c quan|cq|c q)\b/g, 'co quan'],
  [/\b(?:t gian|tg|th gian)\b/g, 'thoi gian'],
  [/\b(?:h thanh|ht)\b/g, 'hoan thanh'],
  [/\b(?:t hien|th hien)\b/g, 'thuc hien'],
  [/\b(?:p hop|ph hop)\b/g, 'phoi hop'],
  [/\b(?:c tri|ch tri)\b/g, 'chu tri'],
  [/\b(?:nd|n dung)\b/g, 'noi dung'],
  [/\b(?:nv|n vu)\b/g, 'nhiem vu'],
  [/\b(?:cv|c viec)\b/g, 'cong viec'],
  [/\b(?:sp|s pham)\b/g, 'san pham'],
  [/\b(?:kq|k qua)\b/g, 'ket qua'],
  [/\b(?:kp|k phi)\b/g, 'kinh phi'],
  [/\b(?:bp|b phan)\b/g, 'bo phan'],
  [/\b(?:gc|g chu)\b/g, 'ghi chu'],
];
/** What can be a Vietnamese syllable without its marks; such a word is no damage, whatever it resembles. */
const SYLLABLE =
  /^(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:[aeiouy]|ai|ao|au|ay|ia|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|eo|eu|oai|oay|uoi|uay|ieu|yeu|uou|uya)$|^(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:[aeiouy]|ie|ye|oa|oe|oo|ua|ue|uo|uy|uye)(?:ng|nh|ch|[cmnpt])$/;

/** Is the word of a key one that headers are made of, a Vietnamese syllable or a figure? What is not was damaged or means nothing. */
export function isReadable(word: string): boolean {
  return HEADER_WORDS.has(word) || SYLLABLE.test(word) || /^\d+$/.test(word);
}

/** The key with every damaged word replaced by the header word it is nearest to; words that are known stay. */
export function repairHeaderKey(key: string): string {
  return SHORTENED.reduce((text, [from, to]) => text.replace(from, to), key)
    .split(' ')
    .map((word) => (isReadable(word) ? word : repaired(word)))
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
