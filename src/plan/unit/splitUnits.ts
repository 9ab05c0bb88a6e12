import { readCell } from './split/read';

/**
 * The units a cell names, as spelled there (NFC), in order: bullets, numbering, role words, verb phrases and
 * punctuation at the ends dropped, brackets left with the name before them, a head shared by several names repeated.
 */
export function splitUnits(cell: string): string[] {
  return readCell(cell).map((piece) => piece.unit);
}
