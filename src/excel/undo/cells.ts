/** Cells and columns of the user's sheet as they were. */
import type { Present } from '../../workbook/update';
import { setWidth } from '../apply/columns';
import { writeRows } from '../apply/blocks';
import { rangeOf } from '../apply/styles';
import { actionBytes, type Batch } from '../batch';
import type { ChangedColumns, Reverse } from '../reverse';
import { asText, type Written } from '../values';
import type { Now } from './look';

export async function restoreCells(batch: Batch, { cells }: Reverse, now: Now): Promise<void> {
  for (const { sheet: name, row, column, before } of cells) {
    if (!now.sheets.includes(name)) continue;
    await batch.room(actionBytes * 2 + String(before.formula).length * 3);
    const sheet = batch.context.workbook.worksheets.getItem(name);
    const range = rangeOf(sheet, { top: row, bottom: row, left: column, right: column });
    range.values = [[asBefore(before.formula, before.value, before.format)]];
    range.numberFormat = [[before.format]];
  }
}

/** What must be written so that the cell holds again what it held. */
function asBefore(formula: Present, value: Present, format: string): Exclude<Written, null> {
  if (typeof formula !== 'string') return formula;
  const isFormula = formula.startsWith('=') && formula !== value;
  return isFormula || format === '@' ? formula : asText(formula);
}

export async function restoreColumns(batch: Batch, { columns }: Reverse, now: Now): Promise<void> {
  for (const changed of columns) {
    if (!now.sheets.includes(changed.sheet)) continue;
    const sheet = batch.context.workbook.worksheets.getItem(changed.sheet);
    const { area, formulas, values, formats, widths } = changed.before;
    await batch.room(actionBytes * (12 + widths.length * 2));
    const range = rangeOf(sheet, area);
    if (changed.fresh) {
      range.unmerge();
      range.dataValidation.clear();
      range.clear('All');
      restoreFormats(range, formats);
      restoreWidths(sheet, changed);
    } else {
      if (changed.step === null) {
        restoreFormats(range, formats);
        restoreWidths(sheet, changed);
      }
      const rows = formulas.map((row, r) =>
        row.map((cell, c) => asBefore(cell, values[r]?.[c] ?? '', formats[r]?.[c] ?? 'General')),
      );
      await writeRows(batch, sheet, area.top, area.left, rows);
    }
  }
}

/** Number formats that were not the standard one. */
function restoreFormats(range: Excel.Range, formats: readonly (readonly string[])[]): void {
  if (formats.some((row) => row.some((format) => format !== 'General')))
    range.numberFormat = formats as string[][];
}

function restoreWidths(sheet: Excel.Worksheet, { before: { area, widths } }: ChangedColumns): void {
  const first = Math.max(1, area.left - 1);
  widths.forEach((width, i) => setWidth(sheet, first + i, width));
}
