import type { SentFile } from '../plan/judge/senders';
import { squash } from '../plan/words/text';
import type { Checked } from './checked';
import type { Problem } from './problem';

/** A checked file as what a unit has sent. @param file name without folders */
export function sentFile(file: string, sheets: readonly Checked[], failure: Problem | null): SentFile {
  return {
    file,
    titleLines: sheets.flatMap(titleLinesOf),
    reports: sheets.flatMap(({ report }) => report.appendices),
    failure,
  };
}

/** What stands above the first table of a sheet. */
function titleLinesOf({ grid, report }: Checked): string[] {
  const top = Math.min(...report.appendices.map(({ appendix }) => appendix.range.top));
  return grid.text
    .slice(0, Math.max(0, top - grid.firstRow))
    .map((cells) => squash(cells.join(' ')))
    .filter(Boolean);
}
