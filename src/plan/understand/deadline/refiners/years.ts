import { exists } from '../calendar';
import type { Period, Phrase, Refiner } from '../types';
import { sameClause } from './gap';

/**
 * Supplies missing years: from a later period of the same clause ("trước 15/3 và 15/6/2026"), an earlier period, the
 * plan's year, a later clause, in this order. All but the first are marked as ours.
 */
export const supplyYears: Refiner = {
  name: 'supply years',
  refine: (phrases, source, context) => {
    const planYear = context.planYear ?? null;
    const following = nextYears(phrases);
    let earlier: number | null = null;
    return phrases.map((phrase, i) => {
      const next = following[i] ?? null;
      const inClause = next !== null && sameClause(source, next, phrase) ? next.year : null;
      const otherwise = earlier ?? planYear ?? next?.year ?? null;
      earlier = yearIn(phrase) ?? earlier;
      const filled = withPeriods(phrase, (period) => {
        if (period.year !== null) return period;
        if (period.yearOffset !== 0) {
          return {
            ...period,
            year: planYear === null ? null : planYear + period.yearOffset,
            doubt: 'year-supplied',
          };
        }
        return inClause !== null
          ? { ...period, year: inClause }
          : { ...period, year: otherwise, doubt: 'year-supplied' };
      });
      return isMissingDay(filled) ? { start: phrase.start, end: phrase.end, type: 'invalid' } : filled;
    });
  },
};

function yearIn(phrase: Phrase): number | null {
  if (phrase.type === 'period') return phrase.period.year;
  return phrase.type === 'range' ? (phrase.to?.year ?? null) : null;
}

/** For each phrase the nearest later one that names its year. */
function nextYears(phrases: readonly Phrase[]): ({ start: number; year: number } | null)[] {
  const following: ({ start: number; year: number } | null)[] = [];
  let nearest: { start: number; year: number } | null = null;
  phrases.toReversed().forEach((phrase, i) => {
    following[phrases.length - 1 - i] = nearest;
    const year = yearIn(phrase);
    if (year !== null) nearest = { start: phrase.start, year };
  });
  return following;
}

function withPeriods(phrase: Phrase, fill: (period: Period) => Period): Phrase {
  switch (phrase.type) {
    case 'period':
    case 'start':
      return { ...phrase, period: fill(phrase.period) };
    case 'range':
      return { ...phrase, to: phrase.to === null ? null : fill(phrase.to) };
    case 'recurring':
      return { ...phrase, days: phrase.days.map((day) => ({ ...day, period: fill(day.period) })) };
    default:
      return phrase;
  }
}

/** 29 February in a year that has none. */
function isMissingDay(phrase: Phrase): boolean {
  const period = phrase.type === 'period' ? phrase.period : phrase.type === 'range' ? phrase.to : null;
  if (period === null || period.unit !== 'day' || period.month === null || period.day === null) return false;
  return !exists(period.year, period.month, period.day);
}
