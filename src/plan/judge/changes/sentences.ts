import { fill, formatDate, messagesFor, type Locale } from '../../messages';
import type { PlanChanges } from './types';

/** The two plans compared, by the names the user knows them by, and the ISO date of the states. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly asOf: string;
}

/** What the changes come to: between what, how many, and the progress. */
export function changesSentences(changes: PlanChanges, compared: Compared, locale: Locale): string[] {
  const { changes: words } = messagesFor(locale);
  const { added, removed, changed, unchanged, renumbered, progress } = changes;
  const counts = {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    unchanged,
    renumbered,
  };
  return [
    fill(words.between, { ...compared, asOf: formatDate(compared.asOf) }),
    fill(words.counts, counts),
    fill(words.progress, {
      doneBefore: progress.before.done,
      doneAfter: progress.after.done,
      overdueBefore: progress.before.overdue,
      overdueAfter: progress.after.overdue,
      totalBefore: progress.before.total,
      totalAfter: progress.after.total,
    }),
  ];
}
