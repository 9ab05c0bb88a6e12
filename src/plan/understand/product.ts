import type { RowReading } from '../model/reading';
import { squash } from '../words/text';

/**
 * Whether the product cell of a task holds a product of this task. The tail of the product above (its words run on: the
 * cell above has no end and this one begins with a small letter, in a row that has no assignment of its own) is none.
 *
 * @param before the task row above, or null
 */
export function holdsProduct(row: RowReading, before: RowReading | null): boolean {
  return squash(row.cells.product ?? '') !== '' && !isTailOfProduct(row, before);
}

/** See {@link holdsProduct}. */
export function isTailOfProduct(row: RowReading, before: RowReading | null): boolean {
  const text = squash(row.cells.product ?? '');
  const above = squash(before?.cells.product ?? '');
  const { lead, coordinate, executor, deadline } = row.cells;
  if ([lead, coordinate, executor, deadline].some((cell) => squash(cell ?? '') !== '')) return false;
  return /^\p{Ll}/u.test(text) && above !== '' && !/[.;:!?…]$/u.test(above);
}
