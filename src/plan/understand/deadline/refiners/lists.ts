import type { Period, Phrase, PhraseOf, Refiner } from '../types';
import { MONTHS_IN } from '../calendar';
import { gapBetween, isPeriod } from './gap';

const LISTED =
  /^\s*(?:,|và|&|\+|hoặc|\/|,\s*và)\s*(?:(?:trước|chậm nhất|vào|trong|đến|hết)\s*)*(?:(?:ngày|tháng|quý|quí|qúy|quy)\s*)?$/u;

/**
 * Periods enumerated together share what only one of them says: month and year of the last ("ngày 15, 20/6/2026"), the
 * binding word of the first ("trước ngày 15/6 và 15/12").
 */
export const shareInLists: Refiner = {
  name: 'share in lists',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const shared: Phrase[] = [...phrases];
    for (let i = 1; i < shared.length; i += 1) {
      const [left, right] = [shared[i - 1], shared[i]];
      if (
        isPeriod(left) &&
        isPeriod(right) &&
        right.edge === 'in' &&
        LISTED.test(gapBetween(source, left, right))
      ) {
        shared[i] = { ...right, edge: left.edge === 'before' ? 'before' : right.edge };
      }
    }
    for (let i = shared.length - 2; i >= 0; i -= 1) {
      const [left, right] = [shared[i], shared[i + 1]];
      if (isPeriod(left) && left.period.unit === 'day' && left.period.month === null) {
        const next = isPeriod(right) ? right.period : right?.type === 'range' ? right.from : null;
        const near =
          right !== undefined &&
          /^[\s,]*(?:-|và|&|đến|tới|hết|ngày|hoặc|\s)*$/u.test(gapBetween(source, left, right));
        if (near && next?.unit === 'day') {
          shared[i] = {
            ...left,
            period: { ...left.period, month: next.month, year: next.year, yearOffset: next.yearOffset },
          };
        }
      }
    }
    return shared;
  },
};

/** Neighbours enumerated one after the other are one stretch of time: "Tháng 10, 11 năm 2025", "Quý I và Quý II". */
export const joinNeighbours: Refiner = {
  name: 'join neighbours',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const joined: Phrase[] = [];
    for (const phrase of phrases) {
      const left = joined.at(-1);
      const from =
        isPeriod(left) && left.edge === 'in'
          ? left.period
          : left?.type === 'range' && left.toEdge === 'in'
            ? left.to
            : null;
      if (
        left !== undefined &&
        from !== null &&
        isPeriod(phrase) &&
        phrase.edge === 'in' &&
        follows(from, phrase.period) &&
        LISTED.test(source.text.slice(left.end, phrase.start))
      ) {
        const first = isPeriod(left) ? left.period : (left as PhraseOf<'range'>).from;
        joined[joined.length - 1] = {
          type: 'range',
          start: left.start,
          end: phrase.end,
          from: first,
          to: phrase.period,
          toEdge: 'in',
        };
      } else joined.push(phrase);
    }
    return joined;
  },
};

/** Whether `next` is the period right after `period`, same unit. */
function follows(period: Period, next: Period): boolean {
  if (
    period.unit !== next.unit ||
    period.unit === 'months' ||
    period.unit === 'half-year' ||
    period.doubt !== null ||
    next.doubt !== null
  )
    return false;
  if (period.month === null || next.month === null) return false;
  const years = period.year === null || next.year === null ? 0 : next.year - period.year;
  const months = 12 * years + next.month - period.month;
  if (period.unit === 'day') return months === 0 && (next.day ?? 0) - (period.day ?? 0) === 1;
  return months === MONTHS_IN[period.unit];
}
