import type { WorkbookModel } from '../model/workbook';
import type { Engine } from '../host';
import type { Sheet } from '../model/sheet';
import type { ShownLook } from './look';
export function createUniverEngine(
  _workbook: WorkbookModel,
): Engine & { look(sheet: Sheet, row: number, column: number): ShownLook } {
  throw new Error('not yet');
}
