import { tasksOf, type Appendix } from '../../model/appendix';
import { fill, messagesFor, type Locale } from '../../messages';
import type { DaysOff } from '../../understand/daysOff';
import { decidingDay } from '../../understand/status';
import { areHolidaysDecided, isDayOff } from '../../understand/workingDays';

/** Due days on which nobody works, and how they were judged. */
export interface DueOnDaysOff {
  /** Tasks not done whose due day, as written, is one. */
  readonly count: number;
  readonly judged: DaysOff;
  /** Years of due days whose holidays are not all known; ascending. */
  readonly undecided: readonly string[];
}

/** @param asOf ISO date: it decides which day of a recurring deadline is meant */
export function dueOnDaysOff(appendix: Appendix, judged: DaysOff, asOf: string): DueOnDaysOff {
  // Many tasks have one day.
  const tasksByDay = new Map<string, number>();
  for (const { deadline, extension, status } of tasksOf(appendix)) {
    if (
      deadline === null ||
      extension?.counts === true ||
      status?.state === 'done' ||
      status?.state === 'done-late'
    )
      continue;
    const written = decidingDay(deadline, deadline.dues, asOf);
    if (written !== null) tasksByDay.set(written, (tasksByDay.get(written) ?? 0) + 1);
  }
  let count = 0;
  const undecided = new Set<string>();
  for (const [day, tasks] of tasksByDay) {
    if (isDayOff(day)) count += tasks;
    if (!areHolidaysDecided(day)) undecided.add(day.slice(0, 4));
  }
  return { count, judged, undecided: [...undecided].sort() };
}

/** null where no due day is one. */
export function daysOffSentence({ count, judged, undecided }: DueOnDaysOff, locale: Locale): string | null {
  if (count === 0) return null;
  const words = messagesFor(locale).judged.daysOff;
  const years = undecided.join(', ');
  return [fill(words[judged], { count }), ...(years === '' ? [] : [fill(words.undecided, { years })])].join(
    ' ',
  );
}
