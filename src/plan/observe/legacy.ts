import type { Grid } from '../grid';
import type { Observation, Reading } from '../reading';
import { fromLegacy, legacyEncodingOf, type LegacyEncoding } from '../text/legacy';

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
  const cells: LegacyCell[] = [];
  const text = grid.text.map((line, r) =>
    line.map((typed, c) => {
      const encoding = typed === '' ? null : legacyEncodingOf(typed, grid.font?.[r]?.[c]);
      if (encoding === null) return typed;
      const value = fromLegacy(typed, encoding);
      cells.push({ row: grid.firstRow + r, column: grid.firstColumn + c, encoding, value });
      return value;
    }),
  );
  return cells.length === 0 ? { grid, cells } : { grid: { ...grid, text }, cells };
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
