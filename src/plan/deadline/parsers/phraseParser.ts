import type { Meaning, Phrase, PhraseParser, Source } from '../types';

/** A pattern between word boundaries. `\b` does not know Vietnamese letters. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');
}

/**
 * The usual parser: one pattern (flags g and u), one reading of its match; null where the match means nothing.
 * `on` chooses the text with or without diacritics.
 */
export function phraseParser(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, source: Source) => Meaning | null,
  on: 'text' | 'plain' = 'text',
): PhraseParser {
  return {
    name,
    parse: (source) =>
      [...source[on].matchAll(pattern)].flatMap((match): Phrase[] => {
        const meaning = read(match as RegExpExecArray, source);
        if (meaning === null || match[0].length === 0) return [];
        return [{ start: match.index, end: match.index + match[0].length, ...meaning }];
      }),
  };
}
