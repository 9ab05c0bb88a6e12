import { detectDelimiter, parseCsv } from 'hucre/csv';
import { SoatError } from '../plan/model/error';
import { gridOfText, type Grid } from '../plan/model/grid';

/**
 * A .csv (RFC 4180; comma, semicolon or tab, as Excel writes it in its region; UTF-8 with or without mark, UTF-16 with mark).
 *
 * @throws SoatError text-encoding when the bytes are in neither
 */
export function readCsv(bytes: Uint8Array, file: string): Grid {
  const text = decode(bytes, file);
  const rows = parseCsv(text, { delimiter: detectDelimiter(text), typeInference: false });
  return gridOfText(
    sheetName(file),
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)).replace(/\r\n?/g, '\n'))),
  );
}

/** A .tsv: tab between cells, no quoting, "⏎" for a line break inside a cell. */
export function readTsv(bytes: Uint8Array, file: string): Grid {
  const lines = decode(bytes, file)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  return gridOfText(
    sheetName(file),
    lines.map((line) => line.split('\t').map((cell) => cell.replace(/⏎/g, '\n'))),
  );
}

function decode(bytes: Uint8Array, file: string): string {
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
