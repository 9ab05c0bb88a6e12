/** Tells whether a row under the first header row still belongs to the header. */
import type { SheetView } from '../view';
import { isColumnNumberRow } from './columnNumbers';
import { periodOf } from './period';
import { bestOf, coverage, scoreHeader } from './score';

/** "(triệu đồng)", "(ha)" on a line of its own under the header; not the column number "(3)". */
const UNIT_LINE = /^\s*\((?!\d+\))[^()]{1,30}\)\s*$/;

/** Is `row` a further tier of the header that begins at `top`? */
export function isTierRow(view: SheetView, top: number, row: number): boolean {
  const filled = (view.filled[row] ?? []).filter((column) => {
    const span = view.spanAt(row, column);
    return span === undefined || span.top === row;
  });
  if (filled.length === 0) return spansDown(view, top, row);
  const above = view.filled[row - 1] ?? [];
  if (filled.every((column) => UNIT_LINE.test(view.raw(row, column)))) return true;
  if (isSecondLine(view, row, filled, above)) return true;
  const [first] = view.filled[top] ?? [];
  if (first === undefined || filled.includes(first)) return false;
  if (isColumnNumberRow(view, row, 0, view.columns - 1)) return false;
  const beneathParent = filled.some((column) => {
    if (!above.includes(column)) return true;
    const span = view.spanAt(row - 1, column);
    if (span !== undefined && span.right > span.left) return true;
    return !above.includes(column + 1) && filled.includes(column + 1);
  });
  const headed = filled.filter((column) => {
    const text = view.raw(row, column);
    const key = view.key(text);
    if (periodOf(text) !== null) return true;
    const best = bestOf(scoreHeader(key));
    if (best !== null && best[1] >= 0.4 && coverage(key) >= 0.4) return true;
    const parent = view.spanAt(row - 1, column);
    return parent !== undefined && parent.right > parent.left && isShort(key);
  });
  const inHeader =
    headed.length * 2 >= filled.length &&
    filled.every((column) => headed.includes(column) || isShort(view.key(view.raw(row, column))));
  return beneathParent && inHeader;
}

/** The typist broke the header's cells over two rows: "Cơ quan" over "chủ trì", in every column. */
function isSecondLine(
  view: SheetView,
  row: number,
  filled: readonly number[],
  above: readonly number[],
): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 3 || filled.length < above.length * 0.8) return false;
  const numbering = view.key(`${view.raw(row - 1, first)} ${view.raw(row, first)}`);
  const isLow = filled.every((column) => /^\s*\p{Ll}/u.test(view.raw(row, column).normalize('NFC')));
  if (!isLow && scoreHeader(numbering).get('stt') !== 1) return false;
  return filled.every((column) => {
    const key = view.key(view.raw(row, column));
    return (
      key !== '' && !/\d/.test(key) && coverage(key) >= 0.6 && key !== view.key(view.raw(row - 1, column))
    );
  });
}

/** A few words without a figure among them. */
function isShort(key: string): boolean {
  return key !== '' && key.split(' ').length <= 5 && !/\d/.test(key);
}

/** An empty row belongs to the header where a header cell is merged down over it. */
function spansDown(view: SheetView, top: number, row: number): boolean {
  return (view.filled[top] ?? []).some((column) => {
    const span = view.spanAt(top, column);
    return span !== undefined && span.top === top && span.bottom >= row;
  });
}
