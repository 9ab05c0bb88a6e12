/** Tells whether a row under the first header row still belongs to the header. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { SheetView } from '../view';
import { isColumnNumberRow } from './columnNumbers';
import { isStretch, headerPeriodOf } from './period';
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
  if (arePeriods(view, row, filled)) return true;
  if (isColumnNumberRow(view, row, 0, view.columns - 1)) return false;
  if (isUnderLostMerges(view, row, filled, above)) return true;
  const beneathParent =
    isLoneHead(view, row, filled, above) ||
    filled.some((column) => {
      if (!above.includes(column)) return true;
      const span = view.spanAt(row - 1, column);
      if (span !== undefined && span.right > span.left) return true;
      return !above.includes(column + 1) && filled.includes(column + 1);
    });
  const headed = filled.filter((column) => {
    const text = view.raw(row, column);
    const key = view.key(text);
    if (headerPeriodOf(text) !== null) return true;
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

/** From here on a text can be nothing but a head. */
const SURELY_HEAD = 0.8;

/** What a heading over rows stands under. */
const OF_HEADINGS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['task', 'stt', 'indexGroup']);

/** What is left of two heads under one parent where the other column was taken out: "Đơn vị chủ trì" alone under "Phân công". */
function isLoneHead(
  view: SheetView,
  row: number,
  filled: readonly number[],
  above: readonly number[],
): boolean {
  const [only] = filled;
  if (only === undefined || filled.length > 1 || !above.includes(only)) return false;
  const key = view.key(view.raw(row, only));
  const best = bestOf(scoreHeader(key));
  return best !== null && best[1] >= SURELY_HEAD && coverage(key) >= SURELY_HEAD && !OF_HEADINGS.has(best[0]);
}

/** The typist broke the header's cells over two rows, in every column: "Cơ quan" over "chủ trì", or "STT" over "No." in English. */
function isSecondLine(
  view: SheetView,
  row: number,
  filled: readonly number[],
  above: readonly number[],
): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 3 || filled.length < above.length * 0.8) return false;
  const numbering = view.key(`${view.raw(row - 1, first)} ${view.raw(row, first)}`);
  const [own, upper] = [row, row - 1].map((r) => view.key(view.raw(r, first)));
  const areNumberings = [own, upper].every((key) => scoreHeader(key ?? '').get('stt') === 1);
  if (areNumberings && own !== upper && filled.every((column) => isShort(view.key(view.raw(row, column))))) {
    return true;
  }
  const isLow = filled.every((column) => /^\s*\p{Ll}/u.test(view.raw(row, column).normalize('NFC')));
  if (!isLow && scoreHeader(numbering).get('stt') !== 1) return false;
  return filled.every((column) => {
    const key = view.key(view.raw(row, column));
    return (
      key !== '' && !/\d/.test(key) && coverage(key) >= 0.6 && key !== view.key(view.raw(row - 1, column))
    );
  });
}

/** "1 2 3 …" under "Tháng", which without its parent would be column numbers. */
function arePeriods(view: SheetView, row: number, filled: readonly number[]): boolean {
  return (
    filled.length >= 2 &&
    filled.every(
      (column) =>
        headerPeriodOf(view.raw(row, column), parentOf(view, row, column)) !== null ||
        isStretch(view.raw(row, column)),
    )
  );
}

/** Text of the header cell over this one: right above, or to the left where the merge over both was lost. */
function parentOf(view: SheetView, row: number, column: number): string {
  for (let c = column; c >= 0; c--) {
    const text = view.text(row - 1, c);
    if (text.trim() !== '') return text;
  }
  return '';
}

/**
 * Every run of cells stands under one header cell with blanks beside it, as below a merge that was lost, and the columns of
 * number and task are empty: what the words say does not matter then ("Số QĐ | TMĐT" under "Quyết định đầu tư").
 */
function isUnderLostMerges(
  view: SheetView,
  row: number,
  filled: readonly number[],
  above: readonly number[],
): boolean {
  const [first, second] = above;
  if (first === undefined || second === undefined || filled.includes(first) || filled.includes(second))
    return false;
  return filled.every((column, i) => {
    if (UNIT_LINE.test(view.raw(row, column))) return above.includes(column);
    if (!isShort(view.key(view.raw(row, column)))) return false;
    if (!above.includes(column)) return filled[i - 1] === column - 1;
    return filled[i + 1] === column + 1 && !above.includes(column + 1);
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
