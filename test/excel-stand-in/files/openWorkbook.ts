import { WorkbookModel } from '../model/workbook';
export async function openWorkbook(_bytes: Uint8Array): Promise<WorkbookModel> {
  throw new Error('not yet');
}
