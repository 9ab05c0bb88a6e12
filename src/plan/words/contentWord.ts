/** Lists of words that tell what stands in a cell of a table's body, and how they are matched. */
import { compareKey, plainKey } from './text';

/** A phrase in full Vietnamese, where it was met ("genre": common knowledge of officials' texts), and words that must not follow it. */
export type ContentWord = readonly [words: string, met: string, unless?: string];

/** Matches text by a list of phrases: with its marks where the text has any, bare where it has none (capitals, old scans). */
export interface WordTest {
  /** `key` is `compareKey` of the text, or its beginning. */
  (key: string): boolean;
}

const ESCAPED = /[.*+?^${}()|[\]\\/]/g;
const MARKED = /[^\0-\u007F]/;

/** Does a text begin with one of the phrases, after any of `leads`? */
export function beginsWith(list: readonly ContentWord[], leads: readonly string[] = []): WordTest {
  return tested(list, (alternatives, bare) => {
    const lead = leads.length === 0 ? '' : `(?:(?:${leads.map((one) => spelled(one, bare)).join('|')}) )*`;
    return new RegExp(`^[-+*•–"“'\\s]*${lead}(?:${alternatives})(?![\\p{L}\\d])`, 'u');
  });
}

/** Does one of the phrases stand anywhere in a text? */
export function has(list: readonly ContentWord[]): WordTest {
  return tested(
    list,
    (alternatives) => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'u'),
  );
}

/** Is one of the phrases the whole text? */
export function is(list: readonly ContentWord[]): WordTest {
  return tested(list, (alternatives) => new RegExp(`^(?:${alternatives})$`, 'u'));
}

function tested(
  list: readonly ContentWord[],
  made: (alternatives: string, bare: boolean) => RegExp,
): WordTest {
  const pattern = (bare: boolean): RegExp =>
    made(list.map((entry) => alternative(entry, bare)).join('|'), bare);
  const marked = pattern(false);
  const plain = pattern(true);
  return (key) => (MARKED.test(key) ? marked : plain).test(key);
}

function alternative([words, , unless]: ContentWord, bare: boolean): string {
  const own = spelled(words, bare);
  if (unless === undefined) return own;
  const others = unless.split('|').map((one) => spelled(one, bare));
  return `${own}(?! (?:${others.join('|')})(?![\\p{L}\\d]))`;
}

function spelled(text: string, bare: boolean): string {
  return (bare ? plainKey(text) : compareKey(text)).replace(ESCAPED, '\\$&');
}
