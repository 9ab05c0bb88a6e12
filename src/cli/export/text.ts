import { exportColumns, type ExportColumn, type ExportRow } from '../../app/export';
import { toJson } from '../print';

const columns = Object.keys(exportColumns) as ExportColumn[];

/**
 * RFC 4180, UTF-8 without mark, a header line; blanks for null, ISO dates, true and false. A text that a spreadsheet would take for a
 * formula has an apostrophe before it: the cells are other people's, and who opens the file did not see them.
 */
export async function* csvOf(files: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<string> {
  yield `${columns.join(',')}\r\n`;
  for await (const rows of files)
    yield rows.map((row) => `${columns.map((column) => csvCell(row[column])).join(',')}\r\n`).join('');
}

/** The wide signs are those of East Asian keyboards: some spreadsheets take them for the narrow ones. */
const formulaSign = /^[=+\-@＝＋－＠\t\r\n]/;

function csvCell(value: ExportRow[ExportColumn]): string {
  const text =
    value === null ? '' : typeof value === 'string' ? value.replace(formulaSign, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON object a line, every column in it. */
export async function* ndjsonOf(files: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<string> {
  for await (const rows of files)
    yield rows
      .map((row) => `${toJson(Object.fromEntries(columns.map((column) => [column, row[column]])))}\n`)
      .join('');
}
