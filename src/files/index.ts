/** Files on disk, whatever their format. */
export { isPlanFile, readFile, type SheetsFile } from './readFile';
