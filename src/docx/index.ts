/** Word documents as sheets: a guard before reading, then a Grid for every part with tables. Needs no file system. */
export { readDocument, type DocumentFile } from './readDocument';
