import type { Grid } from '../../model/grid';
import type { ObservationKind, ObservationOf, ObservationParams } from '../../model/observation';

/** An observation at a 0-based matrix row and column, told in sheet numbers. */
export function tableObservation<K extends ObservationKind>(
  grid: Grid,
  kind: K,
  row: number,
  column: number | null,
  params: ObservationParams[K],
): ObservationOf<K> {
  return {
    kind,
    row: row + grid.firstRow,
    column: column === null ? null : column + grid.firstColumn,
    params,
  };
}
