import { type Cell as FileCell, type CellValue as FileValue, readXlsx, type Sheet as FileSheet } from 'hucre';
import { type CellValue, type Grid, isoToSerial } from '../../../src/plan/model/grid';
import { guardWorkbook } from '../../../src/xlsx/guard';
import { readCsv, readTsv } from '../../../src/xlsx/readText';
import { parseArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { intern, withStyle } from '../model/style';
import { WorkbookModel } from '../model/workbook';
import { formatFromFile, validationFromFile } from './fileRules';
import { printFromFile } from './filePrint';
import { colourOf, fromFile, pointsOfWidth } from './fileStyle';

/**
 * Opens a file as Excel would: .xlsx and .xlsm with all sheets, .csv and .tsv as one sheet.
 * What the model has no notion of (drawings, macros, bars and scales) is left behind.
 * @throws SoatError for files that are no such workbook, or not safe to unpack
 */
export async function openWorkbook(bytes: Uint8Array, name = 'Sổ làm việc.xlsx'): Promise<WorkbookModel> {
  if (/\.(csv|tsv|txt)$/i.test(name))
    return ofGrid(/\.csv$/i.test(name) ? readCsv(bytes, name) : readTsv(bytes, name), name);
  guardWorkbook(bytes, name);
  const file = await readXlsx(bytes, { readStyles: true });
  const workbook = new WorkbookModel();
  workbook.name = name;
  for (const sheet of file.sheets) fill(workbook.addSheet(sheet.name), sheet, workbook);
  for (const { name: defined, range, scope, comment } of file.namedRanges ?? [])
    workbook.names.push({
      name: defined,
      formula: `=${range.replace(/^=/, '')}`,
      comment: comment ?? '',
      visible: true,
      scope: scope === undefined ? null : workbook.sheet(scope),
    });
  workbook.structureLocked = file.workbookProtection?.lockStructure === true;
  const front = workbook.sheets[file.activeSheet ?? 0];
  if (front) workbook.activate(front);
  return workbook;
}

function ofGrid(grid: Grid, name: string): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.name = name;
  const sheet = workbook.addSheet(grid.sheet);
  const style = intern({ numberFormat: '@' });
  grid.text.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value !== '') sheet.cells.put(r + 1, c + 1, { value, formula: null, style });
    }),
  );
  return workbook;
}

function fill(sheet: Sheet, file: FileSheet, workbook: WorkbookModel): void {
  const widest = file.rows.reduce((most, row) => Math.max(most, row.length), 0);
  file.rows.forEach((row, r) => {
    for (let c = 0; c < widest; c++) fillCell(sheet, r, c, file.cells?.get(`${r},${c}`), row[c] ?? null);
  });
  for (const [key, cell] of file.cells ?? []) {
    const [r = 0, c = 0] = key.split(',').map(Number);
    if (r >= file.rows.length || c >= widest) fillCell(sheet, r, c, cell, null);
  }
  for (const { startRow, startCol, endRow, endCol } of file.merges ?? [])
    sheet.merges.push({ top: startRow + 1, left: startCol + 1, bottom: endRow + 1, right: endCol + 1 });
  (file.columns ?? []).forEach(({ width, hidden }, c) => {
    if (width !== undefined) sheet.columnWidths.set(c + 1, pointsOfWidth(width));
    if (hidden) sheet.hiddenColumns.add(c + 1);
  });
  for (const [r, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(r + 1, height);
    if (hidden) sheet.hiddenRows.add(r + 1);
  }
  fillParts(sheet, file, workbook);
  printFromFile(sheet, file);
}

function fillParts(sheet: Sheet, file: FileSheet, workbook: WorkbookModel): void {
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.gridlines = file.view?.showGridLines !== false;
  sheet.tabColor = colourOf(file.view?.tabColor) ?? '';
  sheet.visibility = file.veryHidden ? 'VeryHidden' : file.hidden ? 'Hidden' : 'Visible';
  sheet.conditionalFormats = [...(file.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => formatFromFile(rule, `{CF-${workbook.newId('')}}`));
  sheet.validations = (file.dataValidations ?? []).map(validationFromFile);
  if (file.protection?.sheet) sheet.protection = { options: {}, password: file.protection.password ?? '' };
  const filter = file.autoFilter && parseArea(file.autoFilter.range);
  if (filter) sheet.autoFilter = { area: filter, criteria: [], hidden: [] };
  for (const table of file.tables ?? []) {
    const area = parseArea(table.range ?? '');
    if (!area) continue;
    workbook.tables.push({
      id: workbook.newId(''),
      name: table.displayName ?? table.name,
      sheet,
      area,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      style: table.style ?? '',
      banded: table.showRowStripes ?? true,
      filterButton: table.showAutoFilter ?? true,
      autoFilter: null,
    });
  }
}

function fillCell(sheet: Sheet, r: number, c: number, cell: FileCell | undefined, bare: FileValue): void {
  const row = r + 1;
  const column = c + 1;
  const value = plain(
    cell?.formula === undefined ? (cell?.value ?? bare) : (cell.formulaResult ?? cell.value ?? bare),
  );
  let style = fromFile(cell?.style);
  if (cell?.value instanceof Date && style.numberFormat === undefined)
    style = withStyle(style, { numberFormat: 'dd/mm/yyyy' });
  const formula =
    cell?.formula === undefined || cell.formula === '' ? null : `=${cell.formula.replace(/^=/, '')}`;
  sheet.cells.put(row, column, { value: value === '' ? null : value, formula, style });
  const { hyperlink, comment } = cell ?? {};
  if (hyperlink)
    sheet.hyperlinks.set(`${row},${column}`, {
      ...(hyperlink.location ? { documentReference: hyperlink.location } : { address: hyperlink.target }),
      ...(hyperlink.tooltip ? { screenTip: hyperlink.tooltip } : {}),
    });
  if (comment) sheet.notes.push({ row, column, text: comment.text, author: comment.author ?? '' });
}

/** Dates become serials, line ends become those of a cell. */
function plain(value: FileValue): CellValue {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (!(value instanceof Date)) return value;
  return isoToSerial(value.toISOString().slice(0, 10)) + (value.getTime() % 86_400_000) / 86_400_000;
}
