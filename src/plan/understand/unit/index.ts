/**
 * Who does what: from the text of a cell to the units it names, the parts they play, and which spellings mean one unit.
 * Words are data of `plan/words/units`; `split/` takes a cell apart, `cluster/` joins spellings.
 */
export { sharedHeadNames, splitUnits, type SplitOptions } from './splitUnits';
export { unitReader, type UnitReader } from './split/read';
export { readAssignment, type Assignment } from './assignment';
export { clusterUnits } from './cluster';
export { learnAbbreviations, type Abbreviations } from './cluster/learn';
export type { CellReading, ClusterContext, UnitCluster, UnitDoubt, UnitMention } from './types';
export { withDirectory, type UnitDirectory } from './officeDirectory';
