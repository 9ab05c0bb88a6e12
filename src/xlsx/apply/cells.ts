import { cellName, isoToSerial } from '../../plan/model/grid';
import { linkFormula, type CellInput } from '../../workbook';
import { done, type Workbook } from './engine';
import type { FormulaValues } from './formulaValues';
import type { SheetNames } from './names';

/** Writes cells of one sheet, a row at a time where it can; text always as text. */
export class CellWriter {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: string,
    private readonly names: SheetNames,
    private readonly values: FormulaValues,
  ) {}

  /** Writes one row of cells from (row, column); null leaves a cell as it is. Neighbouring values go in one call: calls are what costs. */
  row(row: number, column: number, cells: readonly CellInput[]): void {
    let values: (string | number | boolean)[] = [];
    const flush = (end: number): void => {
      if (values.length > 0)
        done(this.workbook.SetSheetRow(this.sheet, cellName(row, end - values.length), values));
      values = [];
    };
    cells.forEach((cell, i) => {
      const value = valueOf(cell);
      if (value !== null) {
        values.push(value);
        return;
      }
      flush(column + i);
      this.formulaOf(row, column + i, cell);
    });
    flush(column + cells.length);
  }

  cell(row: number, column: number, input: CellInput): void {
    this.row(row, column, [input]);
  }

  private formulaOf(row: number, column: number, input: CellInput): void {
    if (input === null || typeof input !== 'object' || 'date' in input) return;
    const name = cellName(row, column);
    if ('formula' in input) {
      this.formula(name, this.names.inFormula(input.formula));
      if (input.value !== undefined) this.remember(name, input.value);
    } else this.formula(name, linkFormula(input, this.names.quoted(input.sheet)));
  }

  private remember(name: string, value: number | string): void {
    const known = this.values.get(this.sheet) ?? new Map<string, number | string>();
    this.values.set(this.sheet, known.set(name, value));
  }

  private formula(name: string, formula: string): void {
    done(this.workbook.SetCellFormula(this.sheet, name, formula.replace(/^=/, '')));
  }
}

/** What stands in the cell as it is: text as text, whatever it begins with; a date as its serial. null for formulas, links, nothing. */
function valueOf(input: CellInput): string | number | boolean | null {
  if (input === null || typeof input !== 'object') return input;
  return 'date' in input ? isoToSerial(input.date) : null;
}
