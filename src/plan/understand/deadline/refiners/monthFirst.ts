import type { Refiner } from '../types';
import { isPeriod } from './gap';

const EITHER_ORDER = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** "3/4/2026" in a column that writes "3/28/2026" is the fourth of March. */
export const putMonthFirst: Refiner = {
  name: 'put month first',
  refine: (phrases, source, { monthFirst = false }) => {
    if (!monthFirst) return phrases;
    return phrases.map((phrase) => {
      if (!isPeriod(phrase) || !EITHER_ORDER.test(source.text.slice(phrase.start, phrase.end))) return phrase;
      const { day, month } = phrase.period;
      const either = day !== null && month !== null && day <= 12 && day !== month;
      return either
        ? { ...phrase, period: { ...phrase.period, day: month, month: day, doubt: 'month-first' } }
        : phrase;
    });
  },
};
