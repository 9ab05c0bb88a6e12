/** Letters as plain text, to paste under an office's own letterhead or into a chat. */
import { fill, formatDate, type Messages } from '../../plan/messages';
import { letterOf, partsOf, planName, type LetterTask, type ReminderContext } from './letter';
import type { Reminder } from './reminders';

const romans = ['I', 'II', 'III'];

/** The body of a phiếu đôn đốc. */
export function reminderLetter(reminder: Reminder, context: ReminderContext): string {
  const letter = letterOf(reminder, context);
  return [
    letter.to,
    '',
    letter.opening,
    ...letter.sections.flatMap(({ heading, tasks }, i) => [
      '',
      letter.sections.length === 1 ? `${heading}:` : `${romans[i] ?? ''}. ${heading}`,
      ...tasks.map((task, at) => line(task, at + 1, context.messages)),
    ]),
    '',
    letter.closing,
  ].join('\n');
}

/** A short message for a chat: the same facts without the form. */
export function reminderMessage(reminder: Reminder, context: ReminderContext): string {
  const { messages } = context;
  const { remind } = messages;
  const said = {
    unit: reminder.unit,
    asOf: formatDate(context.asOf),
    parts: partsOf(reminder, context),
    plan: planName(context.plan, messages),
  };
  return [
    fill(remind.messageOpening, said),
    ...letterOf(reminder, context).sections.flatMap(({ heading, tasks }) => [
      '',
      `${heading}:`,
      ...tasks.map((task, at) => line({ ...task, product: '', coordinate: '' }, at + 1, messages)),
    ]),
    remind.messageClosing,
  ].join('\n');
}

function line(
  { number, task, product, coordinate, due, how }: LetterTask,
  index: number,
  { remind }: Messages,
) {
  const said = fill(number === '' ? remind.taskUnnumbered : remind.task, {
    index,
    task,
    number,
    due,
    how,
  });
  return [
    said,
    ...(product === '' ? [] : [fill(remind.product, { product })]),
    ...(coordinate === '' ? [] : [fill(remind.coordinate, { units: coordinate })]),
  ].join('; ');
}
