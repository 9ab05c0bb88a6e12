/**
 * Filters that hide rows. Into an array over hidden rows Excel puts the first value in every cell still to be seen, and leaves the
 * others out: nothing is written or cleared while a filter is on.
 */

/** What is filtered on a sheet. */
export interface Filters {
  /** The sheet's own filter hides rows. */
  readonly sheet: boolean;
  /** Names of the tables whose filter does. */
  readonly tables: readonly string[];
}

/** Asks what is filtered on a sheet; the function returned reads the answer after the next sync, for a sheet that is there. */
export function queueFilters(sheet: Excel.Worksheet): () => Filters {
  const { autoFilter, tables } = sheet;
  autoFilter.load('isDataFiltered');
  tables.load('items/name,items/autoFilter/isDataFiltered');
  return () => ({
    sheet: autoFilter.isDataFiltered,
    tables: tables.items.filter((table) => table.autoFilter.isDataFiltered).map(({ name }) => name),
  });
}

export function isFiltered(filters: Filters | undefined): boolean {
  return filters !== undefined && (filters.sheet || filters.tables.length > 0);
}

/** Shows all rows of a sheet of ours again. */
export function clearFilters(sheet: Excel.Worksheet, filters: Filters | undefined): void {
  if (filters?.sheet) sheet.autoFilter.clearCriteria();
  for (const table of filters?.tables ?? []) sheet.tables.getItem(table).clearFilters();
}
