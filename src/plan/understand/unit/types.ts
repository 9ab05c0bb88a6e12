import type { Messages } from '../../messages';
import type { Piece } from './split/piece';
import type { Role, UnitVariant } from '../../model/appendix';

/** A unit's name as it stands in a cell. */
export interface UnitMention {
  readonly spelling: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly role: Role;
  /** The name with the head it shares with the unit before it in the cell (`sharedHeadNames`), where it lacks one. */
  readonly full?: string;
}

/** All spellings of one unit in a document. */
export interface UnitCluster {
  /** The spelling that stands for the unit: the fullest one met. */
  readonly name: string;
  readonly variants: readonly UnitVariant[];
  readonly mentions: readonly UnitMention[];
}

/** What is known of the document beside its unit cells. */
export interface ClusterContext {
  /** The issuing unit ("UBND xã Tân Lập"): its level and place may be left out of names. */
  readonly unit?: string | null;
  /** Abbreviations the document defines (`learnAbbreviations` of its texts); without them the spellings alone are learnt from. */
  readonly abbreviations?: ReadonlyMap<string, readonly string[]>;
}

/** What the reading of a cell is not sure of. */
export interface UnitDoubt {
  /** Key into `messages.unitDoubts`. */
  readonly code: keyof Messages['unitDoubts'];
  /** The words of the cell it is about. */
  readonly words: string;
}

/** A unit cell as it was read. */
export interface CellReading {
  readonly pieces: readonly Piece[];
  /** Every word was explained, and no other division comes near. */
  readonly certain: boolean;
  readonly doubts: readonly UnitDoubt[];
  /** Stretches of words that are in no unit and that nothing accounts for. */
  readonly unexplained: readonly string[];
  /** Telephone numbers and the persons beneath a unit who answer them. */
  readonly contacts: readonly string[];
}
