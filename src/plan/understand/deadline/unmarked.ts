/** Text typed without a single mark ("quy IV nam 2026"): the words of deadlines get theirs back. */

import { oneOf } from '../../words/pattern';
import { MARKED } from '../../words/times';

/** By the word without marks; of two that look alike the first of the list stands ("hang" is "hằng"). */
const BY_PLAIN = new Map(MARKED.toReversed().map((word) => [plainOf(word), word]));
const PATTERN = new RegExp(`(?<!\\p{L})${oneOf([...BY_PLAIN.keys()])}(?!\\p{L})`, 'gu');

/** "ngay" alone is "at once". */
const DAY = /(?<=\d ?)ngay(?![a-z])|(?<![a-z])ngay(?= ?\d)/g;

/** Lower-case text in, the same offsets out; text that holds any mark is left alone: there the writer marked what he meant. */
export function restoreMarks(text: string): string {
  if (/[^\0-\u007f]/.test(text)) return text;
  return text.replace(PATTERN, (word) => BY_PLAIN.get(word) ?? word).replace(DAY, 'ngày');
}

function plainOf(word: string): string {
  return word.replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}
