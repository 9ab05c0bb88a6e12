/** What was judged of a plan, what was not, and what that comes to. Pure; everything is asked of the appendix and its findings. */
export { isCertainTable } from './certain';
export { daysOffSentence, dueOnDaysOff, type DueOnDaysOff } from './daysOff';
export {
  doubtsOf,
  hasColumns,
  isDoubtful,
  isDoubtfulRow,
  type DoubtfulCell,
  type DoubtfulRow,
  type Doubts,
} from './doubts';
export { countExtended, extendedSentence, withExtension } from './extended';
export { gapsOf, hasDeadline, hasPeople, type Gap, type GapCode } from './gaps';
export {
  countsText,
  doubtedCells,
  gapSentence,
  ignoredSentence,
  takenSentence,
  verdictSentence,
} from './sentences';
export { takenAsDone, type TakenAsDone } from './taken';
export { countSeverities, verdictOf, type SeverityCounts, type Verdict } from './verdict';
