import type { Cell, Table } from './blocks';

/** A cell at its place: 0-based columns from, and the first behind it; 0-based rows likewise. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of cells nearer to each other than this (3 mm, in twentieths of a point) were drawn by hand and meant as one. */
const SAME_LINE = 170;

/**
 * The cells of a table by the columns a reader sees. Word's own grid has a column for every line of every row, also where two rows
 * differ by the breadth of a hair: lines that nearly meet are one, and lines no row has are none.
 */
export function placeCells({ rows, edges }: Table): { cells: PlacedCell[]; columns: number } {
  const columnOf = columnsBy(rows, edges);
  const placed: PlacedCell[] = [];
  let above = new Map<number, PlacedCell>();
  rows.forEach((row, r) => {
    const here = new Map<number, PlacedCell>();
    for (const cell of row) {
      const left = columnOf(cell.from);
      const right = Math.max(left + 1, columnOf(cell.to));
      const begun = cell.continues ? above.get(left) : undefined;
      if (begun !== undefined && begun.right === right) {
        const grown = { ...begun, bottom: r + 1 };
        placed[placed.indexOf(begun)] = grown;
        here.set(left, grown);
      } else {
        const fresh = { cell, left, right, top: r, bottom: r + 1 };
        placed.push(fresh);
        here.set(left, fresh);
      }
    }
    above = here;
  });
  return { cells: placed, columns: placed.reduce((most, { right }) => Math.max(most, right), 0) };
}

/** The seen column each edge of the table's grid begins. */
function columnsBy(rows: Table['rows'], edges: readonly number[]): (edge: number) => number {
  const used = [...new Set(rows.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const joined = numbered(used, (edge, before) => (edges[edge] ?? 0) - (edges[before] ?? 0) > SAME_LINE);
  const isSqueezed = rows
    .flat()
    .some(({ from, to, blocks }) => joined.get(from) === joined.get(to) && blocks.length > 0);
  const columns = isSqueezed ? numbered(used, () => true) : joined;
  return (edge) => columns.get(edge) ?? 0;
}

function numbered(
  edges: readonly number[],
  isNext: (edge: number, before: number) => boolean,
): Map<number, number> {
  const numbers = new Map<number, number>();
  let number = 0;
  edges.forEach((edge, i) => {
    if (i > 0 && isNext(edge, edges[i - 1] as number)) number += 1;
    numbers.set(edge, number);
  });
  return numbers;
}
