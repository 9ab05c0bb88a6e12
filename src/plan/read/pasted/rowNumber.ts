/** Kinds of row numbers, outermost first: A, II, II.3, 4. */
export type NumberKind = 'letter' | 'roman' | 'dotted' | 'arabic';

export interface RowNumber {
  readonly number: string;
  readonly kind: NumberKind;
  /** What stands after the number on its line. */
  readonly rest: string;
}

const NUMBER =
  /^(?:([A-HĐ])|([IVX]{1,5})|([IVX]{1,5}(?:\.\d{1,2}){1,3}|\d{1,2}(?:\.\d{1,2}){1,3})|(\d{1,3}))\.?(?:\s+(\S.*))?$/u;
const KINDS: readonly NumberKind[] = ['letter', 'roman', 'dotted', 'arabic'];

/** The row number a line begins with, alone or before the row's first words; null for running text. */
export function readRowNumber(text: string): RowNumber | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const index = match.slice(1, 5).findIndex((group) => group !== undefined);
  const kind = KINDS[index];
  const rest = match[5] ?? '';
  if (kind === undefined || (rest !== '' && !/^[\p{Lu}"“(]/u.test(rest))) return null;
  return { number: match[index + 1] ?? '', kind, rest };
}

/** Furthest jump of a row number that is still one of the sequence; a page number jumps further. */
const FURTHEST = 3;

/** Tells row numbers from page numbers and other figures alone on a line, by their sequence. */
export class NumberSequence {
  private last = 0;

  accepts(found: RowNumber): boolean {
    if (found.kind !== 'arabic') {
      if (found.kind !== 'dotted') this.pending = true;
      return true;
    }
    const value = Number(found.number);
    const follows = value > this.last && value <= this.last + FURTHEST;
    if (!follows && !(value === 1 || (this.pending && value <= FURTHEST))) return false;
    this.last = value;
    this.pending = false;
    return true;
  }

  /** A group was passed: the rows under it may begin to count again. */
  private pending = false;
}
