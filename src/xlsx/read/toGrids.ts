import { formatValue } from 'hucre';
import { lastSerial, systemShift, type CellValue, type Grid } from '../../plan/model/grid';
import type { SheetCell, SheetPart } from './sheet';
import { plainLook, type CellLook } from './styles';

/** So many blank rows part a table from whatever stands beneath; nobody leaves a thousand rows between two tables he means as one. */
const GAP = 1000;

/** Rows `top` to `bottom` of a sheet, with their rightmost filled column. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/**
 * The filled parts of a sheet. One that stands more than a thousand blank rows beneath the rest (a key pressed in A1048576) is a part
 * of its own: what lies between would be a million rows of nothing. The first begins in row 1.
 */
export function blocksOf({ rows }: SheetPart): Block[] {
  const blocks: { top: number; bottom: number; width: number }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const width = (rows.get(row) ?? []).reduce((most, { column }) => Math.max(most, column), 0);
    const last = blocks.at(-1);
    if (last !== undefined && row - last.bottom <= GAP) {
      last.bottom = row;
      last.width = Math.max(last.width, width);
    } else blocks.push({ top: last === undefined && row <= GAP ? 1 : row, bottom: row, width });
  }
  return blocks.length === 0 ? [{ top: 1, bottom: 0, width: 0 }] : blocks;
}

/** One block as a Grid. Dates of a book that counts from 1904 become those of the 1900 system, which the core reads. */
export function gridOf(
  sheet: string,
  part: SheetPart,
  { top, bottom, width }: Block,
  looks: readonly CellLook[],
  date1904: boolean,
): Grid {
  const grid = blankMatrices(bottom - top + 1, width);
  for (let row = top; row <= bottom; row++) {
    for (const cell of part.rows.get(row) ?? [])
      put(grid, row - top, cell, looks[cell.look] ?? plainLook, date1904);
  }
  return {
    sheet,
    firstRow: top,
    firstColumn: 1,
    ...grid,
    merges: part.merges.filter((area) => area.bottom >= top && area.top <= bottom),
    hiddenRows: new Set(part.hiddenRows.filter((row) => row >= top && row <= bottom)),
    hiddenColumns: new Set(part.hiddenColumns.filter((column) => column <= width)),
    ...(date1904 ? { date1904 } : {}),
  };
}

interface Matrices {
  readonly text: string[][];
  readonly value: CellValue[][];
  readonly format: string[][];
  readonly bold: boolean[][];
  readonly font: string[][];
}

function blankMatrices(height: number, width: number): Matrices {
  const filled = <T>(value: T): T[][] =>
    Array.from({ length: height }, () => new Array<T>(width).fill(value));
  return {
    text: filled(''),
    value: filled<CellValue>(null),
    format: filled(plainLook.format),
    bold: filled(false),
    font: filled(''),
  };
}

function put(grid: Matrices, r: number, cell: SheetCell, look: CellLook, date1904: boolean): void {
  const c = cell.column - 1;
  const value = date1904 && look.isDate ? shifted(cell.value) : cell.value;
  const set = <T>(matrix: T[][], to: T): void => {
    const line = matrix[r];
    if (line) line[c] = to;
  };
  set(grid.text, display(value, look));
  set(grid.value, value);
  set(grid.format, look.format);
  set(grid.bold, look.bold);
  set(grid.font, look.font);
}

function shifted(value: SheetCell['value']): SheetCell['value'] {
  const isDay = typeof value === 'number' && value >= 0 && value <= lastSerial - systemShift;
  return isDay ? value + systemShift : value;
}

/** As Excel shows it; a date always day first. A number no calendar has (a telephone number in a date column) is the number. */
function display(value: SheetCell['value'], { format, isDate }: CellLook): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate && (value < 0 || value > lastSerial)) return String(value);
  return formatValue(value, isDate && /^m+\/d+\/y+$/i.test(format) ? 'dd/mm/yyyy' : format);
}
