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
