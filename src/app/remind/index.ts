/** Nhắc việc: per unit, what is overdue and due soon, as text to paste and as a calendar. Pure; the as-of date is an argument. */
export { remindersOf, type Reminder, type RemindedTask } from './reminders';
export { reminderLetter, reminderMessage } from './text';
export { reminderCalendar } from './calendar';
