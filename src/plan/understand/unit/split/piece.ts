import type { CellPart } from '../../../words/units/partLabels';

/** A unit met in a cell. */
export interface Piece {
  readonly unit: string;
  /** The words of the cell alone, without a head taken over from the unit before. */
  readonly spelled: string;
  /** The part a label, verb or bracket gives it; null where the cell does not say. */
  readonly part: CellPart | null;
  /** The part was said of this very unit, by a verb or a bracket, not by a label before it. */
  readonly said: boolean;
  /** Has a verb phrase or a bracket of its own: what it does in the task. */
  readonly scoped: boolean;
}
