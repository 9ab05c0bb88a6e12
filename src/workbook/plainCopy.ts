import type { Grid } from '../plan/model/grid';
import { blankSheet, type SheetContent } from './sheet';

/** Columns wider than this wrap their text instead. */
const WIDEST = 48;

/** A sheet with the cells of a Grid: for sources that are no workbook (.csv), and for tables of several files put into one. */
export function plainCopy(grid: Grid, tag: string): SheetContent {
  const right = grid.firstColumn + (grid.text[0]?.length ?? 1) - 1;
  const bottom = grid.firstRow + Math.max(grid.text.length, 1) - 1;
  // A title merged across the table has the width of all its columns.
  const across = new Set(
    grid.merges.filter((area) => area.right > area.left).map((area) => `${area.top},${area.left}`),
  );
  const longest = (column: number) =>
    grid.text.reduce(
      (most, row, r) =>
        across.has(`${grid.firstRow + r},${grid.firstColumn + column}`)
          ? most
          : Math.max(most, (row[column] ?? '').length),
      0,
    );
  return {
    ...blankSheet(tag, grid.sheet),
    blocks: [
      {
        top: grid.firstRow,
        left: grid.firstColumn,
        rows: grid.text.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      },
    ],
    styles: [{ area: { top: grid.firstRow, left: grid.firstColumn, bottom, right }, style: 'text' }],
    merges: grid.merges,
    widths: Array.from({ length: right }, (_, i) =>
      Math.min(WIDEST, Math.max(8, longest(i + 1 - grid.firstColumn))),
    ),
    gridlines: true,
  };
}
