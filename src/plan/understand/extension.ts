/** A later day that was granted: what the cell says, and the deadline as it is judged then. */
import type { AppendixRow, Deadline, DeadlineDoubt, Extension } from '../model/appendix';
import type { RowReading } from '../model/reading';
import { NO_EXTENSION } from '../words/progress';
import { compareKey, squash } from '../words/text';
import { judgedBy } from './daysOff';
import { deadlineOfDate } from './deadline';
import type { Scope } from './scope';
import { judgedDays } from './status';

/** Doubts under which a day is still the day: a day and a month of the plan's year, and what stands beside the day. */
const HARMLESS: ReadonlySet<DeadlineDoubt> = new Set<DeadlineDoubt>(['year-supplied', 'event-left-out']);

const nothingGranted: ReadonlySet<string> = new Set(NO_EXTENSION.map(compareKey));

export interface Extended {
  readonly deadline: Deadline;
  readonly extension: Extension | null;
}

/**
 * The extension moves the last due day before it; a deadline without a day is judged by it alone. One that is before every due day,
 * or says no day, is kept and does not count: the rules tell it.
 */
export function extended(deadline: Deadline, row: RowReading, scope: Scope): Extended {
  const text = squash(row.cells.extendedTo ?? '');
  const date = row.dates.extendedTo;
  if (date === undefined && (text === '' || nothingGranted.has(compareKey(text))))
    return { deadline, extension: null };
  const read = date === undefined ? scope.readDeadline(text) : deadlineOfDate(date, text);
  const isDay = read.invalid === undefined && read.doubts.every((doubt) => HARMLESS.has(doubt));
  const to = isDay ? read.due : null;
  const before = judgedDays(deadline);
  if (to === null) return { deadline, extension: { text, to, counts: false, before } };
  const until = judgedDays(judgedBy(read, scope.options.daysOff)).at(-1) ?? to;
  const moved = before.findLastIndex((day) => day <= until);
  if (before.length > 0 && moved < 0) return { deadline, extension: { text, to, counts: false, before } };
  const judged = before.length === 0 ? [until] : before.map((day, i) => (i === moved ? until : day));
  return { deadline: { ...deadline, judged }, extension: { text, to, counts: true, before } };
}

/** The deadline of a row as it would be judged without its extension; null for a row without a deadline. */
export function beforeExtension({
  deadline,
  extension,
}: Pick<AppendixRow, 'deadline' | 'extension'>): Deadline | null {
  return deadline === null || extension === null ? deadline : { ...deadline, judged: extension.before };
}
