import type { CellValue } from '../../plan/model/grid';

/** General writes larger numbers with an exponent. */
const mostDigits = 1e11;

/**
 * The text a cell shows, where its value and number format leave no doubt; null where only Excel knows: dates, amounts, fractions, and
 * formats with a section for texts.
 */
export function shownText(value: CellValue, format: string): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return showsTextsAsTheyAre(format) ? value : null;
  const isPlain = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < mostDigits;
  return isPlain && format === 'General' ? String(value) : null;
}

/** Without "@" the first three sections are for numbers; a fourth is for texts. */
function showsTextsAsTheyAre(format: string): boolean {
  return format === 'General' || format === '@' || (!format.includes('@') && format.split(';').length < 4);
}
