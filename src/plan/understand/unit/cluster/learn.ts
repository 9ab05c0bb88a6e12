import { wordsOf } from '../../../words/phrases';
import { nfc } from '../../../words/text';

/** Abbreviation (words joined by spaces) -> words meant, as one document defines them. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

const DEFINITION =
  /\((?:(?:sau đây )?(?:gọi tắt là|viết tắt là|viết tắt|gọi là|gọi tắt)[:\s]*)?["“]?([\p{L}&.\-/ ]{2,30}?)["”]?\)/giu;

/**
 * Abbreviations a document defines itself: "Sở Khoa học và Công nghệ (KH&CN)". The bracket is taken only where its
 * letters are the initials of the words right before it. Any text may be given; sentences without brackets cost nothing.
 */
export function learnAbbreviations(texts: Iterable<string>): Abbreviations {
  const learnt = new Map<string, readonly string[]>();
  const unclear = new Set<string>();
  for (const raw of texts) {
    if (!raw.includes('(')) continue;
    const text = nfc(raw);
    for (const match of text.matchAll(DEFINITION)) {
      const short = match[1] ?? '';
      // Words of at most one sentence before the bracket; a name is not longer.
      const before = text.slice(Math.max(0, match.index - 160), match.index).split(/[;:.\n]/u);
      const full = initialsEnd(wordsOf(before[before.length - 1] ?? ''), lettersOf(short));
      const key = wordsOf(short).join(' ');
      if (full === null || !/\p{Lu}/u.test(short)) continue;
      const known = learnt.get(key);
      if (known && known.join(' ') !== full.join(' ')) unclear.add(key);
      learnt.set(key, full);
    }
  }
  for (const key of unclear) learnt.delete(key);
  return learnt;
}

/** Letters of an abbreviation in lower case: "KH&CN" is "khcn". */
export function lettersOf(short: string): string {
  return short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The last words of a list whose initials spell the letters; null if they do not. */
function initialsEnd(words: readonly string[], letters: string): readonly string[] | null {
  const count = [...letters].length;
  if (count < 2 || count > words.length) return null;
  const last = words.slice(words.length - count);
  return last.map((word) => word[0]).join('') === letters ? last : null;
}
