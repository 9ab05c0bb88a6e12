import { intersect, type Area } from './area';
import type { Filter, Table } from './parts';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

/** What carries a filter: a sheet, or a table on it. */
export interface FilterRef {
  readonly sheet: Sheet;
  /** null for the sheet's own filter. */
  readonly table: Table | null;
}

export function filterOf({ sheet, table }: FilterRef): Filter | null {
  return (table ?? sheet).autoFilter;
}

/** Puts a filter in place of the one there was, and shows or hides the rows it means. */
export function setFilter(ref: FilterRef, filter: Filter | null, workbook: WorkbookModel): void {
  const { sheet, table } = ref;
  for (const row of filterOf(ref)?.hidden ?? []) sheet.hiddenRows.delete(row);
  (table ?? sheet).autoFilter = filter;
  for (const row of filter?.hidden ?? []) sheet.hiddenRows.add(row);
  workbook.changed({ kind: 'part', sheet, part: 'hidden' });
}

/** What the user does with the arrow over a column: of the rows under the heading only those whose text he picks are still to be seen. */
export function filterByHand(workbook: WorkbookModel, ref: FilterRef, over: Area, pick: Pick): void {
  const hidden: number[] = [];
  for (let row = over.top + 1; row <= over.bottom; row++)
    if (!pick.keep(ref.sheet.text(row, pick.column))) hidden.push(row);
  setFilter(ref, { area: over, criteria: [{ column: pick.column - over.left }], hidden }, workbook);
}

interface Pick {
  readonly column: number;
  readonly keep: (text: string) => boolean;
}

/** Rows of an area that filters hide. */
export function filteredRows(workbook: WorkbookModel, sheet: Sheet, area: Area): Set<number> {
  const filters = [sheet, ...workbook.tables.filter((table) => table.sheet === sheet)].map(
    ({ autoFilter }) => autoFilter,
  );
  return new Set(
    filters.flatMap((filter) =>
      filter && intersect(filter.area, area)
        ? filter.hidden.filter((row) => row >= area.top && row <= area.bottom)
        : [],
    ),
  );
}
