/** What the user put beside our cells on a sheet that is filled anew: it makes room where ours grow, and goes with its row. */
import { cellName, columnLetter, columnNumber, type Area } from '../../plan/model/grid';
import type { SheetContent } from '../../workbook';
import { presentCell, plainCell, sheetUpdate, type Present, type SheetUpdate } from '../../workbook/update';
import type { OldSheet } from '../renew';
import { done, type Excelize, type Workbook } from './engine';
import type { Target } from './target';

/** More cells than this between ours and the user's farthest are not moved: nobody's note stands there. */
const MOST_CELLS = 2_000_000;

/** Inserts rows and columns before anything is written. */
export function makeRoom(
  { excelize, workbook, old }: Target,
  name: string,
  content: SheetContent,
): SheetUpdate {
  const sheet = old.get(content.tag);
  const update = sheetUpdate(
    content,
    sheet?.area ?? { top: 1, left: 1, bottom: 1, right: 1 },
    sheet === undefined ? null : presentCells(excelize, workbook, name, sheet, content.keyColumn),
  );
  const { insertRows, insertColumns } = update;
  if (insertRows !== null) done(workbook.InsertRows(name, insertRows.at, insertRows.count));
  if (insertColumns !== null)
    done(workbook.InsertCols(name, columnLetter(insertColumns.at), insertColumns.count));
  return update;
}

/** Writes the user's cells in the order of our rows. */
export function putBeside({ workbook }: Target, name: string, beside: SheetUpdate['beside']): void {
  beside?.rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const at = cellName(beside.top + r, beside.left + c);
      if (typeof cell === 'string' && cell.startsWith('='))
        done(workbook.SetCellFormula(name, at, cell.slice(1)));
      else if (cell === '') empty(workbook, name, at);
      else done(workbook.SetCellValue(name, at, plainCell(cell)));
    }),
  );
}

function empty(workbook: Workbook, sheet: string, cell: string): void {
  const { formula } = done(workbook.GetCellFormula(sheet, cell));
  const { value } = done(workbook.GetCellValue(sheet, cell));
  if (formula !== '') done(workbook.SetCellFormula(sheet, cell, ''));
  if (formula !== '' || value !== '') done(workbook.SetCellValue(sheet, cell, ''));
}

/** null where the user has put nothing on the sheet. */
function presentCells(
  excelize: Excelize,
  workbook: Workbook,
  name: string,
  { area: old, keys, beside }: OldSheet,
  keyColumn: number | null,
) {
  if (beside.length === 0) return null;
  const places = beside.map((address) => ({
    address,
    row: Number(address.replace(/\D/g, '')),
    column: columnNumber(address.replace(/\d/g, '')),
  }));
  const area: Area = {
    top: 1,
    left: 1,
    bottom: places.reduce((most, { row }) => Math.max(most, row), old.bottom),
    right: places.reduce((most, { column }) => Math.max(most, column), old.right),
  };
  if (area.bottom * area.right > MOST_CELLS) return null;
  const formulas = Array.from({ length: area.bottom }, (_, r) =>
    Array.from({ length: area.right }, (_, c): Present =>
      c + 1 === keyColumn ? (keys.get(r + 1) ?? '') : '',
    ),
  );
  for (const { address, row, column } of places) {
    const cells = formulas[row - 1];
    if (cells !== undefined) cells[column - 1] = presentAt(excelize, workbook, name, address);
  }
  return { area, formulas };
}

function presentAt(excelize: Excelize, workbook: Workbook, sheet: string, cell: string): Present {
  const { formula } = done(workbook.GetCellFormula(sheet, cell));
  if (formula !== '') return `=${formula.replace(/^=/, '')}`;
  const { value } = done(workbook.GetCellValue(sheet, cell, { RawCellValue: true }));
  const { cellType } = done(workbook.GetCellType(sheet, cell));
  if (cellType === excelize.CellTypeBool) return value === '1' || value.toUpperCase() === 'TRUE';
  const isText = cellType === excelize.CellTypeSharedString || cellType === excelize.CellTypeInlineString;
  return isText || value === '' || Number.isNaN(Number(value)) ? presentCell(value, value) : Number(value);
}
