/**
 * Nhắc việc: per unit, what is overdue and due soon, as text, as a Word file and as a calendar. Pure; the as-of date is an argument.
 * The libraries behind files are large: they are loaded when a file is asked for.
 */
export {
  hasLetter,
  periods,
  remindersOf,
  type ReminderPeriod,
  type RemindedTask,
  type RemindOptions,
  type Reminder,
} from './reminders';
export type { ReminderContext } from './letter';
export { reminderLetter, reminderMessage } from './text';

export const loadCalendar = () => import('./calendar');
export const loadWord = () => import('./word');
