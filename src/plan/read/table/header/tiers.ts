/** Header texts of each column through one to three rows, following merges, or blanks where the merges are lost. */
import { nfc } from '../../../words/text';
import type { SheetView } from '../view';

/** Per column of left..right: the non-blank header texts from the outermost row to the innermost. */
export function tiersOf(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  right: number,
): string[][] {
  return range(left, right).map((column) => {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const span = view.spanAt(row, column);
      if (span !== undefined && span.top < row && span.top >= top) continue;
      const own = view.text(row, column);
      const text = isBlankTier(own) && row < bottom ? parentText(view, row, bottom, left, column) : own;
      if (!isBlankTier(text)) texts.push(nfc(text).trim());
    }
    return texts;
  });
}

/** Text of the cell to the left whose merge over this column was lost: both must have something in a row beneath. */
function parentText(view: SheetView, row: number, bottom: number, left: number, column: number): string {
  if (!hasBelow(view, row, bottom, column)) return '';
  for (let c = column - 1; c >= left; c--) {
    const text = view.text(row, c);
    if (isBlankTier(text)) {
      if (!hasBelow(view, row, bottom, c)) return '';
      continue;
    }
    return hasBelow(view, row, bottom, c) ? text : '';
  }
  return '';
}

function hasBelow(view: SheetView, row: number, bottom: number, column: number): boolean {
  for (let r = row + 1; r <= bottom; r++) {
    const span = view.spanAt(r, column);
    if ((span === undefined || span.top > row) && !isBlankTier(view.text(r, column))) return true;
  }
  return false;
}

export function isBlankTier(text: string): boolean {
  return text.trim() === '';
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
