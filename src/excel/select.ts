/** Where the user is, and taking him somewhere. */
import { SoatError } from '../plan/model/error';
import { columnLetter, type Area } from '../plan/model/grid';
import type { HiddenBy, SheetInfo } from '../workbook';
import { areaOfUsed } from './contents';
import { asSoatError } from './errors';
import { clearFilters, isFiltered, queueFilters } from './filters';
import { isChartInFront, noSelection } from './front';
import { queueLedger } from './ledger';
import { inExcel } from './run';

export function selectCell(sheet: string, row: number, column: number): Promise<HiddenBy | null> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load('name');
    target.activate();
    const cell = target.getRange(`${columnLetter(column)}${row}`);
    cell.select();
    cell.load(['rowHidden', 'columnHidden']);
    await context.sync();
    if (target.isNullObject) throw new SoatError('sheet-not-found', { sheet });
    if (!cell.rowHidden) return cell.columnHidden ? 'hand' : null;
    const filters = queueFilters(target);
    await context.sync();
    return isFiltered(filters()) ? 'filter' : 'hand';
  });
}

export function showCell(sheet: string, row: number, column: number): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const cell = target.getRange(`${columnLetter(column)}${row}`);
    cell.load('rowHidden');
    const filters = queueFilters(target);
    await context.sync();
    if (cell.rowHidden) clearFilters(target, filters());
    cell.rowHidden = false;
    cell.columnHidden = false;
    cell.select();
    try {
      await context.sync();
    } catch (error) {
      throw asSoatError(error, sheet);
    }
  });
}

/** One area only: of several Excel tells the first. */
export function selectedArea(): Promise<{ readonly sheet: string; readonly area: Area }> {
  return inExcel(async (context) => {
    const first = context.workbook.getSelectedRanges().areas.getItemAt(0);
    first.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    const { worksheet } = first;
    worksheet.load('name');
    try {
      await context.sync();
    } catch (error) {
      throw await noSelection(context, error);
    }
    return { sheet: worksheet.name, area: areaOfUsed(first) };
  });
}

export function listSheets(): Promise<SheetInfo[]> {
  return inExcel(async (context) => {
    let ledger = queueLedger(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    let front: string | null;
    try {
      await context.sync();
      front = active.name;
    } catch (error) {
      if (!(await isChartInFront(context, error))) throw error;
      ledger = queueLedger(context);
      await context.sync();
      front = null;
    }
    const { names, visible } = await ledger();
    const ours = new Set(names.flatMap(({ entry, sheet }) => (entry.kind === 'sheet' ? [sheet] : [])));
    return visible.map((name) => ({ name, active: name === front, ours: ours.has(name) }));
  });
}
