/** What changed from one state of a plan to the next. Pure. */
export { comparePlans } from './comparePlans';
export { changeLines, type ChangeKind, type ChangeLine } from './lines';
export { matchTasks } from './match';
export { placedTasks } from './placed';
export { changesSentences, type Compared } from './sentences';
export type { CellChange, ChangedTask, PlacedTask, PlanChanges, Progress, StateChange } from './types';
export { SINCE, sinceLast, type Since, type SinceLast } from './sinceLast';
export { keptPlan, type KeptPlan, type KeptTask } from './snapshot';
