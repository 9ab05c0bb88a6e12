import { fill, formatDate, messagesFor, type Locale } from '../../messages';
import type { PlacedTask } from '../changes';
import type { Collected, ReportedCell } from './types';

export type CollectKind = 'taken' | 'conflict' | 'foreign' | 'unmatched' | 'silent' | 'unusable';

/** A file that could not be read, and why in words. */
export interface UnusableFile {
  readonly file: string;
  readonly sentence: string;
}

/** One matter of what came back, in words; what a column has nothing for is "". */
export interface CollectLine {
  readonly kind: CollectKind;
  readonly number: string;
  readonly task: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
  readonly unit: string;
  readonly file: string;
  /** Sheet and row: of the master, of a task that it does not have those in the file. */
  readonly place: string;
}

/** What somebody must see to first: conflicts, what was not taken, who did not return, files not read; then what was written. */
export function collectLines(
  collected: Collected,
  unusable: readonly UnusableFile[],
  locale: Locale,
): CollectLine[] {
  const { terms, collect: words } = messagesFor(locale);
  const shown = (text: string): string => (text === '' ? words.blank : text);
  const ofCell = (kind: CollectKind, cell: ReportedCell): CollectLine => ({
    ...ofTask(kind, cell.task),
    field: terms.columns[cell.field],
    was: shown(cell.was),
    is: cell.date === null ? cell.text : formatDate(cell.date),
    unit: cell.unit ?? words.nobody,
    file: cell.file,
  });
  const silent = collected.units.filter(({ files }) => files.length === 0);
  return [
    ...collected.conflicts.flatMap(({ values }) => values.map((cell) => ofCell('conflict', cell))),
    ...collected.foreign.map((cell) => ofCell('foreign', cell)),
    ...collected.unmatched.map(({ file, unit, task, fields }): CollectLine => ({
      ...ofTask('unmatched', task),
      field: fields.map((field) => terms.columns[field]).join(', '),
      is: fields.map((field) => task.row.cells[field] ?? '').join('; '),
      unit: unit ?? words.nobody,
      file,
    })),
    ...silent.map(({ unit, leads }): CollectLine => ({
      ...blank('silent'),
      unit,
      task: fill(words.leads, { count: leads }),
    })),
    ...unusable.map(({ file, sentence }): CollectLine => ({ ...blank('unusable'), task: sentence, file })),
    ...collected.taken.map((cell) => ofCell('taken', cell)),
  ];
}

function ofTask(kind: CollectKind, { appendix, row }: PlacedTask): CollectLine {
  return {
    ...blank(kind),
    number: row.number ?? '',
    task: row.task,
    place: `${appendix.sheet}!${row.row}`,
  };
}

function blank(kind: CollectKind): CollectLine {
  return { kind, number: '', task: '', field: '', was: '', is: '', unit: '', file: '', place: '' };
}
