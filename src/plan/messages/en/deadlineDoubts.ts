import type { Messages } from '..';

export const deadlineDoubts: Messages['deadlineDoubts'] = {
  'year-supplied': 'The cell names no year; the year of the plan, or of another date in the cell, was used.',
  'day-by-convention': 'The words fix no day (“đầu quý”, “giữa tháng” …); the customary day was used.',
  'date-format-lost': 'The cell holds a number; read as a date whose format was lost.',
  'month-first': 'The date is written month/day/year.',
  'letters-repaired': 'Some letters were read as mistyped digits or punctuation.',
  'period-unnamed': 'It does not say which month, quarter or year is meant.',
  'before-period': '“Before” a month, quarter or year: read as up to the day before it.',
  'end-unknown': 'The end could not be read.',
  'start-unreadable': 'The start date does not exist; only the end is used.',
  'start-beside': 'The cell also gives the start of other work.',
  'counted-from-unnamed': 'It does not say from which day to count.',
  'counted-from-issue': 'Counted from the day the document was issued.',
  'working-days': 'Working days exclude Saturdays, Sundays and public holidays as announced each year.',
  'event-left-out': 'The cell also gives a condition or event; the date is taken as the deadline.',
  'basis-unclear': 'The cell names a legal basis, but not the date it sets.',
  'date-in-condition': 'A date within a condition was not taken as the deadline.',
  'span-left-out': 'The cell also gives a period, which was not used with the recurrence.',
  'words-unread': 'Some words or numbers about time could not be read.',
  'nothing-read': 'No date or time could be read.',
};
