import type { ColumnMeaning } from '../../model/reading';

/** Meanings of which at least one makes a list of tasks a plan. */
export const KEY_MEANINGS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'lead',
  'coordinate',
  'leadAndCoordinate',
  'executor',
  'deadline',
  'product',
]);
