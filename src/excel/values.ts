/** Cells of ours as Excel takes them. */
import { isoToSerial } from '../plan/model/grid';
import type { Present } from '../workbook/update';
import { linkFormula, quotedSheet, withSheetNames, type CellInput } from '../workbook';

export type Written = string | number | boolean | null;

/** A text that Excel would read as something else (a formula, a number, a date, TRUE, an apostrophe) gets an apostrophe before it. */
export function asText(text: string): string {
  return /^[^\p{L}]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(text)
    ? `'${text}`
    : text;
}

/** A cell that stood there, to be written again: formulas stay formulas, texts stay texts. */
export function writtenAgain(cell: Present): Written {
  return typeof cell === 'string' && !/^[=']/.test(cell) ? asText(cell) : cell;
}

/** The value to write. */
export function written(cell: CellInput, names: ReadonlyMap<string, string>): Written {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return asText(cell);
  if ('date' in cell) return isoToSerial(cell.date);
  if ('formula' in cell) return withSheetNames(cell.formula, names);
  const sheet = /^«.*»$/.test(cell.sheet) ? withSheetNames(cell.sheet, names) : quotedSheet(cell.sheet);
  return linkFormula(cell, sheet);
}
