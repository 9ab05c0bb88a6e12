import type { Role, UnitVariant } from '../appendix';

/** A unit's name as it stands in a cell. */
export interface UnitMention {
  readonly spelling: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly role: Role;
}

/** All spellings of one unit in a document. */
export interface UnitCluster {
  /** The spelling that stands for the unit: the fullest one met. */
  readonly name: string;
  readonly variants: readonly UnitVariant[];
  readonly mentions: readonly UnitMention[];
}
