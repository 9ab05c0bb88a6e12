import type { WorkbookEdit } from '../../workbook';
import { applySteps } from './applyEdits';
import { done, loadEngine } from './engine';
import { bytesOf, targetOf } from './target';

/** A workbook of nothing but sheets of ours. */
export async function newWorkbook(edit: WorkbookEdit): Promise<Uint8Array> {
  const excelize = await loadEngine();
  const workbook = excelize.NewFile();
  const empty = workbook.GetSheetList().list;
  const target = targetOf(excelize, workbook);
  applySteps(target, edit.steps);
  for (const sheet of empty) done(workbook.DeleteSheet(sheet));
  return bytesOf(target);
}
