import type { CellValue } from '../../../src/plan/model/grid';
import type { Host } from '../host';
import { limits } from '../limits';
import { intersect } from '../model/area';
import { readEntry } from '../model/entry';
import { fillDown } from '../model/fillDown';
import { filteredRows } from '../model/filter';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { intern } from '../model/style';
import type { Scalar } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { mayChange, mustNameSheets } from './guards';
import { readMatrix, writeMatrix } from './matrix';

type Writable = Scalar<RangeRef> & Required<Pick<Scalar<RangeRef>, 'set'>>;

/** Values, formulas, formats and texts of a range's cells. */
export const rangeValueScalars = {
  Values: { get: (self) => readMatrix(self, valueAt), set: writeValues },
  Formulas: { get: (self) => readMatrix(self, formulaAt), set: writeValues },
  FormulasLocal: { get: (self) => readMatrix(self, formulaAt), set: writeValues },
  Text: { get: (self) => readMatrix(self, (sheet, row, column) => sheet.text(row, column)) },
  NumberFormat: { get: readFormats, set: writeFormats },
  NumberFormatLocal: { since: '1.7', get: readFormats, set: writeFormats },
  ValueTypes: {
    get: (self) =>
      readMatrix(self, (sheet, row, column) => {
        const { value, formula } = sheet.at(row, column);
        if (value === null && formula === null) return 'Empty';
        if (typeof value === 'number') return 'Double';
        if (typeof value === 'boolean') return 'Boolean';
        return formula !== null && isErrorValue(value) ? 'Error' : 'String';
      }),
  },
} satisfies Record<string, Scalar<RangeRef>> & { Values: Writable };

function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.at(row, column).value ?? '';
}

function formulaAt(sheet: Sheet, row: number, column: number): CellValue {
  const { value, formula } = sheet.at(row, column);
  return formula ?? value ?? '';
}

function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === 'string' && /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
  );
}

export function writeValues(self: RangeRef, given: unknown, host: Host): void {
  const { sheet, area } = self;
  mayChange(sheet, area, 'edit');
  const value = throughFilter(self, given, host);
  writeMatrix(self, value, (row, column, one) => {
    if (typeof one === 'string' && isFormula(one, sheet.numberFormat(row, column)))
      mustNameSheets(one, host.workbook);
  });
  writeMatrix(self, value, (row, column, one) => {
    if (typeof one === 'string' && one.length > limits.cellCharacters) throw invalidArgument();
    if (!['string', 'number', 'boolean'].includes(typeof one)) throw invalidArgument();
    if (isMergedAway(sheet, row, column)) return;
    sheet.write(row, column, one as CellValue);
  });
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
  for (const table of host.workbook.tables)
    if (table.sheet === sheet && intersect(table.area, area)) {
      fillDown(table, area);
      host.workbook.changed({ kind: 'cells', sheet, area: table.area, of: 'content' });
    }
}

/** An array over rows that a filter hides: Excel puts the first value into every cell still to be seen and leaves the hidden rows out. */
function throughFilter({ sheet, area }: RangeRef, value: unknown, { workbook }: Host): unknown {
  if (!Array.isArray(value) || (area.top === area.bottom && area.left === area.right)) return value;
  const hidden = filteredRows(workbook, sheet, area);
  if (hidden.size === 0) return value;
  const rows = value as unknown[][];
  return rows.map((row, r) => row.map(() => (hidden.has(area.top + r) ? null : rows[0]?.[0])));
}

function isFormula(entry: string, format: string): boolean {
  return /^[=+@-]/.test(entry) && readEntry(entry, format).formula !== null;
}

/** Excel throws away what is written to a merged area outside its first cell. */
function isMergedAway(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = sheet.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function readFormats(self: RangeRef): string[][] | null {
  return readMatrix(self, (sheet, row, column) => sheet.numberFormat(row, column));
}

function writeFormats(self: RangeRef, value: unknown, host: Host): void {
  const { sheet, area } = self;
  mayChange(sheet, area, 'formatCells');
  if (typeof value === 'string') {
    sheet.restyle(area, { numberFormat: kept(value) });
  } else {
    writeMatrix(self, value, (row, column, format) => {
      if (typeof format !== 'string') throw invalidArgument();
      const cell = sheet.at(row, column);
      sheet.cells.put(row, column, { ...cell, style: intern({ ...cell.style, numberFormat: kept(format) }) });
    });
  }
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'style' });
}

function kept(format: string): string | undefined {
  return format === 'General' || format === '' ? undefined : format;
}
