import { textAt, lastColumnOf, lastRowOf, type Grid } from '../../model/grid';
import { nfc } from '../../words/text';

/** One line of text of the sheet: a row, or one of the lines of a row whose cell holds line breaks. */
export interface ProseLine {
  /** 1-based sheet row. */
  readonly row: number;
  /** 1-based sheet column of the first cell with text. */
  readonly column: number;
  /** NFC, trimmed, white space runs as single spaces; several cells of a row are joined with a space. */
  readonly text: string;
  /** As typed, trimmed. */
  readonly raw: string;
}

/** The lines with text, top to bottom. Rows without text give none. */
export function proseLines(grid: Grid): ProseLine[] {
  const lines: ProseLine[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const cells = filledCells(grid, row);
    const first = cells[0];
    if (first === undefined) continue;
    const joined = cells.map((cell) => cell.text).join(' ');
    for (const raw of joined.split('\n')) {
      const text = nfc(raw).replace(/\s+/gu, ' ').trim();
      if (text !== '') lines.push({ row, column: first.column, text, raw: raw.trim() });
    }
  }
  return lines;
}

/**
 * Whether the sheet is written in paragraphs: rows filled in three or more cells are a small part. A table has most
 * of its rows filled across; a letter head or a signature block has two or three such rows.
 */
export function isWrittenInParagraphs(grid: Grid): boolean {
  let filled = 0;
  let wide = 0;
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const cells = filledCells(grid, row).length;
    if (cells > 0) filled += 1;
    if (cells > 2) wide += 1;
  }
  return filled > 0 && wide <= Math.max(2, filled * 0.1);
}

function filledCells(grid: Grid, row: number): { column: number; text: string }[] {
  const cells: { column: number; text: string }[] = [];
  for (let column = grid.firstColumn; column <= lastColumnOf(grid); column += 1) {
    const text = textAt(grid, row, column);
    if (text.trim() !== '') cells.push({ column, text: text.trim() });
  }
  return cells;
}
