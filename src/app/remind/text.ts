import { documentKind } from '../../plan/words/documentKind';
import type { PlanInfo } from '../../plan/model/reading';
import { fill, formatDate, type Messages } from '../../plan/messages';
import { squash } from '../../plan/words/text';
import type { RemindedTask, Reminder } from './reminders';

/** What a text needs besides the reminder itself. */
export interface ReminderContext {
  readonly plan: PlanInfo;
  /** ISO date. */
  readonly asOf: string;
  readonly messages: Messages;
}

/** The body of a phiếu đôn đốc, ready to paste under an office's own letterhead. */
export function reminderLetter(reminder: Reminder, context: ReminderContext): string {
  const { remind } = context.messages;
  const names = namesOf(reminder, context);
  return [
    fill(remind.letterTo, names),
    '',
    fill(remind.letterOpening, names),
    ...section('I', remind.overdueHeading, reminder.overdue, context, true),
    ...section(
      reminder.overdue.length > 0 ? 'II' : 'I',
      remind.dueSoonHeading,
      reminder.dueSoon,
      context,
      true,
    ),
    '',
    fill(remind.letterClosing, names),
  ].join('\n');
}

/** A short message for a chat: the same facts without the form. */
export function reminderMessage(reminder: Reminder, context: ReminderContext): string {
  const { remind } = context.messages;
  return [
    fill(remind.messageOpening, namesOf(reminder, context)),
    ...section('', remind.overdueHeading, reminder.overdue, context, false),
    ...section('', remind.dueSoonHeading, reminder.dueSoon, context, false),
    remind.messageClosing,
  ].join('\n');
}

/** "Kế hoạch số 07/KH-UBND ngày 12/01/2026", as far as the sheet says. */
export function planName(plan: PlanInfo, messages: Messages): string {
  const { remind, terms } = messages;
  const document = plan.number === null ? '' : terms.documents[documentKind(plan.number)];
  if (plan.number !== null && plan.issued !== null)
    return fill(remind.planDated, { document, number: plan.number, issued: formatDate(plan.issued) });
  if (plan.number !== null) return fill(remind.plan, { document, number: plan.number });
  return plan.year === null ? remind.planUnknown : fill(remind.planUnnumbered, { year: String(plan.year) });
}

function namesOf(reminder: Reminder, { plan, asOf, messages }: ReminderContext) {
  return {
    unit: reminder.unit,
    plan: planName(plan, messages),
    asOf: formatDate(asOf),
    overdue: reminder.overdue.length,
    dueSoon: reminder.dueSoon.length,
    total: reminder.overdue.length + reminder.dueSoon.length,
    issuer: plan.unit ?? messages.remind.issuer,
    year: asOf.slice(0, 4),
  };
}

function section(
  roman: string,
  heading: string,
  tasks: readonly RemindedTask[],
  { messages }: ReminderContext,
  full: boolean,
): string[] {
  if (tasks.length === 0) return [];
  return [
    '',
    roman === '' ? `${heading}:` : `${roman}. ${heading}`,
    ...tasks.map((task, i) => line(task, i + 1, messages, full)),
  ];
}

function line(task: RemindedTask, index: number, { remind }: Messages, full: boolean): string {
  const { row, due, daysLeft } = task;
  const late = daysLeft < 0;
  const numbered = row.number !== null && row.number.trim() !== '';
  const sentence = late
    ? numbered
      ? remind.overdueTask
      : remind.overdueTaskUnnumbered
    : numbered
      ? remind.dueSoonTask
      : remind.dueSoonTaskUnnumbered;
  const details = [
    ...(full && row.product === true
      ? [fill(remind.product, { product: squash(row.cells.product ?? '') })]
      : []),
    ...(full && row.coordinate.length > 0
      ? [fill(remind.coordinate, { units: row.coordinate.join(', ') })]
      : []),
  ];
  const said = fill(sentence, {
    index,
    task: row.task,
    number: row.number ?? '',
    due: formatDate(due),
    days: Math.abs(daysLeft),
  });
  return [said, ...details].join('; ');
}
