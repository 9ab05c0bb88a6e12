import { columnLetter } from '../../plan/model/grid';
import { done, type Workbook } from './engine';

/** A file counts the five pixels around a column's characters in, at seven pixels a character; Excel's own dialog does not. */
const MARGINS = 5 / 7;

/** Width of a 1-based column in characters, as Excel's dialog shows it. */
export function setWidth(workbook: Workbook, sheet: string, column: number, characters: number): void {
  const letter = columnLetter(column);
  done(workbook.SetColWidth(sheet, letter, letter, characters + MARGINS));
}
