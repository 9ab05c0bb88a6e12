/** Puts right the header words that scanning or typing damaged ("chủ trl", "phôi hơp", "sàn phâm", "đơnvị"). */
import { distance } from 'fastest-levenshtein';
import { CONFUSED, GLUED_PAIRS, SHORTENED, SYLLABLE } from '../../../words/headers/damage';
import { HEADER_WORDS } from '../../../words/headers/headerWords';

const LONG_WORDS = [...HEADER_WORDS].filter((word) => word.length >= 4);
const GLUED = new Map(GLUED_PAIRS.map((pair) => [pair.replace(' ', ''), pair]));

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
