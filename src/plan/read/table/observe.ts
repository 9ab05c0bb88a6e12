import type { Grid } from '../../model/grid';
import type { Observation } from '../../model/reading';

/** An observation at a 0-based matrix row and column, told in sheet numbers. */
export function observe(
  grid: Grid,
  kind: string,
  row: number,
  column: number | null = null,
  params?: Readonly<Record<string, string | number>>,
): Observation {
  const at = { kind, row: row + grid.firstRow, column: column === null ? null : column + grid.firstColumn };
  return params === undefined ? at : { ...at, params };
}
