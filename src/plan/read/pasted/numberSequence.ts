/** The sequence of the numbers on pasted lines. */
import type { RowNumber } from '../../words/rowNumber';

/** Kinds of row numbers, outermost first: A, II, II.3, 4. */
export const KINDS = ['letter', 'roman', 'dotted', 'arabic'] as const;
export type NumberKind = (typeof KINDS)[number];

export function kindOf({ system, path }: RowNumber): NumberKind {
  if (path.length > 1) return 'dotted';
  if (system === 'upper') return 'letter';
  return system === 'roman' ? 'roman' : 'arabic';
}

/** Furthest jump of a row number that is still one of the sequence; a page number jumps further. */
const FURTHEST = 3;

/** Tells row numbers from page numbers and other figures alone on a line, by their sequence. */
export class NumberSequence {
  private last = 0;

  accepts(found: RowNumber): boolean {
    const kind = kindOf(found);
    if (kind !== 'arabic') {
      if (kind !== 'dotted') this.pending = true;
      return true;
    }
    const { value } = found;
    const follows = value > this.last && value <= this.last + FURTHEST;
    if (!follows && !(value === 1 || (this.pending && value <= FURTHEST))) return false;
    this.last = value;
    this.pending = false;
    return true;
  }

  /** A group was passed: the rows under it may begin to count again. */
  private pending = false;
}
