import type { Meaning, Phrase, PhraseParser, Source } from '../types';

/** A pattern between word boundaries. `\b` does not know Vietnamese letters. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');
}

/**
 * The usual parser: one pattern (flags g and u), one reading of its match; null where the match means nothing.
 * `on` chooses the text with or without diacritics; `needs` is PhraseParser's.
 */
export function phraseParser(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, source: Source) => Meaning | null,
  { on = 'text', needs }: { on?: 'text' | 'plain'; needs?: RegExp } = {},
): PhraseParser {
  return {
    name,
    needs,
    parse: (source) => {
      const phrases: Phrase[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(source[on]); match !== null; match = pattern.exec(source[on])) {
        if (match[0].length === 0) pattern.lastIndex += 1;
        const meaning = match[0].length === 0 ? null : read(match, source);
        if (meaning !== null)
          phrases.push({ start: match.index, end: match.index + match[0].length, ...meaning });
      }
      return phrases;
    },
  };
}
