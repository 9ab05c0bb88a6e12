import type { Area } from './area';
import type { Sheet } from './sheet';

/** Points a character of the default font takes, and a line of it. Rough: nothing here measures real fonts. */
const characterWidth = 5.25;
const lineHeight = 15;
const standardWidth = 48;
const padding = 3.75;

/** Sets columns as wide as their longest line; empty ones stay as they are. */
export function fitColumns(sheet: Sheet, of: Area): void {
  for (let column = of.left; column <= of.right; column++) {
    let longest = 0;
    for (const [row] of sheet.cells.within({ ...of, left: column, right: column })) {
      if (sheet.mergeAt(row, column)) continue;
      sheet.columnWidths.delete(column);
      for (const line of sheet.text(row, column).split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest > 0) sheet.columnWidths.set(column, longest * characterWidth + padding);
  }
}

/** Sets rows as high as their wrapped texts need; merged cells do not count, as in Excel. */
export function fitRows(sheet: Sheet, of: Area): void {
  const lines = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.within(of)) {
    if (cell.value === null || sheet.mergeAt(row, column)) continue;
    const width = sheet.columnWidths.get(column) ?? standardWidth;
    const perLine = Math.max(1, Math.floor((width - padding) / characterWidth));
    const count = sheet
      .text(row, column)
      .split('\n')
      .reduce((sum, line) => sum + (cell.style.wrap ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, cell.style.wrap ? count : 1));
  }
  for (const [row, count] of lines) sheet.rowHeights.set(row, Math.min(409, count * lineHeight));
}
