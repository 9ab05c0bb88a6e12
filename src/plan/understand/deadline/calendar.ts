/** Days as ISO dates (YYYY-MM-DD). Months are 1..12. No clock, no time zone. */
import { addWorkingDays } from '../workingDays';
import type { Period, PeriodUnit, SpanUnit } from './types';

const DAY_MS = 86_400_000;

export const MONTHS_IN: Readonly<Record<Exclude<PeriodUnit, 'months'>, number>> = {
  day: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO date; a day past the month's end becomes its last day, months past 12 run on into the next years. */
export function isoDay(year: number, month: number, day: number): string {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return `${y}-${twoDigits(m)}-${twoDigits(Math.min(day, daysInMonth(y, m)))}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Whether day and month exist; without a year 29 February does. */
export function exists(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Last day of a period; null while its year or month is not known. */
export function lastDayOf(period: Period): string | null {
  if (period.year === null || period.month === null) return null;
  return isoDay(period.year, period.month, period.day ?? 31);
}

/** The day before a period begins; null while its year or month is not known. */
export function dayBefore(period: Period): string | null {
  const last = lastDayOf(period);
  if (last === null || period.year === null || period.month === null) return null;
  if (period.unit === 'day') return addDays(last, -1);
  const months = period.unit === 'months' ? period.month : MONTHS_IN[period.unit];
  return isoDay(period.year, period.month - months, 31);
}

/** A span counted from a base day, which itself does not count (Civil Code 2015, articles 147 and 148). */
export function shiftDay(iso: string, amount: number, unit: SpanUnit): string | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  switch (unit) {
    case 'hour':
      return null;
    case 'day':
      return addDays(iso, amount);
    case 'week':
      return addDays(iso, 7 * amount);
    case 'working-day':
      return addWorkingDays(iso, amount);
    case 'month':
      return isoDay(year, month + amount, day);
    case 'quarter':
      return isoDay(year, month + 3 * amount, day);
    case 'year':
      return isoDay(year + amount, month, day);
  }
}
