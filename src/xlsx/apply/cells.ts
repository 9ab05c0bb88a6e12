import { isoToSerial } from '../../plan/grid';
import { columnLetter } from '../../plan/grid';
import type { CellInput } from '../../workbook';
import { done, type Workbook } from './engine';
import type { SheetNames } from './names';

/** Excel refuses more links than this on one sheet; the text is written all the same. */
const MOST_LINKS = 65_000;

export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** Writes cells of one sheet, a row at a time where it can; text always as text. */
export class CellWriter {
  private links = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: string,
    private readonly names: SheetNames,
  ) {}

  /** Writes one row of cells from (row, column); null leaves a cell as it is. */
  row(row: number, column: number, cells: readonly CellInput[]): void {
    cells.forEach((cell, i) => this.cell(row, column + i, cell));
  }

  cell(row: number, column: number, input: CellInput): void {
    if (input === null) return;
    const { workbook, sheet } = this;
    const name = cellName(row, column);
    if (typeof input === 'string') done(workbook.SetCellStr(sheet, name, input));
    else if (typeof input === 'number') done(workbook.SetCellValue(sheet, name, input));
    else if (typeof input === 'boolean') done(workbook.SetCellBool(sheet, name, input));
    else if ('date' in input) done(workbook.SetCellInt(sheet, name, isoToSerial(input.date)));
    else if ('formula' in input)
      done(workbook.SetCellFormula(sheet, name, this.names.inFormula(input.formula).replace(/^=/, '')));
    else this.link(name, input);
  }

  private link(name: string, input: Extract<CellInput, { text: string | number }>): void {
    const { workbook, sheet } = this;
    if (typeof input.text === 'number') done(workbook.SetCellValue(sheet, name, input.text));
    else done(workbook.SetCellStr(sheet, name, input.text));
    if (++this.links > MOST_LINKS) return;
    const target = `${this.names.quoted(input.sheet)}!${cellName(input.row, input.column)}`;
    done(workbook.SetCellHyperLink(sheet, name, target, 'Location'));
  }
}
