/** Plans that are no table: written as paragraphs, or a table whose lines were pasted from a PDF into one column. */
export { readProse } from './readProse';
export { readPastedLines } from '../pasted/readPastedLines';
