import type { Phrase, Refiner, Source } from '../types';
import { isPeriod, sameClause, wordsBefore } from './gap';
import { clauseOf } from '../source';

/**
 * "… kể từ ngày 01/7/2025": the day a span counts from is its base, not a deadline. From a month on ("24 tháng, từ tháng
 * 7/2025 đến …") it counts nothing.
 */
export const bindBases: Refiner = {
  name: 'bind bases',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const bound: Phrase[] = [];
    for (const phrase of phrases) {
      const left = bound.at(-1);
      if (
        left?.type === 'relative' &&
        left.direction !== null &&
        isPeriod(phrase) &&
        /^\s*(?:ngày|từ|khi|:|\s)*$/u.test(source.text.slice(left.end, phrase.start))
      ) {
        if (phrase.period.unit === 'day')
          bound[bound.length - 1] = { ...left, end: phrase.end, base: phrase.period };
        else bound.splice(-1, 1, { ...left, direction: null }, phrase);
      } else bound.push(phrase);
    }
    return bound;
  },
};

/** "17/02/2026 (105 ngày trước ngày bầu cử)", "07 ngày sau ngày bầu cử (22/3/2026)": the day is the span worked out. */
const IN_BRACKETS = /\(\s*(?:là |tức |ngày )?$/u;
/** Characters between a day and a span without a direction that belong together. */
const NEAR = 25;

/** "Trong 5 năm (2021 - 2025)", "17/02/2026 (105 ngày trước …)": the days say it all, the span only how they were found. */
export const dropBareSpans: Refiner = {
  name: 'drop bare spans',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const dated = phrases.filter(isDated);
    if (dated.length === 0) return phrases;
    const first = new Map(dated.toReversed().map((phrase) => [clauseOf(source, phrase), phrase.start]));
    const lastBracketed = new Map(
      dated
        .filter((phrase) => IN_BRACKETS.test(wordsBefore(source, phrase)))
        .map((phrase) => [clauseOf(source, phrase), phrase.start]),
    );
    return phrases.filter((phrase, i) => {
      if (phrase.type !== 'relative' || phrase.base !== null) return true;
      if (phrase.direction === null) return !hasNear(phrases, i, source);
      const clause = clauseOf(source, phrase);
      const follows = (first.get(clause) ?? Infinity) < phrase.start;
      if (follows && IN_BRACKETS.test(wordsBefore(source, phrase))) return false;
      return (lastBracketed.get(clause) ?? -1) < phrase.start;
    });
  },
};

function isDated(phrase: Phrase | undefined): boolean {
  return phrase?.type === 'period' || phrase?.type === 'range';
}

/** Whether a day or stretch of the same clause begins near the end of the span. */
function hasNear(phrases: readonly Phrase[], i: number, source: Source): boolean {
  const span = phrases[i]!;
  const near = (other: Phrase | undefined) => other !== undefined && Math.abs(other.start - span.end) < NEAR;
  const found = (other: Phrase) => isDated(other) && sameClause(source, other, span);
  for (let j = i - 1; near(phrases[j]); j -= 1) if (found(phrases[j]!)) return true;
  for (let j = i + 1; near(phrases[j]); j += 1) if (found(phrases[j]!)) return true;
  return false;
}
