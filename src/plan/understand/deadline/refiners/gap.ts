import { clauseOf } from '../source';
import type { Phrase, PhraseOf, Source } from '../types';

/** The text between two phrases, brackets and their content left out. */
export function gapBetween(source: Source, left: { end: number }, right: { start: number }): string {
  return source.text.slice(left.end, right.start).replace(/\([^()]*\)/g, ' ');
}

/** The words right before a phrase, in its own clause, at most 40 characters. */
export function wordsBefore(source: Source, phrase: { start: number }): string {
  return source.text.slice(Math.max(0, phrase.start - 40), phrase.start);
}

export function sameClause(source: Source, a: { start: number }, b: { start: number }): boolean {
  return clauseOf(source, a) === clauseOf(source, b);
}

/** The clauses that hold such a phrase: asked once, where asking for each phrase would cost their square. */
export function clausesWith(
  phrases: readonly Phrase[],
  source: Source,
  wanted: (phrase: Phrase) => boolean,
): ReadonlySet<number> {
  return new Set(phrases.filter(wanted).map((phrase) => clauseOf(source, phrase)));
}

export function isPeriod(phrase: Phrase | undefined): phrase is PhraseOf<'period'> {
  return phrase?.type === 'period';
}
