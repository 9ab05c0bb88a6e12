/** Cells and columns of the user's sheet as they were. */
import type { Area } from '../../plan/model/grid';
import type { Present } from '../../workbook/update';
import { setWidth } from '../apply/columns';
import { writeRows } from '../apply/blocks';
import { applyStyles, rangeOf } from '../apply/styles';
import { applyValidations } from '../apply/validations';
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
  for (const [i, changed] of columns.entries()) {
    if (!now.sheets.includes(changed.sheet)) continue;
    const sheet = batch.context.workbook.worksheets.getItem(changed.sheet);
    const { area, formulas, values, formats, widths } = changed.before;
    await batch.room(actionBytes * (12 + widths.length * 2));
    const range = rangeOf(sheet, area);
    const present = now.columns[i] ?? [];
    const others = cellsOfOthers(changed, present);
    if (changed.fresh && others.size > 0) {
      const rows = present.map((row, r) => row.map((_, c) => (others.has(`${r},${c}`) ? null : '')));
      await writeRows(batch, sheet, area.top, area.left, rows);
    } else if (changed.fresh) {
      range.unmerge();
      range.dataValidation.clear();
      range.clear('All');
      restoreFormats(range, formats);
      restoreWidths(sheet, changed);
    } else {
      if (changed.step === null) {
        await restoreLooks(batch, sheet, changed);
        restoreFormats(range, formats);
        restoreWidths(sheet, changed);
      } else if (changed.step.styles.length > 0) {
        // Rows that were added to the table had no looks of ours before.
        await batch.room(actionBytes * (2 + changed.step.styles.length * 2));
        for (const { area: grown } of changed.step.styles) {
          const body = rangeOf(sheet, grown);
          body.dataValidation.clear();
          body.clear('Formats');
        }
        restoreFormats(range, formats);
      }
      const rows = formulas.map((row, r) =>
        row.map((cell, c) =>
          cell === present[r]?.[c] || others.has(`${r},${c}`)
            ? null
            : asBefore(cell, values[r]?.[c] ?? '', formats[r]?.[c] ?? 'General'),
        ),
      );
      await writeRows(batch, sheet, area.top, area.left, rows);
    }
  }
}

/** Cells that hold neither what they held before nor what we put there: somebody typed in them meanwhile. As "row,column" of the area. */
function cellsOfOthers({ before, step }: ChangedColumns, now: readonly (readonly Present[])[]): Set<string> {
  const others = new Set<string>();
  for (const column of step?.columns ?? []) {
    const c = column.column - before.area.left;
    for (const [r, row] of now.entries()) {
      const text = String(row[c] ?? '');
      const begins = [...column.ours, ...(r === 0 ? column.ourHeaders : [])];
      const isOurs = begins.some((ours) => text.startsWith(ours));
      if (text !== '' && !isOurs && text !== String(before.formulas[r]?.[c] ?? '')) others.add(`${r},${c}`);
    }
  }
  return others;
}

/** How columns of ours that were removed looked; a column the user has given another header gets no look. */
async function restoreLooks(
  batch: Batch,
  sheet: Excel.Worksheet,
  { before, removed, looks }: ChangedColumns,
): Promise<void> {
  const { area, formulas, merges } = before;
  for (const column of removed) {
    const own = looks.find(({ header }) =>
      String(formulas[0]?.[column - area.left] ?? '').startsWith(header),
    );
    if (!own) continue;
    const of = (top: number, bottom: number): Area => ({ top, bottom, left: column, right: column });
    const merge = merges.find(({ top, left }) => top === area.top && left === column);
    const body = of((merge?.bottom ?? area.top) + 1, area.bottom);
    await applyStyles(batch, sheet, [
      { area: of(area.top, body.top - 1), style: 'header' },
      { area: body, style: own.style },
    ]);
    await batch.room(actionBytes * 6);
    if (merge) rangeOf(sheet, merge).merge();
    if (own.validation) applyValidations(sheet, [{ ...own.validation, area: body }]);
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
