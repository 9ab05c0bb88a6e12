import type { Edge, Meaning, Period, PeriodUnit } from './types';

/** A period; what is left out the words do not say. */
export function periodOf(unit: PeriodUnit, known: Partial<Omit<Period, 'unit'>> = {}): Period {
  return { unit, year: null, yearOffset: 0, month: null, day: null, doubt: null, ...known };
}

export function inPeriod(period: Period, edge: Edge = 'in'): Extract<Meaning, { type: 'period' }> {
  return { type: 'period', period, edge };
}

/** Position of a unit from fine to coarse. */
export function coarseness(unit: PeriodUnit): number {
  return ['day', 'month', 'quarter', 'half-year', 'months', 'year'].indexOf(unit);
}

/**
 * Narrows a period to its beginning or middle as officials use the words: a month's beginning ends on the 10th
 * (thượng tuần), its middle and its first half on the 15th (trung tuần on the 20th), "15 ngày đầu" on the day said; a quarter's
 * beginning is its first month, its middle the second; a year's beginning is its first quarter, its middle ends on 30 June. "Cuối" is the period's own end.
 */
export function portionOf(period: Period, portion: string | undefined): Period {
  if (portion === undefined || /cuối|^hạ/.test(portion)) return period;
  const early = portion !== 'nửa đầu' && /đầu$|^thượng/.test(portion);
  const days = /^\d+/.exec(portion)?.[0];
  switch (period.unit) {
    case 'month':
      if (days !== undefined) return { ...period, day: Number(days) };
      return { ...period, day: early ? 10 : portion === 'trung tuần' ? 20 : 15, doubt: 'day-by-convention' };
    case 'quarter':
      return {
        ...period,
        month: period.month === null ? null : period.month - (early ? 2 : 1),
        doubt: 'day-by-convention',
      };
    case 'year':
      return { ...period, month: early ? 3 : 6, doubt: 'day-by-convention' };
    default:
      return period;
  }
}
