/** Links inside a workbook, as formulas: thousands cost no action each, and no sheet has too many of them. */
import { columnLetter } from '../plan/model/grid';
import type { LinkCell } from './cells';

/** Longest text a formula may hold. */
const longestLiteral = 255;

/** `=HYPERLINK("#'Phụ lục'!C12","Dòng 12")`; `sheet` is the target's name as formulas quote it. */
export function linkFormula({ text, row, column }: LinkCell, sheet: string): string {
  const target = `#${sheet}!${columnLetter(column)}${row}`;
  return `=HYPERLINK(${quoted(target)},${typeof text === 'number' ? String(text) : quoted(text.slice(0, longestLiteral))})`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
