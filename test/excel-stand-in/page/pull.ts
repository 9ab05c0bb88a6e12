import { BooleanNumber, type ICommandInfo, type IRange, type Workbook } from '@univerjs/core';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { wholeSheet, type WorkbookModel } from '../model/workbook';
import type { UniverBridge } from '../univer/bridge';
import { usedArea } from '../classes/used';
import { takeCell } from './hand';

const pointsPerPixel = 72 / 96;

/** Reads a sheet of the grid anew after the user moved, merged, sorted, hid or resized something, or changed the sheets. */
export function pullSheet(
  { id, params }: Readonly<ICommandInfo>,
  workbook: WorkbookModel,
  unit: Workbook,
  bridge: UniverBridge,
): void {
  pullSheets(workbook, unit);
  const subUnitId = (params as { subUnitId?: string }).subUnitId;
  const sheet = subUnitId === undefined ? null : workbook.sheet(subUnitId);
  if (sheet) pull(id, sheet, workbook, unit);
  for (const each of workbook.sheets) bridge.remember(each);
}

function pullSheets(workbook: WorkbookModel, unit: Workbook): void {
  const shown = unit.getSheets();
  for (const sheet of [...workbook.sheets])
    if (sheet.kind === 'worksheet' && !shown.some((each) => each.getSheetId() === sheet.id))
      workbook.deleteSheet(sheet);
  shown.forEach((each, index) => {
    const sheet =
      workbook.sheet(each.getSheetId()) ?? workbook.addSheet(each.getName(), 'worksheet', each.getSheetId());
    if (sheet.name !== each.getName()) workbook.renameSheet(sheet, each.getName());
    if (workbook.sheets.indexOf(sheet) !== index) workbook.moveSheet(sheet, index);
    const hidden = each.isSheetHidden() === BooleanNumber.TRUE;
    if (hidden !== (sheet.visibility !== 'Visible')) sheet.visibility = hidden ? 'Hidden' : 'Visible';
  });
}

function pull(id: string, sheet: Sheet, workbook: WorkbookModel, unit: Workbook): void {
  const worksheet = unit.getSheetBySheetId(sheet.id);
  if (!worksheet) return;
  if (/move-|reorder|merge/.test(id)) {
    const before = [...sheet.cells.within(wholeSheet())].map(([row, column]) => [row, column] as const);
    for (const [row, column] of before) takeCell(sheet, unit, row, column);
    worksheet.getCellMatrix().forValue((row, column) => void takeCell(sheet, unit, row + 1, column + 1));
    sheet.merges = worksheet.getMergeData().map(areaOf);
    const area = usedArea(sheet, false);
    if (area) workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
    workbook.changed({ kind: 'part', sheet, part: 'merges' });
    return;
  }
  const { rowData, columnData, freeze } = worksheet.getConfig();
  sheet.hiddenRows.clear();
  sheet.hiddenColumns.clear();
  for (const [row, data] of Object.entries(rowData)) {
    if (data?.hd === BooleanNumber.TRUE) sheet.hiddenRows.add(Number(row) + 1);
    if (data?.h !== undefined && data.ia !== BooleanNumber.TRUE)
      sheet.rowHeights.set(Number(row) + 1, data.h * pointsPerPixel);
  }
  for (const [column, data] of Object.entries(columnData)) {
    if (data?.hd === BooleanNumber.TRUE) sheet.hiddenColumns.add(Number(column) + 1);
    if (data?.w !== undefined) sheet.columnWidths.set(Number(column) + 1, data.w * pointsPerPixel);
  }
  sheet.frozen = { rows: freeze.ySplit, columns: freeze.xSplit };
  workbook.changed({ kind: 'part', sheet, part: 'sizes' });
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}
