/** Files on disk, whatever their format. In a browser there is `readBytes` alone: import it by its own path there. */
export { listFiles, type Listed } from './list';
export { isPlanFile, type SheetsFile } from './readBytes';
export { readFile } from './readFile';
