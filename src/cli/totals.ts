/** What all files of a command line come to. */
import { countsText, countSeverities, type SeverityCounts } from '../plan/judge/judged';
import { fill, type Locale } from '../plan/messages';
import { cliMessages } from '../plan/messages/cliMessages';
import type { CheckedFile } from './checkFile';

export interface Totals {
  readonly files: number;
  /** Of the files: those that could not be used. */
  readonly unusable: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly counts: SeverityCounts;
  readonly ignored: number;
}

export const noTotals: Totals = {
  files: 0,
  unusable: 0,
  tasks: 0,
  overdue: 0,
  counts: { error: 0, warning: 0, info: 0 },
  ignored: 0,
};

/** What one file adds. */
export function totalsOf({ failure, sheets }: CheckedFile): Totals {
  const tables = sheets.flatMap(({ report }) => report.appendices);
  const counts = countSeverities(tables.flatMap(({ findings }) => findings));
  const sum = (of: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((all, table) => all + of(table), 0);
  return {
    files: 1,
    unusable: failure === null ? 0 : 1,
    tasks: sum(({ summary }) => summary.totals.total),
    overdue: sum(({ summary }) => summary.totals.overdue),
    counts,
    ignored: sum(({ ignored }) => ignored.length),
  };
}

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    files: a.files + b.files,
    unusable: a.unusable + b.unusable,
    tasks: a.tasks + b.tasks,
    overdue: a.overdue + b.overdue,
    counts: {
      error: a.counts.error + b.counts.error,
      warning: a.counts.warning + b.counts.warning,
      info: a.counts.info + b.counts.info,
    },
    ignored: a.ignored + b.ignored,
  };
}

/** "Tổng cộng: 3 tệp, 48 nhiệm vụ, 5 quá hạn; 4 lỗi, 2 cảnh báo; đã bỏ qua 3." */
export function totalsSentence({ counts, ignored, unusable, ...figures }: Totals, locale: Locale): string {
  const words = cliMessages(locale).check;
  const said = countsText(counts, locale);
  const parts = [
    said === '' ? words.noFindings : said,
    ...(ignored === 0 ? [] : [fill(words.ignored, { count: ignored })]),
    ...(unusable === 0 ? [] : [fill(words.unusable, { count: unusable })]),
  ];
  return fill(words.total, { ...figures, counts: parts.join('; ') });
}
