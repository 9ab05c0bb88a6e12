import { addDays, dayBefore, isoDay, lastDayOf, shiftDay } from './calendar';
import type { DayRule, DeadlineContext, Edge, Period, Phrase, PhraseOf } from './types';

/** The fixed last days a phrase gives, ISO, in its own order; none where the words or the context do not fix any. */
export function duesOf(phrase: Phrase, context: DeadlineContext): string[] {
  switch (phrase.type) {
    case 'period':
      return present(dueOf(phrase.period, phrase.edge, context));
    case 'range':
      return phrase.to === null ? [] : present(dueOf(phrase.to, phrase.toEdge, context));
    case 'recurring':
      return [
        ...phrase.days.flatMap((day) => present(dueOf(day.period, day.edge, context))),
        ...phrase.rules.flatMap((rule) => ruleDays(rule, context)),
      ];
    case 'relative':
      return present(relativeDue(phrase, context));
    default:
      return [];
  }
}

/** "Trước ngày X" counts X unless the option says otherwise; "trước tháng X" ends the day before X begins. */
function dueOf(period: Period, edge: Edge, context: DeadlineContext): string | null {
  const exclusive = edge === 'before' && (period.unit !== 'day' || context.beforeIsExclusive === true);
  return exclusive ? dayBefore(period) : lastDayOf(period);
}

/** Every day of the plan year on which the rule falls; the last report of the year may fall into the next. */
function ruleDays({ every, day, monthOffset }: DayRule, { planYear }: DeadlineContext): string[] {
  if (planYear === null || planYear === undefined) return [];
  const step = every === 'month' ? 1 : 3;
  const firstMonths = Array.from({ length: 12 / step }, (_, i) => 1 + step * i);
  return firstMonths.map((month) => isoDay(planYear, month + monthOffset, day));
}

function relativeDue(
  { amount, unit, direction, base }: PhraseOf<'relative'>,
  context: DeadlineContext,
): string | null {
  if (base === null || direction === null || !Number.isInteger(amount)) return null;
  const from = base === 'issue' ? (context.issued ?? null) : lastDayOf(base);
  return from === null ? null : shiftDay(addDays(from, 0), direction * amount, unit);
}

function present(day: string | null): string[] {
  return day === null ? [] : [day];
}
