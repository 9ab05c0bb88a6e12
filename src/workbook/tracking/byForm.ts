/** Columns of ours that no ledger names, because another program that saved the file has dropped its names. */
import { textAt, type Grid } from '../../plan/model/grid';
import { isHeaderOf, meanings, ours } from './columns';
import type { Place, Rows } from './places';

/**
 * They stand side by side in our order under our headers, beside an empty column, and end with findings as only we write them.
 *
 * @param rows the header and all rows that belong to it
 * @returns empty where there are none
 */
export function placesByForm(grid: Grid, { top, bottom }: Rows): Place[] {
  const last = checkColumnIn(grid, top);
  if (last === null) return [];
  const places: Place[] = [['check', last]];
  let before: number = meanings.indexOf('check');
  for (let column = last - 1; ; column -= 1) {
    const at = meanings.findIndex((meaning) => isHeaderOf(meaning, textAt(grid, top, column)));
    const meaning = meanings[at];
    if (meaning === undefined || at >= before) break;
    places.unshift([meaning, column]);
    before = at;
  }
  const isApart = textAt(grid, top, last - places.length).trim() === '';
  return places.length > 1 && isApart && holdsFindings(grid, last, { top, bottom }) ? places : [];
}

/** Column under the header that nobody else writes; null where the row has none. */
export function checkColumnIn(grid: Grid, row: number): number | null {
  const at = (grid.text[row - grid.firstRow] ?? []).findIndex((text) => isHeaderOf('check', text));
  return at === -1 ? null : grid.firstColumn + at;
}

function holdsFindings(grid: Grid, column: number, { top, bottom }: Rows): boolean {
  for (let row = top + 1; row <= bottom; row += 1) {
    const text = textAt(grid, row, column).trim();
    if (ours.check.some((sign) => text.startsWith(sign))) return true;
  }
  return false;
}
