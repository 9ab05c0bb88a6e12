import { isoToSerial } from '../../plan/grid';
import { columnLetter } from '../../plan/grid';
import { linkFormula, type CellInput } from '../../workbook';
import { done, type Workbook } from './engine';
import type { SheetNames } from './names';

export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** Writes cells of one sheet, a row at a time where it can; text always as text. */
export class CellWriter {
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
    else if ('formula' in input) this.formula(name, this.names.inFormula(input.formula));
    else this.formula(name, linkFormula(input, this.names.quoted(input.sheet)));
  }

  private formula(name: string, formula: string): void {
    done(this.workbook.SetCellFormula(this.sheet, name, formula.replace(/^=/, '')));
  }
}
