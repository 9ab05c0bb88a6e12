/**
 * What a person corrects in the reading of a sheet: kept with the workbook, found again when rows have moved, told where it no
 * longer fits, and taken back one by one. Pure.
 */
export { shownTable, withChange, type Change, type TableInView } from './change';
export { headerRowsOf } from './headerRows';
export { correctionsOf, withoutCorrection, withoutLost, type Correction } from './list';
export { LAST_ROW, placedChoices } from './place';
export { chosenKinds, rememberedChoice, type RememberedChoice } from './schema';
