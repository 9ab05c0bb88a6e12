/**
 * By what a row or a column is known again after rows were inserted, moved or sorted: by text that stands in it. What is not found
 * again is not guessed.
 */
import { textAt, type Grid } from '../../plan/model/grid';
import { once } from '../../plan/model/remember';
import { compareKey } from '../../plan/words/text';

/** Characters of a text that are kept. */
const KEPT = 80;

/** Texts by the 1-based number that the row or column had when it was remembered. */
export interface Anchors {
  readonly rows: Readonly<Record<number, string>>;
  readonly columns: Readonly<Record<number, string>>;
}

export interface AnchorFinder {
  /**
   * What a row is known by: its longest text, which hardly ever is the one that gets filled in later; of several rows with the same
   * text also which of them it is. "" for a blank row.
   */
  ofRow(row: number): string;
  /** The first text of a column from a row on: its header, or what stands beneath where it has none; "" for a blank column. */
  ofColumn(column: number, fromRow: number): string;
  /** The row that is now known by this; null where there is none. Without anything on record the number itself. */
  row(remembered: number, anchors: Anchors): number | null;
  column(remembered: number, anchors: Anchors): number | null;
}

/** One sheet, one finder: it goes through the rows once, when it has to. */
export function anchorFinder(grid: Grid): AnchorFinder {
  const byText = once(() => rowsByText(grid));
  return {
    ofRow(row) {
      const text = longestOf(grid, row);
      const rows = byText().get(text) ?? [];
      return rows.length > 1 ? `${text} #${rows.indexOf(row) + 1}/${rows.length}` : text;
    },
    ofColumn(column, fromRow) {
      for (let row = fromRow; row < grid.firstRow + grid.text.length; row++) {
        const text = textAt(grid, row, column);
        if (text.trim() !== '') return keptOf(text);
      }
      return '';
    },
    row(remembered, { rows: { [remembered]: anchor } }) {
      if (anchor === undefined) return remembered;
      const [, text = anchor, place = '1', count = '1'] = /^(.*) #(\d+)\/(\d+)$/su.exec(anchor) ?? [];
      const rows = byText().get(text) ?? [];
      return rows.length === Number(count) ? (rows[Number(place) - 1] ?? null) : null;
    },
    column(remembered, { columns: { [remembered]: anchor } }) {
      if (anchor === undefined || columnHolds(grid, remembered, anchor)) return remembered;
      const width = grid.text[0]?.length ?? 0;
      const found = Array.from({ length: width }, (_, i) => i + grid.firstColumn).filter((column) =>
        columnHolds(grid, column, anchor),
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

function keptOf(text: string): string {
  return compareKey(text).slice(0, KEPT);
}

function longestOf(grid: Grid, row: number): string {
  const cells = grid.text[row - grid.firstRow] ?? [];
  return keptOf(cells.reduce((best, cell) => (cell.trim().length > best.trim().length ? cell : best), ''));
}

function rowsByText(grid: Grid): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  grid.text.forEach((_, i) => {
    const row = grid.firstRow + i;
    const text = longestOf(grid, row);
    const same = rows.get(text);
    if (same === undefined) rows.set(text, [row]);
    else same.push(row);
  });
  return rows;
}

function columnHolds(grid: Grid, column: number, text: string): boolean {
  const i = column - grid.firstColumn;
  return grid.text.some((cells) => {
    const cell = cells[i] ?? '';
    return cell.length >= text.length && keptOf(cell) === text;
  });
}
