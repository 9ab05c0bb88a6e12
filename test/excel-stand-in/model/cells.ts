import type { CellValue } from '../../../src/plan/model/grid';
import { area, type Area, isEntireColumns, isEntireRows } from './area';
import { defaultStyle, type Style } from './style';

export interface Cell {
  readonly value: CellValue;
  /** With its "=", or null. */
  readonly formula: string | null;
  readonly style: Style;
}

/** The cells of one sheet, sparse: only cells that have a content or a style of their own are kept. */
export class CellStore {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly columnStyles = new Map<number, Style>();
  private readonly rowStyles = new Map<number, Style>();

  /** The cell at a 1-based row and column; an empty one carries the style of its row or column. */
  at(row: number, column: number): Cell {
    return (
      this.rows.get(row)?.get(column) ?? { value: null, formula: null, style: this.styleBelow(row, column) }
    );
  }

  put(row: number, column: number, cell: Cell): void {
    const bare = cell.value === null && cell.formula === null && cell.style === this.styleBelow(row, column);
    let cells = this.rows.get(row);
    if (bare) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  /** Changes the style of every cell of an area; whole columns and rows get a style of their own as well. */
  restyle(of: Area, changeOne: (style: Style) => Style): void {
    const change = eachOnce(changeOne);
    if (isEntireColumns(of)) {
      for (let column = of.left; column <= of.right; column++)
        this.columnStyles.set(column, change(this.columnStyles.get(column) ?? defaultStyle));
    } else if (isEntireRows(of)) {
      for (let row = of.top; row <= of.bottom; row++)
        this.rowStyles.set(row, change(this.rowStyles.get(row) ?? defaultStyle));
    }
    const each =
      isEntireColumns(of) || isEntireRows(of)
        ? [...this.within(of)].map(([r, c]) => [r, c] as const)
        : every(of);
    for (const [row, column] of each) {
      const cell = this.at(row, column);
      this.put(row, column, { ...cell, style: change(cell.style) });
    }
  }

  /** The kept cells inside an area as [row, column, cell], row by row. */
  *within(of: Area): Generator<[number, number, Cell]> {
    for (const row of this.sortedRows(of)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        const cell = cells.get(column);
        if (cell && column >= of.left && column <= of.right) yield [row, column, cell];
      }
    }
  }

  /** The smallest area with every cell that has a content (or, unless `valuesOnly`, a style); null when none has. */
  used(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.formula === null && (cell.value === null || cell.value === '')) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom === 0 ? null : area(top, left, bottom, right);
  }

  /** Takes every cell away and gives it back at the place `move` names; null drops it. */
  moveAll(move: (row: number, column: number) => readonly [number, number] | null): void {
    const cells = [...this.within(area(1, 1, Infinity, Infinity))];
    this.rows.clear();
    for (const [row, column, cell] of cells) {
      const to = move(row, column);
      if (to) this.put(to[0], to[1], cell);
    }
  }

  /** The same cells, to be changed apart; a cell itself is never changed. */
  copy(): CellStore {
    const copy = new CellStore();
    for (const [row, cells] of this.rows) copy.rows.set(row, new Map(cells));
    for (const [column, style] of this.columnStyles) copy.columnStyles.set(column, style);
    for (const [row, style] of this.rowStyles) copy.rowStyles.set(row, style);
    return copy;
  }

  clear(): void {
    this.rows.clear();
    this.columnStyles.clear();
    this.rowStyles.clear();
  }

  private styleBelow(row: number, column: number): Style {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? defaultStyle;
  }

  private sortedRows(of: Area): number[] {
    if (of.bottom - of.top < this.rows.size)
      return Array.from({ length: of.bottom - of.top + 1 }, (_, i) => of.top + i);
    return [...this.rows.keys()].filter((row) => row >= of.top && row <= of.bottom).sort((a, b) => a - b);
  }
}

function* every({ top, left, bottom, right }: Area): Generator<readonly [number, number]> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield [row, column];
}

/** Thousands of cells share a few styles: each is changed once. */
function eachOnce(change: (style: Style) => Style): (style: Style) => Style {
  const changed = new Map<Style, Style>();
  return (style) => {
    let after = changed.get(style);
    if (!after) changed.set(style, (after = change(style)));
    return after;
  };
}
