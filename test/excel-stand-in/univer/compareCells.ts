import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

let done = false;

/**
 * Univer compares a cell with a value by going through an index of all different values of the cell's column: right for
 * whole columns, but a rule over single cells of n rows then costs n² (3,000 rows took a minute). One cell is compared directly.
 */
export function compareCellsDirectly(): void {
  if (done) return;
  done = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const canUseCache = cache.canUseCache.bind(cache);
  cache.canUseCache = (unit, sheet, column, firstRow, lastRow) =>
    firstRow === lastRow
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache(unit, sheet, column, firstRow, lastRow);
}
