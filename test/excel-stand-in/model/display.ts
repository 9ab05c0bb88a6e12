import { format as formatNumber } from 'numfmt';
import type { CellValue } from '../../../src/plan/model/grid';

/**
 * The text a cell shows. A number that is wider than its column shows as "####", as in Excel; texts run over.
 * @param width column width in points, null where the column was never set (then everything fits)
 */
export function displayText(value: CellValue, format: string, width: number | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const text = formatted(value, format);
  const fits = width === null || text.length * pointsPerDigit + padding <= width;
  return fits || format === 'General'
    ? text
    : '#'.repeat(Math.max(1, Math.floor((width - padding) / pointsPerDigit)));
}

/** Width of one digit of the default font, and the space beside a cell's text, in points. */
const pointsPerDigit = 5.25;
const padding = 3.75;

function formatted(value: number, format: string): string {
  try {
    return formatNumber(format === '@' ? 'General' : format, value);
  } catch {
    return formatNumber('General', value);
  }
}
