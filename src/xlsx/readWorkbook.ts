import { formatValue, readXlsx, type Cell, type CellValue as HucreValue, type Sheet } from 'hucre';
import { SoatError } from '../plan/model/error';
import { isDateFormat, isoToSerial, type Area, type CellValue, type Grid } from '../plan/model/grid';
import type { WorkbookState } from '../workbook';
import { readLedgerName, readReference, stateOf, type LedgerName } from '../workbook/ledger';
import { guardWorkbook } from './guard';

/** A workbook as read from a file. */
export interface WorkbookFile {
  /** The user's own sheets in workbook order; ours, and those hidden by their author for good ("very hidden"), are left out. */
  readonly grids: readonly Grid[];
  /** What of ours the file holds, by the ledger. */
  readonly state: WorkbookState;
}

/**
 * Reads an .xlsx or .xlsm. Nothing of the file is kept open or written.
 *
 * @param bytes the whole file
 * @param file its name, for error sentences
 * @param withOurs whether `grids` holds the sheets of ours too
 * @throws SoatError encrypted, old-xls, html-file, not-a-workbook, damaged, too-large
 */
export async function readWorkbook(bytes: Uint8Array, file: string, withOurs = false): Promise<WorkbookFile> {
  guardWorkbook(bytes, file);
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((cause: unknown) => {
    throw new SoatError('damaged', { file }, { cause });
  });
  const names = (workbook.namedRanges ?? []).flatMap(({ name, range, comment }): LedgerName[] => {
    const entry = readLedgerName(name);
    return entry === null
      ? []
      : [{ name, entry, comment: comment ?? '', ...readReference(`=${range.replace(/^=/, '')}`) }];
  });
  const state = stateOf(
    names,
    workbook.sheets.map(({ name }) => name),
  );
  const skipped = new Set(withOurs ? [] : state.ours.map(({ sheet }) => sheet));
  const grids = workbook.sheets.filter((sheet) => !sheet.veryHidden && !skipped.has(sheet.name)).map(toGrid);
  return { grids, state };
}

/** One sheet as a Grid, cut down to the rows and columns that hold something: formatted empty cells cost nothing later. */
function toGrid(sheet: Sheet): Grid {
  const [height, width] = extent(sheet);
  const columns = Array.from({ length: width }, (_, c) => c);
  const text: string[][] = [];
  const value: CellValue[][] = [];
  const format: string[][] = [];
  const bold: boolean[][] = [];
  const font: string[][] = [];
  for (let r = 0; r < height; r++) {
    const cells = columns.map((c) => sheet.cells?.get(`${r},${c}`));
    const values = columns.map((c) => plainValue(cells[c], sheet.rows[r]?.[c] ?? null));
    const formats = columns.map((c) => formatOf(cells[c]));
    text.push(columns.map((c) => display(values[c] ?? null, formats[c] ?? 'General')));
    value.push(values);
    format.push(formats);
    bold.push(columns.map((c) => cells[c]?.style?.font?.bold === true));
    font.push(columns.map((c) => cells[c]?.style?.font?.name ?? ''));
  }
  return {
    sheet: sheet.name,
    firstRow: 1,
    firstColumn: 1,
    text,
    value,
    format,
    bold,
    font,
    merges: (sheet.merges ?? []).map(toArea),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([r]) => r + 1)),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap((column, c) => (column.hidden ? [c + 1] : []))),
  };
}

function extent(sheet: Sheet): [height: number, width: number] {
  let height = 0;
  let width = 0;
  sheet.rows.forEach((row, r) => {
    for (let c = row.length - 1; c >= 0; c--) {
      if (row[c] === null || row[c] === undefined || row[c] === '') continue;
      height = r + 1;
      width = Math.max(width, c + 1);
      break;
    }
  });
  return [height, width];
}

function toArea(merge: { startRow: number; startCol: number; endRow: number; endCol: number }): Area {
  return {
    top: merge.startRow + 1,
    left: merge.startCol + 1,
    bottom: merge.endRow + 1,
    right: merge.endCol + 1,
  };
}

/** Dates become serials again: to the core a date is a number with a date format, as in Excel. */
function plainValue(cell: Cell | undefined, bare: HucreValue): CellValue {
  const value =
    cell?.formula === undefined ? (cell?.value ?? bare) : (cell.formulaResult ?? cell.value ?? bare);
  if (!(value instanceof Date)) return value;
  return isoToSerial(value.toISOString().slice(0, 10)) + (value.getTime() % 86_400_000) / 86_400_000;
}

function formatOf(cell: Cell | undefined): string {
  const format = cell?.style?.numFmt;
  if (format !== undefined) return format;
  return cell?.value instanceof Date ? 'dd/mm/yyyy' : 'General';
}

function display(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return formatValue(value, isDateFormat(format) && /^m+\/d+\/y+$/i.test(format) ? 'dd/mm/yyyy' : format);
}
