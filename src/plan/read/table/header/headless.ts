/** A table whose header is missing, damaged beyond words, or left behind with the part before it: found from its rows. */
import { readRowNumber } from '../../../words/rowNumber';
import { contentKindOf } from '../columns/content';
import { isOtherHead } from '../columns/openness';
import { isCode } from '../columns/traits';
import type { SheetView } from '../view';
import type { HeaderBlock } from './block';
import { blockOf } from './find';
import { LEAST_SCORE } from './qualify';
import { bestOf, scoreHeader } from './score';
import { range } from './tiers';

/** Rows that must go on counting, or be filled alike. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
/** Rows looked at for where the table's columns begin and end. */
const LOOKED_AT = 60;
const LONGEST_HEAD = 60;
/** Share of the filled cells that rows alike have in common. */
const ALIKE = 0.7;
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
  if (mayHaveHead && isHead(view, start - 1, left, right))
    return blockOf(view, start - 1, start - 1, left, right);
  if (mayHaveHead && isHead(view, start, left, right) && saysHeads(view, start))
    return blockOf(view, start, start, left, right);
  const top = withHeadings(view, start, right);
  const first = range(top, start).flatMap((row) => view.filled[row] ?? []);
  return blockOf(view, top, top - 1, Math.min(left, ...first), right);
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

/** First of three rows on end that are filled in nearly the same columns, three or more. */
function firstAlike(view: SheetView): number | null {
  for (let row = 0; row + LEAST_ROWS <= view.rows; row++) {
    if (range(row + 1, row + LEAST_ROWS - 1).every((next) => areAlike(view, row, next))) return row;
  }
  return null;
}

/** A few cells may be blank in one of them. */
function areAlike(view: SheetView, row: number, other: number): boolean {
  const [own, theirs] = [view.filled[row] ?? [], view.filled[other] ?? []];
  const shared = own.filter((column) => theirs.includes(column)).length;
  return shared >= LEAST_COLUMNS && shared >= Math.max(own.length, theirs.length) * ALIKE;
}

/** Rows right above that lie in the same columns: headings of the first rows ("A | Phần chung"); a title is one cell. */
function withHeadings(view: SheetView, start: number, right: number): number {
  let top = start;
  for (let row = start - 1; row >= 0; row--) {
    const filled = view.filled[row] ?? [];
    const [first] = filled;
    if (first === undefined || filled.length !== 2 || (filled[1] ?? 0) > right) break;
    const label = view.raw(row, first);
    if (readRowNumber(label) === null && !isCode(label)) break;
    top = row;
  }
  return top;
}

/** Two cells that are heads of ours, or of lists that are none, and not a figure in the row. */
function saysHeads(view: SheetView, row: number): boolean {
  if ((view.filled[row] ?? []).some((column) => /\d/.test(view.raw(row, column)))) return false;
  const heads = (view.filled[row] ?? []).filter((column) => {
    const text = view.raw(row, column);
    return isOtherHead(text) || (bestOf(scoreHeader(view.key(text)))?.[1] ?? 0) >= LEAST_SCORE;
  });
  return heads.length >= 2;
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
