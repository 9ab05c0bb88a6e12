/** Tracking columns on the user's sheet. */
import type { PutColumns, RemoveColumns } from '../../workbook';
import { ledgerName, referenceTo } from '../../workbook/ledger';
import type { Present } from '../../workbook/update';
import { actionBytes, type Batch } from '../batch';
import type { ColumnsBefore } from '../snapshot';
import { written, type Written } from '../values';
import { writeRows } from './blocks';
import { points } from './sizes';
import { applyStyles, rangeOf } from './styles';
import { applyValidations } from './validations';

/** Width in characters of the empty column before ours. */
const gapWidth = 2;

/** `fresh`: the columns are new; else only what is ours in them is renewed. */
export async function putColumns(
  batch: Batch,
  step: PutColumns,
  before: ColumnsBefore,
  fresh: boolean,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const { workbook } = batch.context;
  const sheet = workbook.worksheets.getItem(step.sheet);
  if (fresh) {
    await batch.room(actionBytes * (step.columns.length * 8 + 8));
    // Before anything is filled: empty cells that are merged lose their fill.
    for (const merge of step.merges) rangeOf(sheet, merge).merge();
    await applyStyles(batch, sheet, step.styles);
    await batch.room(actionBytes * (step.columns.length * 8 + 8));
    for (const { column, width } of step.columns) setWidth(sheet, column, points(width));
    if (step.gapWidth !== null && step.area.left > 1)
      setWidth(sheet, step.area.left - 1, points(step.gapWidth));
    applyValidations(sheet, step.validations);
  }
  for (const column of step.columns) {
    const c = column.column - step.area.left;
    const cells = column.values.map((value, i): Written[] => {
      const now = before.formulas[step.headerRows + i]?.[c] ?? '';
      return [mayWrite(now, column.ours) && value !== null ? written(value, names) : null];
    });
    if (fresh) await writeRows(batch, sheet, step.area.top, column.column, [[column.header]]);
    await writeRows(batch, sheet, step.area.top + step.headerRows, column.column, cells);
  }
  await batch.room(actionBytes * 4);
  const name = ledgerName({ kind: 'columns', tag: step.tag });
  if (fresh) workbook.names.add(name, referenceTo(step.sheet, step.area)).visible = false;
  else workbook.names.getItem(name).formula = referenceTo(step.sheet, step.area);
}

/** The columns that go: those in which the user typed stay as they are unless `withUserContent`. */
export function columnsToRemove(step: RemoveColumns, { area, formulas }: ColumnsBefore): number[] {
  const all = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return all.filter(
    (_, c) => step.withUserContent || formulas.every((row) => mayWrite(row[c] ?? '', step.ours)),
  );
}

/** Clears columns of ours. */
export function removeColumns(
  sheet: Excel.Worksheet,
  columns: readonly number[],
  { area, widths }: ColumnsBefore,
): void {
  for (const column of columns) {
    const range = rangeOf(sheet, { ...area, left: column, right: column });
    range.unmerge();
    range.dataValidation.clear();
    range.clear('All');
    range.format.useStandardWidth = true;
  }
  // The narrow column before ours goes with the last of them, unless the user has given it another width.
  if (
    columns.length === area.right - area.left + 1 &&
    area.left > 1 &&
    Math.abs((widths[0] ?? 0) - points(gapWidth)) < 1
  )
    rangeOf(sheet, { ...area, left: area.left - 1, right: area.left - 1 }).format.useStandardWidth = true;
}

/** An empty cell, or one that holds something of ours. */
export function mayWrite(now: Present, ours: readonly string[]): boolean {
  return now === '' || ours.some((beginning) => String(now).startsWith(beginning));
}

export function setWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  rangeOf(sheet, { top: 1, bottom: 1, left: column, right: column }).format.columnWidth = width;
}
