/** Everything that makes an edit impossible, found before anything is written. */
import { SoatError } from '../../plan/model/error';
import { columnLetter } from '../../plan/model/grid';
import {
  areInLedger,
  arePut,
  matchesTag,
  type PutColumns,
  type SetCells,
  type WorkbookEdit,
} from '../../workbook';
import { isFiltered, type Filters } from '../filters';
import type { Snapshot } from '../snapshot';

/** @throws SoatError sheet-protected, sheet-filtered, workbook-protected, cell-changed, table-changed, merged-target */
export function checkEdit(edit: WorkbookEdit, before: Snapshot): void {
  const there = new Set(before.names.flatMap(({ entry }) => (entry.kind === 'sheet' ? [entry.tag] : [])));
  for (const step of edit.steps) {
    if (step.kind === 'add-marks' || step.kind === 'set-cells' || step.kind === 'put-columns')
      mustBeOpen(step.sheet, before);
    if (step.kind === 'set-cells' || step.kind === 'put-columns') mustShowAll(step.sheet, before.filters);
    if (step.kind === 'set-cells') mustBeUnchanged(step, before);
    if (step.kind === 'put-columns') {
      mustBeAsRead(step, before);
      mustBeFree(step, before);
    }
    const restructures =
      (step.kind === 'put-sheet' && !there.has(step.sheet.tag)) ||
      (step.kind === 'remove-sheets' && [...there].some((tag) => matchesTag(step, tag)));
    if (restructures && before.structureLocked) throw new SoatError('workbook-protected');
  }
  for (const sheet of before.marks.rules.keys()) mustBeOpen(sheet, before);
  for (const [step] of before.columns)
    if (step.kind === 'remove-columns') {
      const entry = before.names.find((one) => one.entry.kind === 'columns' && one.entry.tag === step.tag);
      if (!entry?.sheet) continue;
      mustBeOpen(entry.sheet, before);
      mustShowAll(entry.sheet, before.filters);
    }
}

function mustBeOpen(sheet: string, { lockedSheets }: Snapshot): void {
  if (lockedSheets.has(sheet)) throw new SoatError('sheet-protected', { sheet });
}

/** @throws SoatError sheet-filtered where rows of the user's sheet are hidden by a filter */
export function mustShowAll(sheet: string, filters: ReadonlyMap<string, Filters>): void {
  if (isFiltered(filters.get(sheet))) throw new SoatError('sheet-filtered', { sheet });
}

function mustBeUnchanged(step: SetCells, before: Snapshot): void {
  const now = before.cells.get(step) ?? [];
  step.cells.forEach(({ row, column, was }, i) => {
    if (now[i]?.text.replace(/\r\n?/g, '\n') !== was)
      throw new SoatError('cell-changed', { sheet: step.sheet, cell: `${columnLetter(column)}${row}` });
  });
}

/** The ledger, the headers of ours and the tasks beside them are what they were when the values were made. */
function mustBeAsRead(step: PutColumns, before: Snapshot): void {
  const { beside, headerRows } = step;
  const now = before.columns.get(step);
  const tasks = before.beside.get(step) ?? [];
  const moved = beside?.texts.some((text, i) => String(tasks[headerRows + i] ?? '') !== text) ?? false;
  const others = step.columns.some(({ column, ourHeaders }) => {
    const header = String(now?.formulas[0]?.[column - step.area.left] ?? '');
    return !arePut(step) && !ourHeaders.some((ours) => header.startsWith(ours));
  });
  if (moved || others || isKnown(step, before) !== areInLedger(step))
    throw new SoatError('table-changed', { sheet: step.sheet });
}

/** New columns may only stand where nothing is. */
function mustBeFree(step: PutColumns, before: Snapshot): void {
  if (!arePut(step)) return;
  const now = before.columns.get(step);
  if (!now) return;
  if (now.merges.length > 0) throw new SoatError('merged-target', { sheet: step.sheet });
  now.formulas.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell === '') return;
      const at = `${columnLetter(step.area.left + c)}${step.area.top + r}`;
      throw new SoatError('cell-changed', { sheet: step.sheet, cell: at });
    }),
  );
}

/** Whether the columns are in the ledger already. */
function isKnown(step: PutColumns, { names }: Snapshot): boolean {
  return names.some(({ entry }) => entry.kind === 'columns' && entry.tag === step.tag);
}
