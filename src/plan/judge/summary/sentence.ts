import { fill, messagesFor, type Locale } from '../../messages';
import type { Figures } from './totals';

/**
 * The sentence leaders read: "Giao N nhiệm vụ: hoàn thành …, trong hạn …, sắp đến hạn …, quá hạn … (quá trên 30 ngày: …), …". Its
 * parts add up to N, and each is the column of that name in the overview.
 */
export function leadersSentence(figures: Figures, locale: Locale): string {
  return fill(messagesFor(locale).summary.sentence, {
    total: figures.total,
    done: figures.done,
    onTrack: figures.onTrack,
    dueSoon: figures.dueSoon,
    overdue: figures.overdue,
    overdueOver30: figures.overdueOver30,
    noFixedDate: figures.noFixedDate,
    noDeadline: figures.noDeadline,
  });
}
