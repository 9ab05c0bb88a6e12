/** What is written to a unit, as data: the texts and the Word file say the same. */
import { documentKind } from '../../plan/words/documentKind';
import type { Appendix } from '../../plan/model/appendix';
import type { PlanInfo } from '../../plan/model/reading';
import { fill, formatDate, type Messages } from '../../plan/messages';
import { withExtension } from '../../plan/judge/judged';
import { cleanText, squash } from '../../plan/words/text';
import {
  reminderDoubts,
  periodEnd,
  type ReminderPeriod,
  type RemindedTask,
  type Reminder,
} from './reminders';

/** What a letter needs besides the reminder itself. */
export interface ReminderContext {
  readonly plan: PlanInfo;
  /** ISO date. */
  readonly asOf: string;
  readonly period: ReminderPeriod;
  readonly messages: Messages;
}

export interface Letter {
  readonly unit: string;
  /** Who writes; null where the sheet does not say. */
  readonly issuer: string | null;
  /** "V/v …". */
  readonly subject: string;
  readonly to: string;
  readonly opening: string;
  /** Those that have tasks. */
  readonly sections: readonly Section[];
  readonly closing: string;
  /** Year the letter is written in. */
  readonly year: string;
}

export interface Section {
  readonly heading: string;
  readonly tasks: readonly LetterTask[];
}

/** Texts, free of control characters; "" for what the plan does not say. */
export interface LetterTask {
  readonly number: string;
  readonly task: string;
  readonly product: string;
  readonly coordinate: string;
  /** "31/10/2026"; of a doubtful one with what stands in the plan. */
  readonly due: string;
  /** "quá 20 ngày", "còn 5 ngày", "hôm nay"; of a doubtful one why it is. */
  readonly how: string;
}

export function letterOf(reminder: Reminder, context: ReminderContext): Letter {
  const { plan, asOf, messages } = context;
  const { remind } = messages;
  const names = {
    unit: reminder.unit,
    plan: planName(plan, messages),
    asOf: formatDate(asOf),
    parts: partsOf(reminder, context),
    issuer: plan.unit === null ? remind.issuer : squash(plan.unit),
    year: asOf.slice(0, 4),
  };
  const tasks = (list: readonly RemindedTask[]) => list.map((task) => letterTask(task, context));
  return {
    unit: reminder.unit,
    issuer: plan.unit === null ? null : squash(plan.unit),
    subject: cleanText(fill(remind.subject, names)),
    to: cleanText(fill(remind.letterTo, names)),
    opening: cleanText(fill(remind.letterOpening, names)),
    sections: [
      { heading: remind.overdueHeading, tasks: tasks(reminder.overdue) },
      { heading: upcomingHeading(context), tasks: tasks(reminder.upcoming) },
      {
        heading: remind.doubtfulHeading,
        tasks: reminder.doubtful.map((task) => doubtfulTask(task, context)),
      },
    ].filter((section) => section.tasks.length > 0),
    closing: cleanText(
      fill(
        reminder.overdue.length + reminder.upcoming.length > 0
          ? remind.letterClosing
          : remind.doubtfulClosing,
        names,
      ),
    ),
    year: names.year,
  };
}

/** "2 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn": what there is none of is left out. */
export function partsOf(
  { overdue, upcoming, doubtful }: Reminder,
  { messages, period }: ReminderContext,
): string {
  const { parts } = messages.remind;
  return (
    [
      [overdue.length, parts.overdue],
      [upcoming.length, parts[period]],
      [doubtful.length, parts.doubtful],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, part]) => fill(part, { count }))
    .join(', ');
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

function upcomingHeading({ messages, period, asOf }: ReminderContext): string {
  const end = periodEnd(asOf, period);
  return fill(messages.remind.upcomingHeadings[period], { end: end === null ? '' : formatDate(end) });
}

function letterTask({ row, number, due, daysLeft }: RemindedTask, { messages }: ReminderContext): LetterTask {
  const { days } = messages.sheets;
  const how = daysLeft === 0 ? days.today : daysLeft < 0 ? days.late : days.left;
  return {
    number: cleanText(number ?? ''),
    task: cleanText(row.task),
    product: row.product === true ? cleanText(squash(row.cells.product ?? '')) : '',
    coordinate: cleanText(row.coordinate.join(', ')),
    due: formatDate(due),
    how: withExtension(fill(how, { days: Math.abs(daysLeft) }), row.extension, messages),
  };
}

/** With the plan's own words and why they may be meant otherwise. */
function doubtfulTask(task: RemindedTask, context: ReminderContext): LetterTask {
  const { messages, plan } = context;
  const appendix: Pick<Appendix, 'plan'> = { plan };
  const reasons = reminderDoubts(task.row, appendix).map((doubt) => messages.deadlineDoubts[doubt]);
  const letter = letterTask(task, context);
  return {
    ...letter,
    due: cleanText(
      fill(messages.remind.doubtfulDue, { deadline: squash(task.row.deadline?.text ?? ''), due: letter.due }),
    ),
    how: reasons.join(' '),
  };
}
