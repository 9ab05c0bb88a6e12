/** Copies of workbooks with WorkbookEdits applied, through excelize-wasm. */
export { applyEdits } from './applyEdits';
export { newWorkbook } from './newWorkbook';
