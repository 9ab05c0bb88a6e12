/**
 * Workbooks and tables in text: Grids from .xlsx, .csv and .tsv, copies with edits applied. `readWorkbook` and `readText` need no file
 * system and also serve the browser: import them by their own path there.
 */
export { applyEdits, newWorkbook } from './apply';
export { cleanCopy, type CleanCopy, type CleanOptions } from './clean';
export { readCsv, readTsv } from './readText';
export { readWorkbook, type WorkbookFile } from './readWorkbook';
export { deliver, writeFile, type AddFile, type WritePolicy } from './write';
