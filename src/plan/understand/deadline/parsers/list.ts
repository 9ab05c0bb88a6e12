/** Numbers enumerated after one word: "tháng 3, 6 và 9", "quý I, II, III". */
import type { Meaning, Phrase } from '../types';

/** How one form enumerates. All patterns have the flags u and y, but `head` g instead of y. */
export interface Enumeration {
  readonly head: RegExp;
  readonly separator: RegExp;
  readonly item: RegExp;
  /** The meaning of the head; null: it is none after all. */
  readonly readHead: (match: RegExpExecArray) => Meaning | null;
  /** The meaning of a further item; null ends the enumeration before it. */
  readonly readItem: (match: RegExpExecArray, head: RegExpExecArray) => Meaning | null;
  /** Whether anything can follow this head; by default yes. */
  readonly goesOn?: (head: Meaning) => boolean;
}

/**
 * One phrase per head and per item, each with its own offsets; the separators stay for the refiners to judge. A head is
 * looked for after the end of the enumeration before it, so the time stays proportional to the text.
 */
export function enumerated(text: string, form: Enumeration): Phrase[] {
  const phrases: Phrase[] = [];
  const { head } = form;
  head.lastIndex = 0;
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const meaning = form.readHead(match);
    if (meaning === null) continue;
    const end = head.lastIndex;
    phrases.push({ start: match.index, end, ...meaning });
    if (form.goesOn?.(meaning) === false) continue;
    head.lastIndex = readOn(text, end, match, form, phrases);
  }
  return phrases;
}

/** Separator, item, separator, item … from `from` on; returns where the last item ends. */
function readOn(
  text: string,
  from: number,
  head: RegExpExecArray,
  form: Enumeration,
  phrases: Phrase[],
): number {
  const { separator, item } = form;
  for (let at = from; ; at = item.lastIndex) {
    separator.lastIndex = at;
    if (!separator.test(text)) return at;
    item.lastIndex = separator.lastIndex;
    const match = item.exec(text);
    const meaning = match === null ? null : form.readItem(match, head);
    if (match === null || meaning === null) return at;
    phrases.push({ start: match.index, end: item.lastIndex, ...meaning });
  }
}

/** In text order, without those that begin inside an earlier one. */
export function withoutOverlaps(phrases: readonly Phrase[]): Phrase[] {
  const sorted = [...phrases].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((phrase) => {
    if (phrase.start < end) return false;
    end = phrase.end;
    return true;
  });
}

/** An enumeration ends with the item that names the year. */
export function hasNoYear(meaning: Meaning): boolean {
  return meaning.type === 'period' && meaning.period.year === null;
}

export function ifValid(meaning: Meaning): Meaning | null {
  return meaning.type === 'invalid' ? null : meaning;
}
