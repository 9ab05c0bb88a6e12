/** Whether what our tracking columns say is still what a check finds. */
import { textAt, type Grid } from '../../plan/model/grid';
import type { CellInput } from '../cells';
import { arePut } from '../edit';
import type { BuildContext, CheckedSheet } from '../input';
import { momentOf, ours } from './columns';
import { layoutOf, valuesOf, type Layout } from './layout';

export interface StaleTracking {
  /** ISO day the columns say they are of; null where they do not say. */
  readonly of: string | null;
  /** Rows in which they would say something else now. */
  readonly rows: number;
  /** They stand there, and the workbook does not know any more that they are ours. */
  readonly found: boolean;
}

/** null where there are none, or nothing would be said otherwise. */
export function staleTracking(sheet: CheckedSheet, context: BuildContext): StaleTracking | null {
  const { columns } = context.state;
  const old = sheet.tables.flatMap((table) => {
    const layout = layoutOf(table, sheet.grid, columns, columns, false);
    if (layout === null || arePut(layout)) return [];
    const of = dayOf(layout, sheet.grid);
    const rows = changedRows(layout, valuesOf(table, layout, sheet.grid, context), sheet.grid);
    const found = layout.stand === 'found';
    return rows === 0 && !found && (of === null || of === context.asOf) ? [] : [{ of, rows, found }];
  });
  const [first] = old;
  if (first === undefined) return null;
  return {
    of: first.of,
    rows: old.reduce((sum, { rows }) => sum + rows, 0),
    found: old.some(({ found }) => found),
  };
}

function dayOf({ places, rows }: Layout, grid: Grid): string | null {
  const check = places.find(([meaning]) => meaning === 'check');
  return check === undefined ? null : momentOf(textAt(grid, rows.top, check[1]));
}

/** How many rows hold something of ours, or nothing, where something else would be said. */
export function changedRows(layout: Layout, values: ReturnType<typeof valuesOf>, grid: Grid): number {
  const changed = new Set<number>();
  for (const [meaning, column] of layout.places)
    for (const [i, value] of (values.get(meaning) ?? []).entries()) {
      const row = layout.first + i;
      const differs = meaning === 'dueDate' ? daysDiffer : textsDiffer;
      if (value !== null && differs(grid, row, column, value)) changed.add(row);
    }
  return changed.size;
}

/** A text of the user's is no text of ours that has grown old. */
function textsDiffer(grid: Grid, row: number, column: number, value: CellInput): boolean {
  const now = textAt(grid, row, column);
  const isOurs = now === '' || ours.check.some((sign) => now.startsWith(sign));
  return isOurs && now !== String(value);
}

/** By the day the cell shows: a snapshot does not have its formula. */
function daysDiffer(grid: Grid, row: number, column: number, value: CellInput): boolean {
  const shown = grid.value?.[row - grid.firstRow]?.[column - grid.firstColumn] ?? '';
  const due = typeof value === 'object' && value !== null && 'formula' in value ? value.value : value;
  return grid.value !== null && due !== undefined && shown !== due;
}
