/** What can stand in a cell we write. */
import type { Area } from '../plan/model/grid';

/**
 * - string: text, whatever it begins with; never read as a formula, a number or a date.
 * - number, boolean: as they are.
 * - date: ISO "YYYY-MM-DD", written as a serial; its style brings the date format.
 * - formula: en-US, beginning with "="; `«tag»` stands for the quoted name of our sheet with that tag.
 * - link: text that goes to a cell when clicked; `sheet` is a name, or `«tag»`.
 * - null: nothing is written; in a sheet of ours the cell is empty.
 */
export type CellInput = string | number | boolean | null | DateCell | FormulaCell | LinkCell;

export interface DateCell {
  readonly date: string;
}

export interface FormulaCell {
  readonly formula: string;
  /** What it gives on the as-of date, where that is known without computing; a day as its serial. Files carry it, Excel computes its own. */
  readonly value?: number | string;
}

export interface LinkCell {
  readonly text: string | number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell accepts from the user. */
export interface Validation {
  readonly area: Area;
  readonly rule: { readonly kind: 'list'; readonly values: readonly string[] } | { readonly kind: 'date' };
  /** Something else is refused; or taken all the same, once this was said. */
  readonly refuses: boolean;
  /** Heading and sentence shown when something else is typed. */
  readonly title: string;
  readonly message: string;
}

/** A date cell accepts dates after this day: a year typed as a number is none. */
export const dayBeforeFirst = '1990-01-01';

/** Excel's longest cell text. */
export const longestText = 32_767;

/** Text that fits a cell: one longer than Excel allows is cut, and ends in "… [cắt]". */
export function fittingText(text: string, cutSign: string): string {
  if (text.length <= longestText) return text;
  const room = longestText - cutSign.length;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
  return text.slice(0, end) + cutSign;
}
