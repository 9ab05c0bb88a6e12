import { detectDelimiter } from 'hucre/csv';
import { SoatError } from '../plan/model/error';
import { gridOfText, type Grid } from '../plan/model/grid';
import { CellLimits } from '../ooxml/cellLimits';
import { formatBytes } from '../ooxml/formatBytes';
import { parseCsv } from './parseCsv';

/** Bytes of a text file that are read at most: 10,000 rows of a plan have about 5 MB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Characters the separator is told by: some dozens of rows. */
const SAMPLE = 65_536;

/**
 * A .csv (RFC 4180; comma, semicolon or tab, as Excel writes it in its region; UTF-8 with or without mark, UTF-16 with mark).
 * A first line `sep=;` names the separator. Excel takes it for that and does not show it: the line beneath is row 1, here too.
 *
 * @throws SoatError text-encoding when the bytes are in neither; too-large, sheet-too-large, cell-too-long
 */
export function readCsv(bytes: Uint8Array, file: string): Grid {
  const sheet = sheetName(file);
  const text = decode(bytes, file);
  const named = /^sep=(.)(?:\r\n?|\n|$)/i.exec(text);
  const table = named === null ? text : text.slice(named[0].length);
  const limits = new CellLimits();
  const rows = parseCsv(table, named?.[1] ?? detectDelimiter(table.slice(0, SAMPLE)), (cell, row, column) =>
    limits.admit(sheet, row, column, cell),
  );
  return textGrid(
    sheet,
    rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))),
    limits,
  );
}

/**
 * A .tsv: tab between cells, no quoting, "⏎" for a line break inside a cell.
 *
 * @throws SoatError as readCsv
 */
export function readTsv(bytes: Uint8Array, file: string): Grid {
  const sheet = sheetName(file);
  const limits = new CellLimits();
  const lines = decode(bytes, file)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const cellsOf = (line: string, r: number): string[] =>
    line.split('\t').map((cell, c) => {
      limits.admit(sheet, r + 1, c + 1, cell);
      return cell.replace(/⏎/g, '\n');
    });
  return textGrid(sheet, lines.map(cellsOf), limits);
}

/** One long line makes every row as wide: the rectangle is weighed before it is made. */
function textGrid(sheet: string, rows: readonly (readonly string[])[], limits: CellLimits): Grid {
  limits.take(
    sheet,
    rows.length,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  return gridOfText(sheet, rows);
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES) throw new SoatError('too-large', { file, size: formatBytes(bytes.length) });
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SoatError('text-encoding', { file }, { cause });
  }
}

function sheetName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
}
