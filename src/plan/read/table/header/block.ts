import type { MeaningScores } from './score';

/** A header found in the sheet, 0-based matrix rows and columns, ends included. */
export interface HeaderBlock {
  readonly top: number;
  /** Last row, that of column numbers included. */
  readonly bottom: number;
  /** Last row with words. */
  readonly wordsBottom: number;
  readonly left: number;
  readonly right: number;
  /** Per column of left..right: its header texts, outermost first, each once. */
  readonly tiers: readonly (readonly string[])[];
  /** Per column: what the words say. */
  readonly scores: readonly MeaningScores[];
  /** Sum of the best scores of different meanings. */
  readonly strength: number;
}
