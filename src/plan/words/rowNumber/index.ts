/** What the number of a row, a heading or an item looks like. */
export { numberBeforeText, numberOnLine, type NumberedText } from './beforeText';
export { COUNT, LETTER, NUMERAL, ORDINAL, ROMAN, SMALL_LETTER, wordsThat } from './pieces';
export { asLetter, readRowNumber, type NumberSystem, type RowNumber } from './read';
