/** Steps that touch a sheet of the user's: marks, cells of a fix, tracking columns. Nothing else of the sheet changes. */
import { cellName } from '../../plan/model/grid';
import { arePut, markStyles, type AddMarks, type PutColumns, type SetCells } from '../../workbook';
import { SoatError } from '../../plan/model/error';
import { CellWriter } from './cells';
import { done } from './engine';
import { addMark, applyStyles } from './putSheet';
import type { Target } from './target';
import { addValidations } from './validations';
import { setWidth } from './widths';

export function addMarks(target: Target, step: AddMarks): void {
  for (const mark of step.marks) addMark(target, step.sheet, mark.area, mark.formula, markStyles[mark.style]);
}

/** @throws SoatError cell-changed when a cell no longer holds what the fix was made for */
export function setCells(target: Target, step: SetCells): void {
  const { workbook, names } = target;
  for (const { row, column, was } of step.cells) {
    const { value } = done(workbook.GetCellValue(step.sheet, cellName(row, column)));
    if (value.replace(/\r\n?/g, '\n') !== was)
      throw new SoatError('cell-changed', { cell: cellName(row, column), sheet: step.sheet });
  }
  const writer = new CellWriter(workbook, step.sheet, names, target.values);
  for (const { row, column, value } of step.cells) writer.cell(row, column, value);
}

/** Tracking columns; a cell the user filled is never written over. */
export function putColumns(target: Target, step: PutColumns): void {
  const { workbook, names } = target;
  const { area, sheet } = step;
  const writer = new CellWriter(workbook, sheet, names, target.values);
  applyStyles(target, sheet, step.styles);
  for (const merge of step.merges)
    done(workbook.MergeCell(sheet, cellName(merge.top, merge.left), cellName(merge.bottom, merge.right)));
  const first = area.top + step.headerRows;
  for (const { column, header, ourHeaders, width, values, ours } of step.columns) {
    if (arePut(step)) setWidth(workbook, sheet, column, width);
    if (isOurs(target, sheet, cellName(area.top, column), ourHeaders)) writer.cell(area.top, column, header);
    values.forEach((value, i) => {
      if (value !== null && isOurs(target, sheet, cellName(first + i, column), ours))
        writer.cell(first + i, column, value);
    });
  }
  if (step.gapWidth !== null && area.left > 1) setWidth(workbook, sheet, area.left - 1, step.gapWidth);
  addValidations(target, sheet, step.validations);
}

function isOurs({ workbook }: Target, sheet: string, cell: string, ours: readonly string[]): boolean {
  const { formula } = done(workbook.GetCellFormula(sheet, cell));
  const { value } = done(workbook.GetCellValue(sheet, cell));
  if (formula === '' && value === '') return true;
  return ours.some((beginning) => value.startsWith(beginning) || `=${formula}`.startsWith(beginning));
}
