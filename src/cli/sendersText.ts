/** Who sent what, for a terminal and as CSV. */
import type { SenderTable } from '../plan/judge/senders';
import { messagesFor, type Locale } from '../plan/messages';
import { senderCells, senderColumns, senderSentences } from '../workbook/merged';

/** With a byte order mark: Excel takes a CSV without one for another encoding. */
export function sendersCsv(table: SenderTable, locale: Locale): string {
  return `\uFEFF${rowsOf(table, locale)
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n')}\r\n`;
}

/** Columns of equal width, and the sentences under them. */
export function sendersText(table: SenderTable, locale: Locale): string {
  const columns = senderColumns(table, locale);
  const isText = columns.map((column) =>
    ['unit', 'state', 'conforms', 'file', 'otherFiles'].includes(column),
  );
  const rows = rowsOf(table, locale).map((cells) => cells.map((cell) => String(cell ?? '')));
  const widths = columns.map((_, i) => Math.max(...rows.map((cells) => [...(cells[i] ?? '')].length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, i) => {
        const room = ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length));
        return isText[i] ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...senderSentences(table, locale)].join('\n');
}

function rowsOf(table: SenderTable, locale: Locale): (string | number | null)[][] {
  const columns = senderColumns(table, locale);
  const names = messagesFor(locale).sheets.merged.columns;
  return [
    columns.map((column) => names[column]),
    ...table.rows.map((row, i) => senderCells(row, i + 1, columns, locale)),
  ];
}

/** A text that begins like a formula is kept a text. */
function quoted(cell: string | number | null): string {
  if (cell === null || typeof cell === 'number') return String(cell ?? '');
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
