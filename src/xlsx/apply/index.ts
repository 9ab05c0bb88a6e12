/** Copies of workbooks with WorkbookEdits applied, through excelize-wasm. */
export { applyEdits, SOURCE_TAG } from './applyEdits';
export { newWorkbook } from './newWorkbook';
