/** Rows that are no content: lines of dashes, page numbers left by a PDF, numbers without anything beside them. */
import { plainKey, squash } from '../../../words/text';
import type { SheetView } from '../view';

const SEPARATOR = /^[\s\-–—_=.…*·•+|~]{2,}$/;
const PAGE =
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]|(?:trang|page|tr\.?)\s*\d{1,3}(?:\s*(?:\/|tren|of)\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/;

export type Debris = 'separator-row' | 'page-number-row' | 'empty-numbered-row';

/**
 * What kind of debris a non-blank row is, or null. A lone number is a page number unless it stands in the number column and
 * counts on from the number before it: then it is a numbered row left empty.
 */
export function debrisOf(
  view: SheetView,
  row: number,
  filled: readonly number[],
  sttColumn: number | null,
  numberBefore: string | null,
): Debris | null {
  if (filled.every((column) => SEPARATOR.test(view.raw(row, column)))) return 'separator-row';
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return null;
  const text = squash(view.raw(row, only));
  if (text.length > 20) return null;
  if (PAGE.test(plainKey(text)) && !/^\d+$/.test(text)) return 'page-number-row';
  if (!/^\d{1,3}\.?$/.test(text)) return null;
  const isNext =
    only === sttColumn &&
    numberBefore !== null &&
    Number.parseInt(text, 10) === Number.parseInt(numberBefore, 10) + 1;
  return isNext ? 'empty-numbered-row' : 'page-number-row';
}
