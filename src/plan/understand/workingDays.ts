/** Which days offices work: not on Saturdays, Sundays and public holidays. Days are ISO dates; no clock, no time zone. */
import { HOLIDAYS } from '../words/holidays';

const DAY_MS = 86_400_000;

const years = new Map(
  Object.entries(HOLIDAYS).map(([year, { off, worked }]) => [
    year,
    { off: new Set(off.split(' ')), worked: new Set(worked.split(' ')) },
  ]),
);

/** Whether nobody works on this day; for a year that is not listed only Saturdays and Sundays are known. */
export function isDayOff(iso: string): boolean {
  const year = years.get(iso.slice(0, 4));
  const day = iso.slice(5);
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return year?.worked.has(day) !== true;
  return year?.off.has(day) === true;
}

/** Whether the holidays of the day's year are known as they were decided. */
export function areHolidaysDecided(iso: string): boolean {
  return HOLIDAYS[Number(iso.slice(0, 4))]?.decided === true;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(iso: string): string {
  let day = iso;
  while (isDayOff(day)) day = nextDay(day, 1);
  return day;
}

/** So many working days after a day (before it where negative), which itself does not count. */
export function addWorkingDays(iso: string, amount: number): string {
  const step = Math.sign(amount);
  let day = iso;
  for (let left = Math.abs(amount); left > 0;) {
    day = nextDay(day, step);
    if (!isDayOff(day)) left -= 1;
  }
  return day;
}

function nextDay(iso: string, step: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + step * DAY_MS).toISOString().slice(0, 10);
}
