import { CellValueType, type ICellData, type ICommandInfo } from '@univerjs/core';
import type { CellValue } from '../../../src/plan/model/grid';
import type { WorkbookModel } from '../model/workbook';
import { unitId } from './data';

const resultMutation = 'formula.mutation.set-formula-calculation-result';

type Computed = Record<string, Record<string, Record<string, ICellData | null> | null> | null>;

/** Takes computed values from Univer into the model. Returns true when the command was one that brings them. */
export function takeResults(command: Readonly<ICommandInfo>, workbook: WorkbookModel): boolean {
  if (command.id !== resultMutation) return false;
  const { unitData } = command.params as { unitData: Record<string, Computed> };
  for (const [sheetId, rows] of Object.entries(unitData[unitId] ?? {})) {
    const sheet = workbook.sheet(sheetId);
    if (!sheet) continue;
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {}))
        sheet.computed(Number(row) + 1, Number(column) + 1, valueOf(cell));
  }
  return true;
}

/** The value of a cell as Univer keeps it. A formula over an empty cell gives 0, as in Excel. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  if (cell?.v === null || cell?.v === undefined) return linkText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === 'TRUE';
  return cell.v;
}

/** HYPERLINK gives a cell of rich text; its value in Excel is the text alone. */
function linkText(cell: ICellData | null | undefined): string | null {
  const text = cell?.p?.body?.dataStream?.replace(/\r\n$/, '');
  return text === undefined ? null : text;
}
