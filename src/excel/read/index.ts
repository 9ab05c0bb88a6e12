/**
 * A sheet as a Grid: one request to learn its used area, one for the first rows with merges and hidden rows, one for every 4 MB of the
 * rest, and one for dates, amounts and rows in which some cells are bold, where there are any.
 */
import { SoatError } from '../../plan/model/error';
import type { Grid } from '../../plan/model/grid';
import type { ReadOptions } from '../../workbook';
import { isChartInFront } from '../front';
import { inExcel } from '../run';
import { in1900 } from './dateSystem';
import { readRows } from './rows';
import { queueShape } from './shape';
import { firstRows } from './slices';

/** More cells than this cannot be read as one range, and no appendix has them. */
const mostCells = 5_000_000;

export function readActiveSheet(options: ReadOptions = {}): Promise<Grid> {
  return inExcel((context) => readGrid(context, activeSheet(context), options));
}

export function readSheet(name: string, options: ReadOptions = {}): Promise<Grid> {
  return inExcel((context) =>
    readGrid(context, context.workbook.worksheets.getItemOrNullObject(name), options, name),
  );
}

function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  options: ReadOptions,
  wanted = '',
): Promise<Grid> {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'rowHidden', 'columnHidden']);
  try {
    await context.sync();
  } catch (error) {
    if (wanted === '' && (await isChartInFront(context, error)))
      throw new SoatError('chart-sheet', {}, { cause: error });
    throw error;
  }
  if (sheet.isNullObject) throw new SoatError('sheet-not-found', { sheet: wanted });
  if (used.isNullObject) throw new SoatError('empty-sheet', { sheet: sheet.name });
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (rowCount * columnCount > mostCells)
    throw new SoatError('sheet-too-large', { sheet: sheet.name, cells: rowCount * columnCount });

  const area = {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
  const shape = queueShape(sheet, area, { rows: used.rowHidden, columns: used.columnHidden });
  const rows = await readRows(context, sheet, area, firstRows(columnCount), options);
  return {
    sheet: sheet.name,
    firstRow: area.top,
    firstColumn: area.left,
    ...in1900(rows),
    ...shape(),
  };
}
