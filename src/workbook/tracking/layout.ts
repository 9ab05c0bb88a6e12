/** Tracking columns of one table: where they stand or will stand, and what we have to say in them. */
import { columnOf } from '../../plan/model/appendix';
import { textAt, type Area, type Grid } from '../../plan/model/grid';
import type { CellInput } from '../cells';
import type { PutColumns } from '../edit';
import type { BuildContext, CheckedTable } from '../input';
import type { WorkbookState } from '../state';
import { checkTexts } from './check';
import type { TrackingMeaning } from './columns';
import { dueCells } from './dueDates';
import { placesByForm } from './byForm';
import { freePlaces, placesIn, type Place, type Rows } from './places';

export interface Layout {
  readonly stand: PutColumns['stand'];
  /** Ledger tag; null for columns the ledger does not know. */
  readonly tag: string | null;
  /** Header row(s) to last row of the table. */
  readonly rows: Rows;
  /** First row under the header. */
  readonly first: number;
  /** Last row of the columns as they stand; the header's for new ones. */
  readonly until: number;
  readonly places: readonly Place[];
}

/** null where the table can have none: a plan of paragraphs, a table without a header. */
export function layoutOf(
  table: CheckedTable,
  grid: Grid,
  known: WorkbookState['columns'],
  planned: WorkbookState['columns'],
  withProgress: boolean,
): Layout | null {
  const { appendix } = table;
  const header = appendix.layout.headerRows;
  if (header === null || appendix.layout.form !== 'table') return null;
  const [top, bottomOfHeader] = header;
  const rows = { top, bottom: appendix.range.bottom };
  const first = bottomOfHeader + 1;
  const entry = known.find(
    ({ sheet, area }) => sheet === grid.sheet && area.top <= rows.bottom && area.bottom >= rows.top,
  );
  if (entry !== undefined)
    return {
      stand: 'known',
      tag: entry.tag,
      rows,
      first,
      until: entry.area.bottom,
      places: placesIn(entry.area, top, grid),
    };
  const found = placesByForm(grid, rows);
  if (found.length > 0)
    return { stand: 'found', tag: null, rows, first, until: lastFilled(found, rows, grid), places: found };
  const places = freePlaces(table, rows, grid, planned, withProgress);
  return { stand: 'new', tag: null, rows, first, until: bottomOfHeader, places };
}

function lastFilled(places: readonly Place[], { top, bottom }: Rows, grid: Grid): number {
  for (let row = bottom; row > top; row -= 1)
    if (places.some(([, column]) => textAt(grid, row, column) !== '')) return row;
  return bottom;
}

/** Under the header, down one column. */
export function bodyOf({ first, rows }: Pick<Layout, 'first' | 'rows'>, column: number): Area {
  return { top: first, bottom: rows.bottom, left: column, right: column };
}

/** Our texts down each column, null where we have nothing to say; what is left of ours in a row that is no task any more is emptied. */
export function valuesOf(
  table: CheckedTable,
  layout: Layout,
  grid: Grid,
  context: BuildContext,
): Map<TrackingMeaning, readonly CellInput[]> {
  const { first, rows, places } = layout;
  const at = new Map(places);
  const extendedTo = at.get('extendedTo') ?? columnOf(table.appendix, 'extendedTo');
  const said: Partial<Record<TrackingMeaning, ReadonlyMap<number, CellInput>>> = {
    dueDate: dueCells(table.appendix, grid, extendedTo, context),
    check: checkTexts(table, context.locale),
  };
  return new Map(
    places.map(([meaning, column]) => {
      const byRow = said[meaning];
      const left = (row: number): CellInput =>
        byRow === undefined || textAt(grid, row, column) === '' ? null : '';
      const values = Array.from(
        { length: rows.bottom - first + 1 },
        (_, i) => byRow?.get(first + i) ?? left(first + i),
      );
      return [meaning, values];
    }),
  );
}
