import { SoatError } from '../plan/model/error';
import type { CheckedSheet } from './input';

/**
 * Dates of ours are serials of the 1900 system, as numbers and inside formulas. A workbook that counts from 1904 would show each of them
 * four years and a day late, so nothing with dates is written into one.
 *
 * @throws SoatError date-1904
 */
export function demand1900(sheets: readonly CheckedSheet[]): void {
  const other = sheets.find(({ grid }) => grid.date1904 === true);
  if (other) throw new SoatError('date-1904', { sheet: other.grid.sheet });
}
