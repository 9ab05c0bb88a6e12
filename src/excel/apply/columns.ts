/** Tracking columns on the user's sheet. */
import { SoatError } from '../../plan/model/error';
import { areInLedger, arePut, type PutColumns, type RemoveColumns } from '../../workbook';
import { ledgerName, referenceTo } from '../../workbook/ledger';
import type { Present } from '../../workbook/update';
import { actionBytes, type Batch } from '../batch';
import type { ColumnsBefore } from '../snapshot';
import { officeCode } from '../errors';
import { written, type Written } from '../values';
import { writeRows } from './blocks';
import { points } from './sizes';
import { applyStyles, rangeOf } from './styles';
import { applyValidations } from './validations';

/** Width in characters of the empty column before ours. */
const gapWidth = 2;

/** Of columns that stand already only what is ours in them is renewed, and what was added to the table gets their looks. */
export async function putColumns(
  batch: Batch,
  step: PutColumns,
  before: ColumnsBefore,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const { workbook } = batch.context;
  const sheet = workbook.worksheets.getItem(step.sheet);
  // Before anything is filled: empty cells that are merged lose their fill.
  if (arePut(step)) {
    await batch.room(actionBytes * (step.columns.length * 8 + 8));
    for (const merge of step.merges) rangeOf(sheet, merge).merge();
    for (const { column, width } of step.columns) setWidth(sheet, column, points(width));
    if (step.gapWidth !== null && step.area.left > 1)
      setWidth(sheet, step.area.left - 1, points(step.gapWidth));
  }
  await applyStyles(batch, sheet, step.styles);
  await batch.room(actionBytes * step.validations.length * 4);
  applyValidations(sheet, step.validations);
  for (const column of step.columns) {
    const c = column.column - step.area.left;
    const rows = [
      [column.header],
      ...Array.from({ length: step.headerRows - 1 }, () => [null]),
      ...column.values.map((value) => [value]),
    ];
    const cells = rows.map(([value], i): Written[] => {
      const now = before.formulas[i]?.[c] ?? '';
      const ours = i === 0 ? column.ourHeaders : column.ours;
      if (value === null || value === undefined || !mayWrite(now, ours)) return [null];
      const cell = written(value, names);
      // What stands there already is left alone: somebody else may be writing beside us.
      return [cell === now ? null : cell];
    });
    if (cells.some(([cell]) => cell !== null))
      await writeRows(batch, sheet, step.area.top, column.column, cells);
  }
  await batch.room(actionBytes * 4);
  workbook.names.getItem(ledgerName({ kind: 'columns', tag: step.tag })).formula = referenceTo(
    step.sheet,
    step.area,
  );
}

/** What hosts answer where a name is taken. */
const takenCodes: ReadonlySet<string> = new Set(['InvalidArgument', 'ItemAlreadyExists']);

/**
 * Puts the columns into the ledger, in a request of its own and before anything else: of two people who press at once the second finds
 * the name taken, and has written nothing.
 *
 * @throws SoatError table-changed
 */
export async function claimColumns(
  context: Excel.RequestContext,
  steps: readonly PutColumns[],
): Promise<void> {
  const claimed = steps.filter((step) => !areInLedger(step));
  if (claimed.length === 0) return;
  for (const { sheet, tag, area } of claimed)
    context.workbook.names.add(ledgerName({ kind: 'columns', tag }), referenceTo(sheet, area)).visible =
      false;
  try {
    await context.sync();
  } catch (error) {
    if (!takenCodes.has(officeCode(error) ?? '')) throw error;
    throw new SoatError('table-changed', { sheet: claimed[0]?.sheet ?? '' }, { cause: error });
  }
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
