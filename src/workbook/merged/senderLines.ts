/** The table of who sent what as texts and numbers: for the sheet, for CSV, for a terminal. */
import type { SenderRow, SenderTable } from '../../plan/judge/senders';
import { fill, messagesFor, type Locale, type Messages } from '../../plan/messages';

type Words = Messages['sheets']['merged'];
export type SenderColumn = keyof Words['columns'];

/** Columns of the table; what a template says is left out where there was none. */
export function senderColumns({ rows }: SenderTable, locale: Locale): SenderColumn[] {
  const all = Object.keys(messagesFor(locale).sheets.merged.columns) as SenderColumn[];
  const withTemplate = rows.some(({ conforms }) => conforms !== null);
  return all.filter((column) => column !== 'conforms' || withTemplate);
}

/** null for a cell that has nothing to say. */
export function senderCells(
  row: SenderRow,
  index: number,
  columns: readonly SenderColumn[],
  locale: Locale,
): (string | number | null)[] {
  const words = messagesFor(locale).sheets.merged;
  const { figures, conforms } = row;
  const cells: Record<SenderColumn, string | number | null> = {
    index,
    unit: row.unit,
    state: words.states[row.state],
    conforms: conforms === null ? null : conforms ? words.yes : words.no,
    tasks: figures?.tasks ?? null,
    errors: figures?.errors ?? null,
    warnings: figures?.warnings ?? null,
    missingLead: figures?.missingLead ?? null,
    missingCoordinate: figures?.missingCoordinate ?? null,
    missingDeadline: figures?.missingDeadline ?? null,
    missingProduct: figures?.missingProduct ?? null,
    overdue: figures?.overdue ?? null,
    done: figures?.done ?? null,
    file: row.file,
    otherFiles: row.otherFiles.join('; ') || null,
  };
  return columns.map((column) => cells[column]);
}

/** How many sent, and by name who did not, who sent something else, several times, or what cannot be read. */
export function senderSentences({ rows, nobodys }: SenderTable, locale: Locale): string[] {
  const words = messagesFor(locale).sheets.merged;
  const named = (state: SenderRow['state'], sentence: string): string[] => {
    const units = rows.filter((row) => row.state === state).map(({ unit }) => unit);
    return units.length === 0 ? [] : [fill(sentence, { units: units.join(', ') })];
  };
  return [
    fill(words.sent, { sent: rows.filter(({ file }) => file !== null).length, all: rows.length }),
    ...(rows.some(({ conforms }) => conforms !== null)
      ? [fill(words.conforms, { count: rows.filter(({ conforms }) => conforms === true).length })]
      : []),
    ...named('not-sent', words.notSent),
    ...named('other', words.other),
    ...named('twice', words.twice),
    ...named('unreadable', words.unreadable),
    ...(nobodys.length === 0 ? [] : [fill(words.nobodys, { files: nobodys.join(', ') })]),
  ];
}
