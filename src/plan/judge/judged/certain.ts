import type { Appendix } from '../../model/appendix';

/** From this confidence on a table as a whole counts as read for certain. */
const CERTAIN = 0.7;

/** Whether a table, or a prose plan, is read for certain as a whole; each column says so of itself. */
export function isCertainTable({ confidence }: Pick<Appendix, 'confidence'>): boolean {
  return confidence >= CERTAIN;
}
