/** Days to come as an iCalendar file (RFC 5545): all-day events, a reminder three days before each. */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { judgedDays } from '../../plan/understand/status';
import { cleanText, compareKey, squash } from '../../plan/words/text';
import { fill } from '../../plan/messages';
import { planName, type ReminderContext } from './letter';
import { reminderDoubts, type RemindedTask, type Reminder } from './reminders';

const secondsBefore = 3 * 24 * 60 * 60;

/**
 * @returns the text of an .ics file with every day from the as-of date on, of one unit or of several. The same plan, row and date
 *   give the same event identifier, so importing again updates instead of doubling.
 */
export function reminderCalendar(reminders: readonly Reminder[], context: ReminderContext): string {
  const { remind } = context.messages;
  const [only, ...others] = reminders;
  const name =
    only !== undefined && others.length === 0
      ? fill(remind.calendarName, { unit: only.unit })
      : remind.calendarAll;
  const calendar = ical({ name: clean(name), prodId: '//Soat Ke Hoach//Soat Ke Hoach//VI' });
  for (const { unit, ahead } of reminders)
    for (const task of ahead)
      for (const due of daysAhead(task, context.asOf))
        calendar.createEvent(eventOf(unit, task, due, context));
  return `${calendar.toString()}\r\n`;
}

/** A task with several days has them all; the day it is judged by is among them. */
function daysAhead({ row, due }: RemindedTask, asOf: string): string[] {
  return [...new Set([...(row.deadline === null ? [] : judgedDays(row.deadline)), due])]
    .filter((day) => day >= asOf)
    .sort();
}

function eventOf(unit: string, { row }: RemindedTask, due: string, context: ReminderContext) {
  const { asOf, messages, plan } = context;
  const { remind } = messages;
  const doubtful = reminderDoubts(row, context).length > 0;
  const task = clean(row.task);
  return {
    id: `${identifier([plan.number ?? '', plan.title ?? '', unit, String(row.row), row.task, due])}@soat-ke-hoach`,
    stamp: new Date(`${asOf}T00:00:00Z`),
    start: new Date(`${due}T00:00:00Z`),
    allDay: true,
    summary: fill(doubtful ? remind.eventDoubtful : remind.eventSummary, { task }),
    description: clean(
      fill(remind.eventDescription, {
        unit,
        deadline: squash(row.deadline?.text ?? ''),
        plan: planName(plan, messages),
        row: row.row,
      }),
    ),
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, trigger: secondsBefore, description: task }],
  };
}

const clean = (text: string): string => cleanText(squash(text));

/** A short stable name for an event: two 32-bit FNV-1a hashes of its facts. */
function identifier(facts: readonly string[]): string {
  const key = facts.map(compareKey).join('\u001F');
  const hash = (seed: number) => {
    let value = seed;
    for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
}
