import { SoatError } from '../../plan/error';
import type { Step, WorkbookEdit } from '../../workbook';
import { done, openWorkbook } from './engine';
import { SheetNames } from './names';
import { fillSheet, finishSheet, type Target } from './putSheet';
import { StyleBook } from './style';
import { addMarks, putColumns, setCells } from './userSheet';

/**
 * A copy of a workbook with edits applied. The bytes given are never changed; either all steps are in the copy or nothing is returned.
 *
 * @param bytes an .xlsx or .xlsm that `readWorkbook` accepted
 * @param edits applied in order
 * @throws SoatError when a step cannot be applied
 */
export async function applyEdits(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  const { excelize, workbook } = await openWorkbook(bytes);
  const target: Target = { excelize, workbook, styles: new StyleBook(workbook), names: new SheetNames() };
  for (const edit of edits) applySteps(target, edit.steps);
  const { buffer } = done(workbook.WriteToBuffer());
  return new Uint8Array(buffer as ArrayBuffer);
}

/** Sheets are made first and filled next, so that formulas can name any of them; charts and pivots come when their sources are filled. */
function applySteps(target: Target, steps: readonly Step[]): void {
  const { workbook, names } = target;
  const put = steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
  for (const sheet of put) {
    const taken = new Set(workbook.GetSheetList().list.map((name) => name.toLowerCase()));
    if (taken.has(sheet.name.toLowerCase())) throw new SoatError('sheet-name-taken', { sheet: sheet.name });
    done(workbook.NewSheet(sheet.name));
    names.set(sheet.tag, sheet.name);
  }
  for (const sheet of put) fillSheet(target, sheet.name, sheet);
  for (const step of steps) applyStep(target, step);
  for (const sheet of put) finishSheet(target, sheet.name, sheet);
}

function applyStep(target: Target, step: Step): void {
  switch (step.kind) {
    case 'put-sheet':
      return;
    case 'add-marks':
      addMarks(target, step);
      return;
    case 'set-cells':
      setCells(target, step);
      return;
    case 'put-columns':
      putColumns(target, step);
      return;
    case 'show-sheet': {
      const { index } = done(target.workbook.GetSheetIndex(target.names.resolve(`«${step.tag}»`)));
      done(target.workbook.SetActiveSheet(index));
      return;
    }
    case 'remove-sheets':
    case 'remove-marks':
    case 'remove-columns':
      // A copy made from a file nobody marked has nothing of ours to remove.
      return;
  }
}
