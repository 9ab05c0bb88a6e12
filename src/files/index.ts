/** Files on disk, whatever their format. */
export { listFiles, type Listed } from './list';
export { isPlanFile, readFile, type SheetsFile } from './readFile';
