import { isKnownWord } from './vocabulary';
import { FREELY_NAMED } from '../../../words/levels';
import { oneOf } from '../../../words/pattern';
import { domains } from '../../../words/units/fields';
import { distance } from 'fastest-levenshtein';
import { plainKey } from '../../../words/text';

/** Names whose words are chosen freely: two that differ by a letter are two. */
const FREE = new RegExp(`(?:^| )${oneOf(FREELY_NAMED)} `, 'u');

/**
 * Whether one name is the other mistyped: the same words but one, and that one is no word of any unit's name we know,
 * while its neighbour by one letter or one mark is. Never for names with figures or freely chosen names: "Thôn 1" and
 * "Thôn 2", "Sở Nội vụ" and "Sở Ngoại vụ", "xã Tân Lập" and "xã Tân Lộp" stay apart.
 */
export function isMistyped(wrong: readonly string[], right: readonly string[]): boolean {
  if (wrong.length !== right.length || wrong.length < 2) return false;
  const at = wrong.findIndex((word, i) => word !== right[i]);
  if (at < 0 || wrong.some((word, i) => i !== at && word !== right[i])) return false;
  const [bad = '', good = ''] = [wrong[at], right[at]];
  if (/\d/u.test(bad + good) || FREE.test(`${right.slice(0, at + 1).join(' ')} `)) return false;
  const marks = plainKey(bad) === plainKey(good);
  // "Sở Xây dụng": every word is one, but no department is called so.
  if (marks && isOffice(right) && !isOffice(wrong)) return true;
  if (isKnownWord(bad) || !isKnownWord(good)) return false;
  return marks || (good.length >= 4 && bad.length >= 3 && distance(bad, good) === 1);
}

function isOffice(words: readonly string[]): boolean {
  return domains.has(words.slice(1));
}

/** Words of the longest name looked at for typing errors: the keys grow with the square of it. */
const LONGEST_NAME = 25;

/** Key under which a name and its mistyped twin meet: the words with one of them left open. */
export function typoKeys(words: readonly string[]): string[] {
  if (words.length > LONGEST_NAME) return [];
  return words.map((_, open) => words.map((word, i) => (i === open ? '*' : word)).join(' '));
}
