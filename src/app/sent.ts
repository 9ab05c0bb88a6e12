import type { SentFile } from '../plan/judge/senders';
import { letterHead, type TitleLine } from '../plan/read/title';
import { squash } from '../plan/words/text';
import type { Checked } from './checked';
import type { Problem } from './problem';

/** A checked file as what a unit has sent. @param file name without folders */
export function sentFile(file: string, sheets: readonly Checked[], failure: Problem | null): SentFile {
  const heads = sheets.map(cellsAbove);
  return {
    file,
    titleLines: heads.flatMap(linesOf),
    letterHead: heads.map(letterHead).find((unit) => unit !== null) ?? null,
    reports: sheets.flatMap(({ report }) => report.appendices),
    failure,
  };
}

/** What stands above the first table of a sheet, cell by cell. */
function cellsAbove({ grid, report }: Checked): TitleLine[] {
  const top = Math.min(...report.appendices.map(({ appendix }) => appendix.range.top));
  return grid.text
    .slice(0, Math.max(0, top - grid.firstRow))
    .flatMap((cells, row) => cells.map((text, column) => ({ row, column, text: squash(text) })))
    .filter(({ text }) => text !== '');
}

/** Row by row. */
function linesOf(cells: readonly TitleLine[]): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) rows.set(row, [...(rows.get(row) ?? []), text]);
  return [...rows.values()].map((texts) => texts.join(' '));
}
