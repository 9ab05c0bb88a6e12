/** A row that stands under every repetition of a header belongs to it, whatever its words ("TT | Chi tiết" under "Stt | | Nhiệm vụ"). */
import { numberBeforeText, readRowNumber } from '../../../words/rowNumber';
import type { SheetView } from '../view';
import type { HeaderBlock } from './block';
import { blockOf } from './find';

/** A header is repeated on every page; no page is longer. */
const PAGE = 120;
const LONGEST = 40;

export function withRepeatedTiers(view: SheetView, blocks: readonly HeaderBlock[]): HeaderBlock[] {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0 || only.bottom > only.wordsBottom) return [...blocks];
  const next = only.bottom + 1;
  const words = textOf(view, next, only);
  if (words === '' || !isShort(view, next) || isNumbered(view, next)) return [only];
  const again = repetition(view, only);
  if (again === null || textOf(view, again + (next - only.top), only) !== words) return [only];
  return [blockOf(view, only.top, next, only.left, only.right)];
}

/** First row of the header's next exact repetition; null where none follows. */
function repetition(view: SheetView, block: HeaderBlock): number | null {
  const head = textOf(view, block.top, block);
  const last = Math.min(block.bottom + PAGE, view.rows - 1);
  for (let row = block.bottom + 2; row <= last; row++) {
    if ((view.filled[row] ?? []).length >= 2 && textOf(view, row, block) === head) return row;
  }
  return null;
}

function textOf(view: SheetView, row: number, { left, right }: HeaderBlock): string {
  return (view.filled[row] ?? [])
    .filter((column) => column >= left && column <= right)
    .map((column) => `${column} ${view.key(view.raw(row, column))}`)
    .join('|');
}

/** "I | Cơ chế, chính sách" begins each of two appendices that are divided alike: it counts, so it is a row. */
function isNumbered(view: SheetView, row: number): boolean {
  const text = view.raw(row, view.filled[row]?.[0] ?? 0);
  return readRowNumber(text) !== null || numberBeforeText(text) !== null;
}

function isShort(view: SheetView, row: number): boolean {
  return (view.filled[row] ?? []).every((column) => {
    const text = view.raw(row, column);
    return text.length <= LONGEST && /\p{L}/u.test(text);
  });
}
