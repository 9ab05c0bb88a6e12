import { squash } from '../../../words/text';
import type { SheetView } from '../view';

const NUMBER = /^[([{]?\s*(\d{1,2})\s*[)\]}.]?\s*(?:=.*)?$/;
const LETTER = /^[([{]?\s*([A-ZĐ])\s*[)\]}.]?$/;

/**
 * Is the row one of column numbers: "(1) (2) (3)", "1 2 3", "A B 1 2", "1 2 3 4 5=3+4"? Every non-blank cell from left to right
 * must be a letter or number, at least three of them, each run counting up by one from 1 or A.
 */
export function isColumnNumberRow(view: SheetView, row: number, left: number, right: number): boolean {
  const columns = (view.filled[row] ?? []).filter((column) => column >= left && column <= right);
  if (columns.length < 3 || columns.length < (right - left + 1) * 0.5) return false;
  let number = 0;
  let letter = 64;
  for (const column of columns) {
    const text = squash(view.raw(row, column)).toUpperCase();
    if (text.length > 16) return false;
    const digits = NUMBER.exec(text)?.[1];
    if (digits !== undefined) {
      if (Number(digits) !== number + 1) return false;
      number += 1;
      continue;
    }
    const found = LETTER.exec(text)?.[1];
    if (found === undefined || number > 0 || found.charCodeAt(0) !== letter + 1) return false;
    letter += 1;
  }
  return number >= 2;
}
