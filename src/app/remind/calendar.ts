/** The due dates of one unit as an iCalendar file (RFC 5545): all-day events, a reminder three days before each. */
import { cleanText, compareKey, squash } from '../../plan/words/text';
import { fill } from '../../plan/messages';
import type { Reminder } from './reminders';
import { planName, type ReminderContext } from './text';

/**
 * @returns the text of an .ics file, lines ended by CRLF and folded at 75 octets. The same plan, row and date give the same
 *   event identifier, so importing again updates instead of doubling.
 */
export function reminderCalendar(reminder: Reminder, context: ReminderContext): string {
  const { remind } = context.messages;
  const plan = planName(context.plan, context.messages);
  const stamp = `${context.asOf.replace(/-/g, '')}T000000Z`;
  const events = reminder.dated.flatMap(({ row, due }) => [
    'BEGIN:VEVENT',
    `UID:${identifier([context.plan.number ?? '', context.plan.title ?? '', reminder.unit, String(row.row), row.task, due])}@soat-ke-hoach`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replace(/-/g, '')}`,
    `SUMMARY:${escape(fill(remind.eventSummary, { task: row.task }))}`,
    `DESCRIPTION:${escape(fill(remind.eventDescription, { unit: reminder.unit, deadline: squash(row.deadline?.text ?? ''), plan, row: row.row }))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(row.task)}`,
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Soat Ke Hoach//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(fill(remind.calendarName, { unit: reminder.unit }))}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function escape(text: string): string {
  return cleanText(squash(text)).replace(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** At most 75 octets a line, never inside a letter; continuation lines begin with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

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
