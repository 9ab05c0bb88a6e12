/** A table whose header is missing, damaged beyond words, or left behind with the part before it: found from its rows. */
import { contentKindOf } from '../columns/content';
import type { SheetView } from '../view';
import type { HeaderBlock } from './block';
import { blockOf } from './find';
import { range } from './tiers';

/** Rows that must go on counting, or be filled alike. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
/** Rows looked at for where the table's columns begin and end. */
const LOOKED_AT = 60;
const LONGEST_HEAD = 60;
const FAR = 12;

/**
 * The block of the first such table: rows of at least three cells whose first cells count on, or that follow each other filled in
 * the same columns. A short row right above is its header, where it may have one; else the block has no rows (`bottom` is `top - 1`).
 */
export function headlessBlock(view: SheetView, mayHaveHead: boolean): HeaderBlock | null {
  const start = firstCounting(view) ?? firstAlike(view);
  if (start === null) return null;
  const rows = range(start, Math.min(start + LOOKED_AT, view.rows - 1));
  const filled = rows.flatMap((row) =>
    (view.filled[row] ?? []).length >= 2 ? (view.filled[row] ?? []) : [],
  );
  const [left, right] = [Math.min(...filled), Math.max(...filled)];
  const top = mayHaveHead && isHead(view, start - 1, left, right) ? start - 1 : start;
  return blockOf(view, top, start - 1, left, right);
}

/** First of three rows whose first cells are numbers that count on; headings of one cell may stand between. */
function firstCounting(view: SheetView): number | null {
  let first: number | null = null;
  let before = { row: 0, column: -1, number: 0, length: 0 };
  for (let row = 0; row < view.rows; row++) {
    const filled = view.filled[row] ?? [];
    const [column] = filled;
    if (column === undefined || filled.length < LEAST_COLUMNS) continue;
    const text = view.raw(row, column).trim();
    const figure = contentKindOf(text) === 'number' ? /(\d{1,4})[).]?$/.exec(text)?.[1] : undefined;
    if (figure === undefined) continue;
    const number = Number(figure);
    const goesOn = column === before.column && number === before.number + 1 && row - before.row <= FAR;
    if (!goesOn) first = row;
    const length = goesOn ? before.length + 1 : 1;
    if (length >= LEAST_ROWS) return first;
    before = { row, column, number, length };
  }
  return null;
}

/** First of three rows on end that are filled in the same three columns or more. */
function firstAlike(view: SheetView): number | null {
  const key = (row: number): string => {
    const filled = view.filled[row] ?? [];
    return filled.length < LEAST_COLUMNS ? '' : filled.join();
  };
  for (let row = 0; row + LEAST_ROWS <= view.rows; row++) {
    const own = key(row);
    if (own !== '' && range(row + 1, row + LEAST_ROWS - 1).every((next) => key(next) === own)) return row;
  }
  return null;
}

function isHead(view: SheetView, row: number, left: number, right: number): boolean {
  const filled = (view.filled[row] ?? []).filter((column) => column >= left && column <= right);
  return (
    filled.length >= Math.max(LEAST_COLUMNS - 1, (right - left + 1) * 0.6) &&
    filled.every((column) => {
      const text = view.raw(row, column);
      return text.length <= LONGEST_HEAD && contentKindOf(text) !== 'number';
    })
  );
}
