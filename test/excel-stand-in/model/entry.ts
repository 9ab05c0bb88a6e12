import { parseValue } from 'numfmt';
import type { CellValue } from '../../../src/plan/model/grid';

/** What a typed or written text becomes: a formula, or a value with the number format Excel gives a General cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format the entry brings to a cell of format General; null for none. */
  readonly format: string | null;
}

/**
 * Reads a text as Excel does when it is put into a cell (en-US): numbers, dates, percentages and booleans are
 * recognised, "=", "+", "-" and "@" begin a formula, a leading apostrophe makes text. A cell of format "@" keeps the text.
 */
export function readEntry(text: string, cellFormat: string): Entry {
  if (text === '') return plain(null);
  if (cellFormat === '@') return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^=./s.test(text)) return { value: null, formula: text, format: null };
  const parsed = hasForeignLetter.test(text) ? null : parseValue(text);
  if (parsed) return { value: parsed.v as CellValue, formula: null, format: excelFormat(parsed.z) };
  if (/^[-+@]./s.test(text)) return { value: null, formula: `=${text}`, format: null };
  return plain(text);
}

/** A letter no number or date of en-US has: looked for first, because Vietnamese texts are many and long. */
const hasForeignLetter = /[^\P{L}A-Za-z]/u;

function plain(value: CellValue): Entry {
  return { value, formula: null, format: null };
}

/** Excel shows a typed date as m/d/yyyy whatever zeros were typed, and a day with a month as d-mmm. */
function excelFormat(format: string | undefined): string | null {
  if (!format) return null;
  if (/^m{1,2}[/-]d{1,2}[/-]y+$/.test(format) || /^y+[/-]m+[/-]d+$/.test(format)) return 'm/d/yyyy';
  if (/^m{1,2}[/-]d{1,2}$/.test(format) || /^d{1,2}[/-]m{1,2}$/.test(format)) return 'd-mmm';
  if (/^m{1,2}[/-]y+$/.test(format)) return 'mmm-yy';
  return format;
}
