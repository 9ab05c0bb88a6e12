import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  RANGE_TYPE,
} from '@univerjs/core';
import type { Area } from '../model/area';
import type { Cell } from '../model/cells';
import { defaultStyle } from '../model/style';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { usedArea } from '../classes/used';
import { toUniver } from './style';

/** The one workbook Univer holds. */
export const unitId = 'workbook';

const pixelsPerPoint = 96 / 72;
export const pixels = (points: number): number => Math.round(points * pixelsPerPoint);

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return {
    startRow: top - 1,
    startColumn: left - 1,
    endRow: bottom - 1,
    endColumn: right - 1,
    rangeType: RANGE_TYPE.NORMAL,
  };
}

/** A cell as Univer keeps it; the cell is replaced whole, so what is absent is told to go. */
export function cellData(cell: Cell): ICellData {
  const { value, formula, style } = cell;
  const s = style === defaultStyle ? null : toUniver(style);
  if (formula !== null) return { f: formula, v: null, t: null, p: null, s };
  if (value === null) return { f: null, v: null, t: null, p: null, s };
  const t =
    typeof value === 'number'
      ? CellValueType.NUMBER
      : typeof value === 'boolean'
        ? CellValueType.BOOLEAN
        : CellValueType.STRING;
  return { f: null, v: typeof value === 'boolean' ? Number(value) : value, t, p: null, s };
}

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** All kept cells inside an area. */
export function cellMatrix(sheet: Sheet, of: Area): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [row, column, cell] of sheet.cells.within(of))
    (matrix[row - 1] ??= {})[column - 1] = cellData(cell);
  return matrix;
}

/** As many rows and columns as the sheet needs, and room to work in. */
export function sizeOf(sheet: Sheet): { rows: number; columns: number } {
  const used = usedArea(sheet, false);
  return { rows: Math.max(200, (used?.bottom ?? 0) + 100), columns: Math.max(26, (used?.right ?? 0) + 10) };
}

export function sheetData(sheet: Sheet): Partial<IWorksheetData> & { id: string; name: string } {
  const { rows, columns } = sizeOf(sheet);
  const { frozen } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    // A sheet added later is cloned with these, not filled up from Univer's defaults.
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    cellData: cellMatrix(sheet, { top: 1, left: 1, bottom: rows, right: columns }),
    mergeData: sheet.merges.map(rangeOf),
    rowData: Object.fromEntries(
      [...new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows])].map((row) => [
        row - 1,
        rowData(sheet, row),
      ]),
    ),
    columnData: Object.fromEntries(
      [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])]
        .filter((column) => column <= columns)
        .map((column) => [column - 1, columnData(sheet, column)]),
    ),
    freeze: {
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    },
  };
}

function rowData(
  sheet: Sheet,
  row: number,
): { h?: number; ah?: number; ia?: BooleanNumber; hd: BooleanNumber } {
  const height = sheet.rowHeights.get(row);
  return {
    ...(height === undefined ? {} : { h: pixels(height), ia: BooleanNumber.FALSE }),
    hd: sheet.hiddenRows.has(row) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function columnData(sheet: Sheet, column: number): { w?: number; hd: BooleanNumber } {
  const width = sheet.columnWidths.get(column);
  return {
    ...(width === undefined ? {} : { w: pixels(width) }),
    hd: sheet.hiddenColumns.has(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function workbookData(workbook: WorkbookModel): IWorkbookData {
  return {
    id: unitId,
    name: workbook.name,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
