/**
 * Tables: from the cells of a sheet to its plan tables, their columns by meaning and their rows by kind. `header/` finds header
 * rows by their words, `columns/` weighs what stands beneath, `rows/` tells groups from tasks and numbers them, `repair/`
 * undoes page breaks, shifts, merges and ditto marks.
 */
export { withChosenPlan } from './chosen';
export { recogniseSteps, recogniseTables } from './recognise';
export { readPlanInfo, titleLines, type TitleLine } from '../title';
export type { RecogniseOptions, TableChoice } from './options';
