import { tasksOf, type Appendix, type Extension } from '../../model/appendix';
import { fill, formatDate, messagesFor, type Locale, type Messages } from '../../messages';

/** How many tasks that are not done are judged by a day they were extended to. */
export function countExtended(appendix: Appendix): number {
  return tasksOf(appendix).filter(
    ({ extension, status }) =>
      extension?.counts === true && status?.state !== 'done' && status?.state !== 'done-late',
  ).length;
}

/** null where there is none. */
export function extendedSentence(count: number, locale: Locale): string | null {
  return count === 0 ? null : fill(messagesFor(locale).judged.extended, { count });
}

/** "quá 12 ngày (đã gia hạn đến 15/10/2026)"; the text alone where no extension counts. */
export function withExtension(
  what: string,
  extension: Extension | null,
  { sheets }: Pick<Messages, 'sheets'>,
): string {
  if (extension === null || !extension.counts || extension.to === null) return what;
  return fill(sheets.extended, { what, date: formatDate(extension.to) }).trim();
}
