/** A checked file as the page shows it: row by row, what stands there and what was found. */
import type { CheckedFile } from '../app/checkedFile';
import type { AppendixReport } from '../plan/check';
import {
  gapSentence,
  gapsOf,
  ignoredSentence,
  takenAsDone,
  takenSentence,
  verdictSentence,
} from '../plan/judge/judged';
import { sentenceOf } from '../plan/judge/rules';
import { messagesFor, type Locale } from '../plan/messages';
import type { Appendix, AppendixRow } from '../plan/model/appendix';
import type { Finding } from '../plan/model/finding';
import { areaAddress, cellName, type Grid } from '../plan/model/grid';
import { assigns, type MeaningThat } from '../plan/model/meanings';
import { squash } from '../plan/words/text';
import type { ShownCell, ShownRow, ShownTable } from './types';

export function shownTables({ sheets }: Pick<CheckedFile, 'sheets'>, locale: Locale): ShownTable[] {
  return sheets.flatMap(({ grid, report }) =>
    report.appendices.map((one) => ({
      sheet: one.appendix.sheet,
      range: areaAddress(one.appendix.range),
      verdict: verdictSentence(one.verdict, locale),
      notes: notesOf(one, locale),
      rows: rowsOf(one, grid, locale),
    })),
  );
}

function notesOf({ appendix, ignored }: AppendixReport, locale: Locale): string[] {
  const taken = takenAsDone(appendix);
  return [
    ...gapsOf(appendix).map((gap) => gapSentence(gap, appendix, locale)),
    taken === null ? null : takenSentence(taken, appendix, locale),
    ignoredSentence(ignored.length, locale),
  ].filter((sentence) => sentence !== null);
}

function rowsOf({ appendix, findings }: AppendixReport, grid: Grid, locale: Locale): ShownRow[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const read = new Map(appendix.rows.map((row) => [row.row, row]));
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, found]) => ({
      row,
      ...contentOf(read.get(row), appendix, grid.text[row - grid.firstRow] ?? [], locale),
      findings: found.map((finding) => ({
        severity: finding.severity,
        place: cellName(row, finding.column),
        message: sentenceOf(finding, locale),
      })),
    }));
}

/** A task as it was read; any other row as it stands. */
function contentOf(
  row: AppendixRow | undefined,
  appendix: Appendix,
  texts: readonly string[],
  locale: Locale,
): Pick<ShownRow, 'text' | 'cells'> {
  if (row === undefined || row.kind !== 'task')
    return { text: [...new Set(texts.map(squash))].filter(Boolean).join(' · '), cells: [] };
  const names = messagesFor(locale).terms.columns;
  const cells = appendix.layout.columns.flatMap(({ meaning }): ShownCell[] =>
    meaning !== null && assigns(meaning) ? [{ name: names[meaning], text: assigned(row, meaning) }] : [],
  );
  return { text: [row.number, row.task].filter(Boolean).join(' '), cells };
}

/** Who or when, as it was read: a merged cell and "như trên" give it to every row they stand for. */
function assigned(
  { lead, coordinate, executor, director, deadline }: AppendixRow,
  meaning: MeaningThat<'assigns'>,
): string {
  const said: Record<MeaningThat<'assigns'>, readonly string[]> = {
    lead,
    coordinate,
    leadAndCoordinate: [...lead, ...coordinate],
    executor,
    director,
    deadline: deadline === null ? [] : [deadline.text],
  };
  return said[meaning].join('; ');
}
