import type { Grid } from '../../model/grid';
import type { Observation } from '../../model/observation';
import type { Reading } from '../../model/reading';
import { eachInSlices, type Slices } from '../../model/slices';
import {
  fromLegacy,
  isSurelyUnicode,
  legacyEncodingOf,
  mayBeLegacy,
  type LegacyEncoding,
} from '../../words/text/legacy';

/** One cell in an old encoding, with its text in Unicode. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly encoding: LegacyEncoding;
  readonly value: string;
}

export interface Decoded {
  /** The grid with every legacy cell in Unicode, so that it can be read; the same grid where there is none. */
  readonly grid: Grid;
  readonly cells: readonly LegacyCell[];
}

/** A cell no letter of which is Unicode's alone, 0-based, and the encoding it shows by itself. */
interface Suspect {
  readonly r: number;
  readonly c: number;
  readonly typed: string;
  readonly shown: LegacyEncoding | null;
}

/** Reads legacy cells as Unicode. The sheet itself is not touched: converting it is offered as a fix, cell by cell. */
export function* decodeLegacy(grid: Grid): Slices<Decoded> {
  const suspects: Suspect[] = [];
  let unicode = 0;
  yield* eachInSlices(grid.text, (line, r) =>
    line.forEach((typed, c) => {
      if (typed === '') return;
      if (mayBeLegacy(typed))
        suspects.push({ r, c, typed, shown: legacyEncodingOf(typed, grid.font?.[r]?.[c]) });
      else if (isSurelyUnicode(typed)) unicode += 1;
    }),
  );
  const around = encodingOfSheet(suspects, unicode);
  if (around === null && suspects.every(({ shown }) => shown === null)) return { grid, cells: [] };
  const cells: LegacyCell[] = [];
  const text = [...grid.text];
  for (const { r, c, typed, shown } of suspects) {
    const encoding = shown ?? around;
    if (encoding === null) continue;
    const value = fromLegacy(typed, encoding);
    cells.push({ row: grid.firstRow + r, column: grid.firstColumn + c, encoding, value });
    text[r] = (text[r] ?? []).map((cell, i) => (i === c ? value : cell));
  }
  return { grid: { ...grid, text }, cells };
}

/** This many cells of one encoding for each in Unicode make it the sheet's. */
const MOST = 4;

/** The encoding nearly all of a sheet is in; null for Unicode and for a sheet where single cells were pasted in. */
function encodingOfSheet(suspects: readonly Suspect[], unicode: number): LegacyEncoding | null {
  const counts = { TCVN3: 0, VNI: 0 };
  for (const { shown } of suspects) if (shown !== null) counts[shown] += 1;
  const most = counts.TCVN3 >= counts.VNI ? 'TCVN3' : 'VNI';
  return counts[most] > 1 && counts[most] >= unicode * MOST ? most : null;
}

const PREVIEW = 60;

/** The legacy cells of one plan: its title block and its table. */
export function observeLegacy(cells: readonly LegacyCell[], reading: Reading): Observation[] {
  const rows = new Set([...reading.layout.titleRows, ...reading.rows.map(({ row }) => row)]);
  return cells
    .filter(({ row }) => rows.has(row))
    .map(({ row, column, encoding, value }) => {
      const preview = value.length > PREVIEW ? `${value.slice(0, PREVIEW).trimEnd()}…` : value;
      return { kind: 'legacy-encoding', row, column, params: { encoding, preview, value } };
    });
}
