import type { Messages } from '..';

export const deadlineDoubts: Messages['deadlineDoubts'] = {
  'year-supplied': 'The cell names no year; that of the plan or of another date of the cell was taken.',
  'day-by-convention': 'The words fix no day (“đầu quý”, “giữa tháng” …); the customary one was taken.',
  'date-format-lost': 'The cell holds a number; read as a date whose format was lost.',
  'month-first': 'The date is written month/day/year.',
  'letters-repaired': 'Some letters were read as mistyped digits or marks.',
  'period-unnamed': 'Which month, quarter or year is meant is not said.',
  'before-period': '“Before” a month, quarter or year: read as up to the day before it.',
  'end-unknown': 'The end could not be read.',
  'start-unreadable': 'The start does not exist; only the end is used.',
  'start-beside': 'Beside the deadline stands the start of other work.',
  'counted-from-unnamed': 'From which day it counts is not said.',
  'counted-from-issue': 'Counted from the day the document was issued.',
  'working-days': 'Working days leave out Saturdays, Sundays and public holidays as announced each year.',
  'event-left-out': 'Beside the date stands a condition or event; the deadline is the date.',
  'basis-unclear': 'The cell names a basis, but not which time it sets.',
  'date-in-condition': 'A date stands within a condition and was not taken as the deadline.',
  'span-left-out': 'Beside the recurrence stands a span of time that was not used.',
  'words-unread': 'Some words or numbers of time could not be read.',
  'nothing-read': 'No time could be read.',
};
