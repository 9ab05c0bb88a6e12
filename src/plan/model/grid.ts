/**
 * A snapshot of one sheet: what recognition reads, whatever it was read from (Excel, a file, pasted text).
 *
 * The matrices are parallel and rectangular: `text[r][c]` is the cell at sheet row `firstRow + r`, sheet column
 * `firstColumn + c`. Row and column numbers named `row` / `column` elsewhere in the core are 1-based sheet numbers.
 */
export interface Grid {
  /** Name of the sheet. */
  readonly sheet: string;
  /** 1-based sheet row of the first matrix row. */
  readonly firstRow: number;
  /** 1-based sheet column of the first matrix column. */
  readonly firstColumn: number;
  /** Displayed text; "" for an empty cell. Line breaks inside a cell are "\n". Never null. */
  readonly text: readonly (readonly string[])[];
  /** Raw values; null where the source keeps no more than text. A date is a serial number with a date format. */
  readonly value: readonly (readonly CellValue[])[] | null;
  /** Excel number formats, same shape; null where unknown (then nothing is a date cell). */
  readonly format: readonly (readonly string[])[] | null;
  /** Bold flags, same shape; null where unknown. */
  readonly bold: readonly (readonly boolean[])[] | null;
  /** Font names, same shape; null where unknown. Only used to tell legacy (TCVN3, VNI) encodings. */
  readonly font: readonly (readonly string[])[] | null;
  /** Merged areas, sheet coordinates. Only the top-left cell of an area carries text. */
  readonly merges: readonly Area[];
  /** 1-based sheet rows that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  /** 1-based sheet columns that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Its workbook counts dates from 1904. The serials above are those of the 1900 system all the same; what is written there must not be. */
  readonly date1904?: boolean;
}

export type CellValue = string | number | boolean | null;

/** A rectangle of cells: 1-based sheet rows and columns, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Makes a Grid of nothing but text; rows may be ragged. */
export function gridOfText(
  sheet: string,
  rows: readonly (readonly string[])[],
  merges: readonly Area[] = [],
): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet,
    firstRow: 1,
    firstColumn: 1,
    text: rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? '')),
    value: null,
    format: null,
    bold: null,
    font: null,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Displayed text at a 1-based sheet row and column; "" outside the grid. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.text[row - grid.firstRow]?.[column - grid.firstColumn] ?? '';
}

/** 1-based sheet row of the last matrix row (firstRow - 1 for an empty grid). */
export function lastRowOf(grid: Grid): number {
  return grid.firstRow + grid.text.length - 1;
}

/** 1-based sheet column of the last matrix column (firstColumn - 1 for an empty grid). */
export function lastColumnOf(grid: Grid): number {
  return grid.firstColumn + (grid.text[0]?.length ?? 0) - 1;
}

/** Column letters of a 1-based column number: 1 is "A", 28 is "AB". */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** 1-based column number of column letters: "A" is 1. NaN for anything that is not letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "E15", or "15" where the row as a whole is meant. Both 1-based. */
export function cellName(row: number, column: number | null): string {
  return `${column === null ? '' : columnLetter(column)}${row}`;
}

/** "A6:G123" of an area. */
export function areaAddress(area: Area): string {
  return `${columnLetter(area.left)}${area.top}:${columnLetter(area.right)}${area.bottom}`;
}

/** A number format that shows a date (a day, month or year code outside quotes and brackets). */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(codes) || /(^|[^hs:])m{1,5}(?![:s])/i.test(codes.replace(/general/gi, '')) === true;
}

/** 9999-12-31, the last day of either date system, as a serial of the 1900 system. A larger number is no date whatever its format. */
export const lastSerial = 2_958_465;
/** What a serial of the 1904 system lacks to one of the 1900 system: four years and a day. */
export const systemShift = 1462;

/** ISO date (YYYY-MM-DD) of an Excel serial of the 1900 system; null outside 1900-03-01..9999-12-31. */
export function serialToIso(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 61 || day > lastSerial) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}

/** Excel serial of an ISO date (YYYY-MM-DD). */
export function isoToSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The ISO date a cell holds as a real date (a number with a date format); null for everything else. */
export function dateAt(grid: Grid, row: number, column: number): string | null {
  const value = grid.value?.[row - grid.firstRow]?.[column - grid.firstColumn];
  const format = grid.format?.[row - grid.firstRow]?.[column - grid.firstColumn];
  if (typeof value !== 'number' || format === undefined || !isDateFormat(format)) return null;
  return serialToIso(value);
}
