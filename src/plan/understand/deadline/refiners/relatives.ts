import type { Phrase, Refiner, Source } from '../types';
import { isPeriod, sameClause } from './gap';

/**
 * "… kể từ ngày 01/7/2025": the day a span counts from is its base, not a deadline. From a month on ("24 tháng, từ tháng
 * 7/2025 đến …") it counts nothing.
 */
export const bindBases: Refiner = {
  name: 'bind bases',
  refine: (phrases, source) => {
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

/** "Trong 5 năm (2021 - 2025)", "17/02/2026 (105 ngày trước …)": the days say it all, the span only how they were found. */
export const dropBareSpans: Refiner = {
  name: 'drop bare spans',
  refine: (phrases, source) =>
    phrases.filter((phrase) => {
      if (phrase.type !== 'relative' || phrase.base !== null) return true;
      return !phrases.some(
        (other) =>
          other !== phrase &&
          sameClause(source, other, phrase) &&
          (other.type === 'period' || other.type === 'range') &&
          (phrase.direction === null
            ? Math.abs(other.start - phrase.end) < 25
            : IN_BRACKETS.test(gapOf(other, phrase, source))),
      );
    }),
};

function gapOf(a: Phrase, b: Phrase, { text }: Source): string {
  return a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
