import { tasksOf, type Appendix } from '../../model/appendix';
import { fill, messagesFor, type Locale } from '../../messages';
import type { DaysOff } from '../../understand/daysOff';
import { decidingDate } from '../../understand/status';
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
  const days = tasksOf(appendix).flatMap(({ deadline, extension, status }) => {
    if (
      deadline === null ||
      extension?.counts === true ||
      status?.state === 'done' ||
      status?.state === 'done-late'
    )
      return [];
    const written = decidingDate({ ...deadline, judged: deadline.dues }, asOf);
    return written === null ? [] : [written];
  });
  const undecided = days.filter((day) => !areHolidaysDecided(day)).map((day) => day.slice(0, 4));
  return { count: days.filter(isDayOff).length, judged, undecided: [...new Set(undecided)].sort() };
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
