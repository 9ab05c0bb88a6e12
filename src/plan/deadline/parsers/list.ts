/** Numbers enumerated after one word: "tháng 3, 6 và 9", "quý I, II, III". */
import type { Phrase } from '../types';

export interface ListItem<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Reads on from `from`: separator, item, separator, item … as far as both match (sticky patterns; `read` gives null for
 * an item that is none). Returns items with their own offsets; the separators stay for the refiners to judge.
 */
export function listFrom<T>(
  text: string,
  from: number,
  separator: RegExp,
  item: RegExp,
  read: (match: RegExpExecArray) => T | null,
): ListItem<T>[] {
  const items: ListItem<T>[] = [];
  let at = from;
  for (;;) {
    separator.lastIndex = at;
    const gap = separator.exec(text);
    if (gap === null) return items;
    item.lastIndex = at + gap[0].length;
    const match = item.exec(text);
    const value = match === null ? null : read(match);
    if (match === null || value === null) return items;
    at = item.lastIndex;
    items.push({ start: match.index, end: at, value });
  }
}

/** Keeps the first of phrases that overlap; input in order of preference is sorted by start. */
export function withoutOverlaps(phrases: readonly Phrase[]): Phrase[] {
  const sorted = [...phrases].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((phrase) => {
    if (phrase.start < end) return false;
    end = phrase.end;
    return true;
  });
}
