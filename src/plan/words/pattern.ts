/** Pieces that patterns are put together from, so that words stay data and no pattern is longer than a line. */

/** One of these words; the longest first, so that "mười hai" is not read as "mười". */
export function oneOf(words: readonly string[] | Readonly<Record<string, unknown>>): string {
  const list = Array.isArray(words) ? (words as readonly string[]) : Object.keys(words);
  return `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;
}

/** One of these patterns, tried in this order. */
export function anyOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** These patterns one after the other. */
export function sequence(...patterns: readonly string[]): string {
  return patterns.join('');
}

/** A pattern between word boundaries, flags g and u. `\b` does not know Vietnamese letters. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');
}
