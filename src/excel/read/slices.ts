/** How many rows to ask for at once: not known before the first answer shows what a row weighs. */
import { payload } from '../run';

/** Cells of the first request; a heavy row of an appendix weighs some hundred bytes a cell. */
const firstCells = 12_000;

export function firstRows(columns: number): number {
  return Math.max(1, Math.floor(firstCells / columns));
}

/** Rows of the next request, by the weight of those read so far. */
export function nextRows(bytes: number, rows: number): number {
  return Math.max(1, Math.floor(payload / Math.max(bytes / rows, 1)));
}
