/** Where tracking columns stand: those of ours that the ledger names, and where new ones may go. */
import { columnOf } from '../../plan/model/appendix';
import type { Area, Grid } from '../../plan/model/grid';
import { lastColumnOf, textAt } from '../../plan/model/grid';
import type { CheckedTable } from '../input';
import type { WorkbookState } from '../state';
import { isHeaderOf, meanings, progressMeanings, type TrackingMeaning } from './columns';

export type Place = readonly [TrackingMeaning, number];

/** Header row to last row of the table. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Our columns where they stand, told by their headers: the user may have moved or deleted one. */
export function placesIn(
  { left, right }: Pick<Area, 'left' | 'right'>,
  headerRow: number,
  grid: Grid,
): Place[] {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return meanings.flatMap((meaning) => {
    const column = columns.find((candidate) => isHeaderOf(meaning, textAt(grid, headerRow, candidate)));
    return column === undefined ? [] : [[meaning, column] as const];
  });
}

/** The columns the table does not have yet, one empty column away from it; further right where something stands there. */
export function freePlaces(
  { appendix }: CheckedTable,
  rows: Rows,
  grid: Grid,
  planned: WorkbookState['columns'],
  withProgress: boolean,
): Place[] {
  const areas = [
    ...grid.merges,
    ...planned.filter(({ sheet }) => sheet === grid.sheet).map(({ area }) => area),
  ];
  const wanted = meanings.filter(
    (meaning) => columnOf(appendix, meaning) === null && (withProgress || !progressMeanings.has(meaning)),
  );
  const isEmpty = (column: number): boolean => {
    for (let row = rows.top; row <= rows.bottom; row += 1)
      if (textAt(grid, row, column).trim() !== '') return false;
    return !areas.some(
      (area) =>
        area.left <= column && area.right >= column && area.top <= rows.bottom && area.bottom >= rows.top,
    );
  };
  let gap = appendix.range.right + 1;
  const end = areas.reduce((end, { right }) => Math.max(end, right), lastColumnOf(grid)) + 1;
  const blocked = (): boolean =>
    Array.from({ length: wanted.length + 1 }, (_, i) => gap + i).some((c) => !isEmpty(c));
  while (gap <= end && blocked()) gap += 1;
  return wanted.map((meaning, i) => [meaning, gap + 1 + i] as const);
}
