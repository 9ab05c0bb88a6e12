/** Back from the units: what they report of their tasks, put beside the master. Pure. */
export { collect } from './collect';
export { collectLines, type CollectKind, type CollectLine, type UnusableFile } from './lines';
export { collectSentences, type CollectSaid } from './sentences';
export { taskIds } from './taskId';
export type {
  Collected,
  CollectConflict,
  Preference,
  ReportedCell,
  ReportedMeaning,
  ReportedValue,
  Reporter,
  ReporterSource,
  ReturnedFile,
  UnitReturn,
  UnmatchedTask,
} from './types';
