/** Files: a guard before reading, Grids from .xlsx, .csv and .tsv. The reader of bytes needs no file system and also serves the browser. */
export { readFile } from './readFile';
export { readCsv, readTsv } from './readText';
export { readWorkbook } from './readWorkbook';
