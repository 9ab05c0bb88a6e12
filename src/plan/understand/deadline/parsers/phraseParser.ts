import { fold } from '../source';
import type { Meaning, Phrase, PhraseParser, Source } from '../types';

/**
 * The usual parser: one pattern (flags g and u), one reading of its match; null where the match means nothing.
 * `on` chooses the text with or without diacritics; `clues` and `needs` are PhraseParser's.
 */
export function phraseParser(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, source: Source) => Meaning | null,
  { on = 'text', clues, needs }: { on?: 'text' | 'plain' } & Pick<PhraseParser, 'clues' | 'needs'>,
): PhraseParser {
  return {
    name,
    clues,
    needs,
    parse: (source) => {
      const phrases: Phrase[] = [];
      const text = on === 'plain' ? fold(source.text) : source.text;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match[0].length === 0) pattern.lastIndex += 1;
        const meaning = match[0].length === 0 ? null : read(match, source);
        if (meaning !== null)
          phrases.push({ start: match.index, end: match.index + match[0].length, ...meaning });
      }
      return phrases;
    },
  };
}

/**
 * Where the next match at or after an offset begins; Infinity: nowhere. To be asked with rising offsets: the text is then
 * searched once, however often it is asked.
 */
export function nextMatch(pattern: RegExp, text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      pattern.lastIndex = from;
      next = pattern.exec(text)?.index ?? Infinity;
    }
    return next;
  };
}
