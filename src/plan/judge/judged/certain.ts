import type { ColumnReading } from '../../model/reading';

/** From this confidence on a column or a table counts as read for certain. */
const CERTAIN = 0.7;

/** Whether a column, or a table as a whole, is read for certain: the one place that says so. */
export function isCertain({ confidence }: Pick<ColumnReading, 'confidence'>): boolean {
  return confidence >= CERTAIN;
}
