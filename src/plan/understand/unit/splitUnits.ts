import { unitReader, type UnitReader } from './split/read';

export interface SplitOptions {
  /** Repeat a head that several names share before each of them ("Các Sở: A, B" is "Sở A", "Sở B"); true unless said otherwise. */
  readonly repeatHeads?: boolean;
  /** The reader of the document the cell stands in; without it the cell is read by itself. */
  readonly read?: UnitReader;
}

/** Reads a cell that stands in no document. */
export const readByItself: UnitReader = (cell) => unitReader([cell])(cell);

/**
 * The units a cell names, as spelled there (NFC), in order: bullets, numbering, role words, verb phrases and
 * punctuation at the ends dropped, brackets left with the name before them.
 */
export function splitUnits(cell: string, options: SplitOptions = {}): string[] {
  const { repeatHeads = true, read = readByItself } = options;
  return read(cell).pieces.map((piece) => (repeatHeads ? piece.unit : piece.spelled));
}

/** Names that lack their head in the cell, with the head they share: "Thành phố Huế" -> "UBND Thành phố Huế". */
export function sharedHeadNames(cell: string, read: UnitReader = readByItself): ReadonlyMap<string, string> {
  const pieces = read(cell).pieces.filter(({ unit, spelled }) => unit !== spelled);
  return new Map(pieces.map(({ unit, spelled }) => [spelled, unit]));
}
