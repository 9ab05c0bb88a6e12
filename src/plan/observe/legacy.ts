import type { Grid } from '../grid';
import type { Observation, Reading } from '../reading';
import { fromLegacy, isSurelyUnicode, legacyEncodingOf, type LegacyEncoding } from '../text/legacy';

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

/** Reads legacy cells as Unicode. The sheet itself is not touched: converting it is offered as a fix, cell by cell. */
export function decodeLegacy(grid: Grid): Decoded {
  const around = encodingOfSheet(grid);
  const cells: LegacyCell[] = [];
  const text = grid.text.map((line, r) =>
    line.map((typed, c) => {
      const encoding = typed === '' ? null : legacyEncodingOf(typed, grid.font?.[r]?.[c], around);
      if (encoding === null) return typed;
      const value = fromLegacy(typed, encoding);
      cells.push({ row: grid.firstRow + r, column: grid.firstColumn + c, encoding, value });
      return value;
    }),
  );
  return cells.length === 0 ? { grid, cells } : { grid: { ...grid, text }, cells };
}

/** This many cells of one encoding for each in Unicode make it the sheet's. */
const MOST = 4;

/** The encoding nearly all of a sheet is in; null for Unicode and for a sheet where single cells were pasted in. */
function encodingOfSheet(grid: Grid): LegacyEncoding | null {
  const counts = { TCVN3: 0, VNI: 0 };
  let unicode = 0;
  grid.text.forEach((line, r) =>
    line.forEach((typed, c) => {
      const encoding = typed === '' ? null : legacyEncodingOf(typed, grid.font?.[r]?.[c]);
      if (encoding !== null) counts[encoding] += 1;
      else if (isSurelyUnicode(typed)) unicode += 1;
    }),
  );
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
