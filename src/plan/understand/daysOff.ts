import type { Deadline } from '../model/appendix';
import { isDayOff, workingDayFrom } from './workingDays';

/** `as-written`: the day that stands there; `next-working-day`: where nobody works on it, the first working day after it (Civil Code 2015, article 148). */
export const DAYS_OFF = ['as-written', 'next-working-day'] as const;
export type DaysOff = (typeof DAYS_OFF)[number];

/** The deadline with the days it is judged by. */
export function judgedBy(deadline: Deadline, daysOff: DaysOff = 'as-written'): Deadline {
  if (daysOff === 'as-written' || !fallsOnDayOff(deadline)) return deadline;
  return { ...deadline, judged: deadline.dues.map(workingDayFrom) };
}

/** Whether a day of it is one on which nobody works. */
export function fallsOnDayOff({ dues }: Pick<Deadline, 'dues'>): boolean {
  return dues.some(isDayOff);
}
