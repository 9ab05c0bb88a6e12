/** Refuses to undo where something the user has typed since would be lost, or a filter hides where it would be written. */
import { SoatError } from '../../plan/model/error';
import { columnLetter, type Area } from '../../plan/model/grid';
import type { SheetContent } from '../../workbook';
import { areaOf, firstChange, plainCell, type Present } from '../../workbook/update';
import { mustShowAll } from '../apply/checks';
import type { ChangedCell, ChangedColumns, Reverse, UpdatedSheet } from '../reverse';
import { written } from '../values';
import type { Now } from './look';

/** @throws SoatError sheet-filtered; undo-would-lose, naming the first such cell */
export function mustBeLossless(reverse: Reverse, now: Now): void {
  for (const { sheet } of [...reverse.cells, ...reverse.columns]) mustShowAll(sheet, now.filters);
  for (const { name, content } of reverse.addedSheets) {
    if (content.visibility !== 'visible') continue;
    const change = firstChange(content, now.contents.get(name) ?? null, pivotArea(content.pivot?.place));
    if (change) refuse(name, change.row, change.column);
  }
  for (const sheet of reverse.updatedSheets) {
    if (sheet.content.visibility !== 'visible') continue;
    const change = firstChange(withBeside(sheet), now.contents.get(sheet.name) ?? null, usersOwn(sheet));
    if (change) refuse(sheet.name, change.row, change.column);
  }
  reverse.cells.forEach((cell, i) => {
    const present = now.cells[i];
    if (present !== null && present !== undefined && !isAsWritten(cell, present))
      refuse(cell.sheet, cell.row, cell.column);
  });
  reverse.columns.forEach((columns, i) => {
    const change = firstTyped(columns, now.columns[i] ?? null);
    if (change) refuse(columns.sheet, change.row, change.column);
  });
}

function refuse(sheet: string, row: number, column: number): never {
  throw new SoatError('undo-would-lose', { sheet, cell: `${columnLetter(column)}${row}` });
}

/** A PivotTable fills cells that are in no block of ours. */
function pivotArea(place: { row: number; column: number } | undefined): Area[] {
  return place === undefined ? [] : [{ top: 1, left: place.column, bottom: 1_048_576, right: 16_384 }];
}

/** Cells the reverse does not touch: those below our part, and those beside it unless the edit moved them. */
function usersOwn({ content, update }: UpdatedSheet): Area[] {
  const { bottom, right } = areaOf(content);
  const below = { top: bottom + 1, left: 1, bottom: 1_048_576, right: 16_384 };
  const beside = { top: 1, left: right + 1, bottom: 1_048_576, right: 16_384 };
  return [below, ...(update.beside === null ? [beside] : []), ...pivotArea(content.pivot?.place)];
}

/** Our content with the user's cells as the edit left them beside it. */
function withBeside({ content, update: { beside } }: UpdatedSheet): SheetContent {
  if (beside === null) return content;
  const rows = beside.rows.map((row) => row.map(plainCell));
  return { ...content, blocks: [...content.blocks, { ...beside, rows }] };
}

function isAsWritten({ after }: ChangedCell, present: Present): boolean {
  const text = String(after ?? '');
  return String(present) === text || String(present) === text.replace(/^'/, '');
}

/** First cell of our columns in which the user typed since. */
function firstTyped(
  { step, before, fresh }: ChangedColumns,
  now: Now['columns'][number],
): { row: number; column: number } | null {
  if (step === null || now === null) return null;
  for (const column of step.columns) {
    const c = column.column - before.area.left;
    for (const [i, value] of column.values.entries()) {
      const r = step.headerRows + i;
      const present = now[r]?.[c] ?? '';
      const old = fresh ? '' : (before.formulas[r]?.[c] ?? '');
      const ours = value === null ? '' : String(written(value, new Map()) ?? '');
      const text = String(present);
      if (text === String(old) || text === ours || text === ours.replace(/^'/, '')) continue;
      return { row: before.area.top + r, column: column.column };
    }
  }
  return null;
}
