import { SoatError } from '../plan/model/error';
import { columnLetter } from '../plan/model/grid';

/** Cells of one file that are read at most, blanks between filled ones among them: 100,000 rows of a plan have 800,000. */
const MOST_CELLS = 1_000_000;
/** Rows that hold something, and rows of a Grid. */
const MOST_ROWS = 200_000;
/** A cell of Excel holds no more; a longer one comes of a quote that was never closed, or of no program for tables. */
const LONGEST_CELL = 32_767;

/** What may be read of one file, counted over its sheets. @throws SoatError sheet-too-large, cell-too-long */
export class CellLimits {
  private filled = 0;
  private area = 0;
  private rows = 0;
  private row = 0;

  /** For each filled cell as it is read, so that reading stops early. Row and column are 1-based. */
  admit(sheet: string, row: number, column: number, value: unknown): void {
    this.filled += 1;
    if (row !== this.row) this.rows += 1;
    this.row = row;
    if (this.filled > MOST_CELLS || this.rows > MOST_ROWS)
      throw new SoatError('sheet-too-large', { sheet, cells: `> ${this.filled - 1}` });
    if (typeof value !== 'string' || value.length <= LONGEST_CELL) return;
    throw new SoatError('cell-too-long', {
      cell: `${columnLetter(column)}${row}`,
      sheet,
      length: value.length,
    });
  }

  /** For each Grid before it is made. */
  take(sheet: string, height: number, width: number): void {
    this.area += height * width;
    if (this.area > MOST_CELLS || height > MOST_ROWS)
      throw new SoatError('sheet-too-large', { sheet, cells: this.area });
  }
}
