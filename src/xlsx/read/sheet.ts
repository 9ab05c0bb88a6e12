import { decodeEscapes } from '../../ooxml/entities';
import { columnNumber, type Area, type CellValue } from '../../plan/model/grid';
import { isOn, walk, type Attributes } from '../../ooxml/walk';

/** A cell that holds something. */
export interface SheetCell {
  /** 1-based. */
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  /** Its place among the looks; -1 for none. */
  readonly look: number;
}

export interface SheetPart {
  /** By 1-based row; only rows that hold something. */
  readonly rows: ReadonlyMap<number, readonly SheetCell[]>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** 1-based, in order. */
  readonly hiddenColumns: readonly number[];
}

export type Admit = (cell: SheetCell, row: number) => void;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The cells of a worksheet part. Only what holds something is kept: formatted blanks cost the time to pass them.
 *
 * @param admit called for every cell before it is kept; throws to stop
 * @throws Error where the part is cut or names cells no sheet has
 */
export function readSheetPart(xml: string, strings: readonly string[], admit: Admit): SheetPart {
  const cells = new CellCollector(strings, admit);
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  /** How many hidden stretches begin less end at a column: columns are not walked, however many stretches there are. */
  const hiddenFrom = new Int32Array(LAST_COLUMN + 2);
  let inData = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'sheetData') inData = true;
      else if (name === 'row' && inData) {
        cells.beginRow(attributes);
        if (isOn(attributes.hidden)) hiddenRows.push(cells.row);
      } else if (inData) cells.open(name, attributes);
      else if (name === 'mergeCell') merges.push(areaOf(attributes.ref ?? ''));
      else if (name === 'col' && isOn(attributes.hidden)) hide(hiddenFrom, attributes);
    },
    text(text) {
      if (inData) cells.text(text);
    },
    close(name) {
      if (name === 'sheetData') inData = false;
      else if (inData) cells.close(name);
    },
  });
  return { rows: cells.rows, merges, hiddenRows, hiddenColumns: columnsOf(hiddenFrom) };
}

/** What is open between `<c>` and `</c>`. */
class CellCollector {
  readonly rows = new Map<number, SheetCell[]>();
  row = 0;
  private column = 0;
  private type = '';
  private look = -1;
  private content = '';
  private aids = 0;
  /** Whether text is part of the content: within `<v>` or `<t>`. */
  private reading = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly admit: Admit,
  ) {}

  beginRow({ r }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = 0;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'v') this.reading = true;
    else if (name === 't') this.reading = this.aids === 0;
    else if (name === 'rPh') this.aids += 1;
  }

  text(text: string): void {
    if (this.reading) this.content += text;
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'v' || name === 't') this.reading = false;
    else if (name === 'rPh') this.aids -= 1;
  }

  private beginCell({ r, t = 'n', s }: Attributes): void {
    if (r === undefined) this.column += 1;
    else ({ row: this.row, column: this.column } = placeOf(r));
    if (!(this.row >= 1 && this.row <= LAST_ROW && this.column <= LAST_COLUMN))
      throw new Error(`no sheet has a cell ${r ?? `${this.row},${this.column}`}`);
    this.type = t;
    this.look = s === undefined ? -1 : Number(s);
    this.content = '';
  }

  private endCell(): void {
    const value = this.value();
    if (value === null || value === '') return;
    const cell = { column: this.column, value, look: this.look };
    this.admit(cell, this.row);
    const row = this.rows.get(this.row);
    if (row) row.push(cell);
    else this.rows.set(this.row, [cell]);
  }

  private value(): CellValue {
    const { content } = this;
    if (content === '') return null;
    switch (this.type) {
      case 's':
        return this.strings[Number(content)] ?? null;
      case 'b':
        return isOn(content.toLowerCase());
      case 'n': {
        const number = Number(content);
        return Number.isFinite(number) ? number : content;
      }
      case 'str':
      case 'inlineStr':
        return decodeEscapes(content);
      default:
        return content;
    }
  }
}

function placeOf(reference: string): { row: number; column: number } {
  const digits = reference.search(/\d/);
  const row = Number(reference.slice(digits));
  const column = columnNumber(reference.slice(0, Math.max(digits, 0)));
  if (!Number.isInteger(row) || Number.isNaN(column)) throw new Error(`no cell is called ${reference}`);
  return { row, column };
}

function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.split(':');
  const start = placeOf(from);
  const end = placeOf(to);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function hide(hiddenFrom: Int32Array, { min = '1', max = '0' }: Attributes): void {
  const from = Math.max(1, Math.trunc(Number(min)));
  const to = Math.min(LAST_COLUMN, Math.trunc(Number(max)));
  if (!(from <= to)) return;
  hiddenFrom[from] = (hiddenFrom[from] ?? 0) + 1;
  hiddenFrom[to + 1] = (hiddenFrom[to + 1] ?? 0) - 1;
}

function columnsOf(hiddenFrom: Int32Array): number[] {
  const columns: number[] = [];
  let stretches = 0;
  for (let column = 1; column <= LAST_COLUMN; column++) {
    stretches += hiddenFrom[column] ?? 0;
    if (stretches > 0) columns.push(column);
  }
  return columns;
}
