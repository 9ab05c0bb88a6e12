import { lastRowOf, type Grid } from '../../model/grid';
import { compareKey, nfc } from '../../words/text';

/** One line of a PDF's text, pasted into a row of its own. */
export interface PastedLine {
  /** 1-based sheet row. */
  readonly row: number;
  /** NFC, trimmed, white space runs as single spaces. */
  readonly text: string;
  readonly key: string;
  /** Spaces after the text: the PDF leaves one for each empty cell to the right. */
  readonly emptyCells: boolean;
}

const EMPTY_CELLS = /\s{3,}$/u;

/**
 * The lines of a sheet whose text stands in one column, top to bottom; null where other columns hold text too. A row of
 * nothing but several spaces tells that the line before it ends a row with empty cells.
 */
export function pastedLines(grid: Grid): { column: number; lines: PastedLine[] } | null {
  const width = grid.text[0]?.length ?? 0;
  const filled = Array.from(
    { length: width },
    (_, c) => grid.text.filter((row) => (row[c] ?? '').trim() !== '').length,
  );
  const main = filled.indexOf(Math.max(0, ...filled));
  const elsewhere = filled.reduce((sum, count, c) => (c === main ? sum : sum + count), 0);
  if (main < 0 || elsewhere > (filled[main] ?? 0) * 0.02) return null;
  const lines: PastedLine[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const raw = nfc(grid.text[row - grid.firstRow]?.[main] ?? '');
    const text = raw.replace(/\s+/gu, ' ').trim();
    const last = lines[lines.length - 1];
    if (text !== '') lines.push({ row, text, key: compareKey(text), emptyCells: EMPTY_CELLS.test(raw) });
    else if (last !== undefined && EMPTY_CELLS.test(raw))
      lines[lines.length - 1] = { ...last, emptyCells: true };
  }
  return { column: grid.firstColumn + main, lines };
}
