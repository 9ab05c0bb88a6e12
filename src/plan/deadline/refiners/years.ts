import { exists } from '../calendar';
import type { Period, Phrase, Refiner, Source } from '../types';

/**
 * Supplies missing years: from a later period of the same clause ("trước 15/3 và 15/6/2026"), an earlier one, an earlier
 * clause, the plan's year, a later clause, in this order. All but the first are marked as ours.
 */
export const supplyYears: Refiner = {
  name: 'supply years',
  refine: (phrases, source, { planYear }) => {
    const known = phrases.map(yearIn);
    const later = nearestLater(phrases, known);
    let earlier: number | null = null;
    return phrases.map((phrase, i) => {
      const next = later[i];
      const nextInClause =
        next != null && source.clauseAt[next.start] === source.clauseAt[phrase.start] ? next.year : null;
      const supplied = completed(
        phrase,
        source,
        nextInClause,
        earlier ?? planYear ?? next?.year ?? null,
        planYear ?? null,
      );
      earlier = known[i] ?? earlier;
      return supplied;
    });
  },
};

function yearIn(phrase: Phrase): number | null {
  switch (phrase.type) {
    case 'period':
    case 'start':
      return phrase.period.year;
    case 'range':
      return phrase.to?.year ?? null;
    case 'recurring':
      return null;
    default:
      return null;
  }
}

function nearestLater(
  phrases: readonly Phrase[],
  known: readonly (number | null)[],
): ({ start: number; year: number } | null)[] {
  const later: ({ start: number; year: number } | null)[] = [];
  let nearest: { start: number; year: number } | null = null;
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    later[i] = nearest;
    const year = known[i];
    if (year != null) nearest = { start: phrases[i]!.start, year };
  }
  return later;
}

function completed(
  phrase: Phrase,
  _source: Source,
  inClause: number | null,
  otherwise: number | null,
  planYear: number | null,
): Phrase {
  const fill = (period: Period): Period => {
    if (period.year !== null) return period;
    if (period.yearOffset !== 0) {
      return { ...period, year: planYear === null ? null : planYear + period.yearOffset, vague: true };
    }
    return inClause !== null ? { ...period, year: inClause } : { ...period, year: otherwise, vague: true };
  };
  const filled = fillPhrase(phrase, fill);
  return isMissingDay(filled) ? { start: phrase.start, end: phrase.end, type: 'invalid' } : filled;
}

function fillPhrase(phrase: Phrase, fill: (period: Period) => Period): Phrase {
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
