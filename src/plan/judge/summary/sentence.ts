import { fill, messagesFor, type Locale } from '../../messages';
import type { Figures } from './totals';

/**
 * The sentence leaders read: "Giao N nhiệm vụ: hoàn thành …, trong hạn …, quá hạn … (quá trên 30 ngày: …), …". Its parts
 * add up to N: "trong hạn" holds what is due soon, "chưa rõ thời hạn" only tasks without any deadline.
 */
export function leadersSentence(figures: Figures, locale: Locale): string {
  return fill(messagesFor(locale).summary.sentence, {
    total: figures.total,
    done: figures.done,
    onTime: figures.onTrack + figures.dueSoon,
    dueSoon: figures.dueSoon,
    overdue: figures.overdue,
    overdueOver30: figures.overdueOver30,
    noFixedDate: figures.noFixedDate,
    noDeadline: figures.noDeadline,
  });
}
