/** The sheet as recognition walks it: 0-based, merges looked up, keys of short cells made once. */
import type { Grid } from '../../model/grid';
import { eachInSlices, type Slices } from '../../model/slices';
import { headerKey } from './header/key';

/** A merged area in 0-based matrix rows and columns, clipped to the grid. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetView {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  /** Columns of the non-blank cells, per row, ascending. */
  readonly filled: readonly (readonly number[])[];
  /** Text as it stands; "" outside. */
  raw(row: number, column: number): string;
  /** Text, or that of the merged area the cell lies in. */
  text(row: number, column: number): string;
  spanAt(row: number, column: number): Span | undefined;
  /** `headerKey`, remembered. */
  key(text: string): string;
}

const NOT_BLANK = /[^\s\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]/;

export function* viewOf(grid: Grid): Slices<SheetView> {
  const rows = grid.text.length;
  const columns = grid.text[0]?.length ?? 0;
  const filled: number[][] = [];
  yield* eachInSlices(grid.text, (cells) => {
    const found: number[] = [];
    for (let c = 0; c < cells.length; c++) if (NOT_BLANK.test(cells[c] ?? '')) found.push(c);
    filled.push(found);
  });
  const spans = spansOf(grid, rows, columns);
  const keys = new Map<string, string>();
  const raw = (row: number, column: number): string => grid.text[row]?.[column] ?? '';
  const spanAt = (row: number, column: number): Span | undefined => spans.get(row * columns + column);
  return {
    grid,
    rows,
    columns,
    filled,
    raw,
    spanAt,
    text(row, column) {
      const span = spanAt(row, column);
      return span === undefined ? raw(row, column) : raw(span.top, span.left);
    },
    key(text) {
      let key = keys.get(text);
      if (key === undefined) {
        key = headerKey(text);
        keys.set(text, key);
      }
      return key;
    },
  };
}

function spansOf(grid: Grid, rows: number, columns: number): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (const area of grid.merges) {
    const span = {
      top: Math.max(area.top - grid.firstRow, 0),
      left: Math.max(area.left - grid.firstColumn, 0),
      bottom: Math.min(area.bottom - grid.firstRow, rows - 1),
      right: Math.min(area.right - grid.firstColumn, columns - 1),
    };
    for (let r = span.top; r <= span.bottom; r++) {
      for (let c = span.left; c <= span.right; c++) spans.set(r * columns + c, span);
    }
  }
  return spans;
}
