import {
  type Area,
  columnsIn,
  isEntireColumns,
  isEntireRows,
  maxColumn,
  maxRow,
  rowsIn,
} from '../model/area';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { missingSheet } from '../model/sheetsNamed';
import type { WorkbookModel } from '../model/workbook';
import { limits } from '../limits';
import { accessDenied, invalidArgument } from '../wire/errors';

/** What a user with a locked sheet may do all the same, by the options given when it was protected. */
type Permission = 'edit' | 'formatCells' | 'formatColumns' | 'formatRows' | 'insert' | 'objects';

/** Throws AccessDenied when the sheet's protection forbids this. */
export function mayChange(sheet: Sheet, of: Area, permission: Permission): void {
  if (!sheet.protection) return;
  const { options } = sheet.protection;
  const allowed: Record<Permission, unknown> = {
    edit: allUnlocked(sheet, of),
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insert: options.allowInsertRows,
    objects: options.allowEditObjects,
  };
  if (allowed[permission] !== true) throw accessDenied('The worksheet is protected.');
}

function allUnlocked(sheet: Sheet, of: Area): boolean {
  if (rowsIn(of) * columnsIn(of) > limits.cellsOfOneRead) return false;
  for (let row = of.top; row <= of.bottom; row++)
    for (let column = of.left; column <= of.right; column++)
      if (sheet.at(row, column).style.unlocked !== true) return false;
  return true;
}

/** Throws InvalidArgument for a formula that names a sheet which is not there: Excel knows its references when it is entered. */
export function mustNameSheets(formula: string, workbook: WorkbookModel): void {
  const missing = missingSheet(formula, workbook);
  if (missing !== null) throw invalidArgument(`The formula names a sheet that does not exist: ${missing}.`);
}

/** True for whole columns and rows, whose cells the API neither reads nor writes. */
export function isUnbounded({ area }: RangeRef): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/** True when a read of the range gives nulls: too many cells, or whole columns or rows. */
export function isUnreadable(ref: RangeRef): boolean {
  return isUnbounded(ref) || rowsIn(ref.area) * columnsIn(ref.area) > limits.cellsOfOneRead;
}

/** An area moved or resized; throws when it leaves the sheet. */
export function inSheet(area: Area): Area {
  if (area.top < 1 || area.left < 1 || area.bottom > maxRow || area.right > maxColumn)
    throw invalidArgument();
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}
