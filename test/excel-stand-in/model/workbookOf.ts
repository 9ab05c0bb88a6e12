import type { CellValue } from '../../../src/plan/model/grid';
import { WorkbookModel } from './workbook';

/** A workbook of some sheets by name, each a matrix of cells from A1 on. Texts are read as if they were typed. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): WorkbookModel {
  const workbook = new WorkbookModel();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, r) => cells.forEach((value, c) => sheet.write(r + 1, c + 1, value)));
  }
  return workbook;
}
