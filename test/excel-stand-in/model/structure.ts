import { type Area, columnsIn, intersect, rowsIn } from './area';
import type { Sheet } from './sheet';
import { shiftArea, shiftFormula } from './shift';
import { removeWhere, type StructureChange, type WorkbookModel } from './workbook';

/** Inserts empty rows, columns or cells at `at`; everything that points to cells beyond it moves along. */
export function insertCells(workbook: WorkbookModel, sheet: Sheet, at: Area, how: StructureChange): void {
  shiftAll(workbook, sheet, at, how);
}

/** Deletes rows, columns or cells. */
export function deleteCells(workbook: WorkbookModel, sheet: Sheet, at: Area, how: StructureChange): void {
  for (const [row, column, cell] of [...sheet.cells.within(at)])
    sheet.cells.put(row, column, { ...cell, value: null, formula: null });
  shiftAll(workbook, sheet, at, how);
}

function shiftAll(workbook: WorkbookModel, sheet: Sheet, at: Area, how: StructureChange): void {
  const move = (areas: readonly Area[]): Area[] => areas.flatMap((each) => shiftArea(each, at, how) ?? []);
  sheet.cells.moveAll((row, column) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    if (how.endsWith('Deleted') && intersect(cell, at)) return null;
    const to = shiftArea(cell, at, how);
    return to && [to.top, to.left];
  });
  sheet.merges = move(sheet.merges).filter((merge) => rowsIn(merge) * columnsIn(merge) > 1);
  for (const format of sheet.conditionalFormats) {
    format.areas = move(format.areas);
    format.formula = shiftFormula(format.formula, sheet.name, sheet.name, at, how);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const validation of sheet.validations) validation.areas = move(validation.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  shiftKeys(sheet, at, how);
  for (const table of workbook.tables)
    if (table.sheet === sheet) table.area = shiftArea(table.area, at, how) ?? table.area;
  removeWhere(
    workbook.tables,
    (table) => table.sheet === sheet && how.endsWith('Deleted') && covers(at, table.area),
  );
  for (const name of workbook.names)
    name.formula = shiftFormula(name.formula, name.scope?.name ?? '', sheet.name, at, how);
  for (const other of workbook.sheets)
    for (const [row, column, cell] of [
      ...other.cells.within({ top: 1, left: 1, bottom: Infinity, right: Infinity }),
    ])
      if (cell.formula !== null) {
        const formula = shiftFormula(cell.formula, other.name, sheet.name, at, how);
        if (formula !== cell.formula) other.cells.put(row, column, { ...cell, formula });
      }
  workbook.changed({ kind: 'structure', sheet, area: at, how });
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What hangs on single cells, rows and columns: links, notes, heights, widths, hidden ones. */
function shiftKeys(sheet: Sheet, at: Area, how: StructureChange): void {
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    const to = shiftArea({ top: row, left: column, bottom: row, right: column }, at, how);
    if (to) sheet.hyperlinks.set(`${to.top},${to.left}`, link);
  }
  sheet.notes = sheet.notes.flatMap((note) => {
    const { row, column } = note;
    const to = shiftArea({ top: row, left: column, bottom: row, right: column }, at, how);
    return to ? [{ ...note, row: to.top, column: to.left }] : [];
  });
  if (how.startsWith('Row')) {
    const place = (row: number): number | null =>
      shiftArea({ top: row, left: 1, bottom: row, right: 1 }, at, how)?.top ?? null;
    moveMap(sheet.rowHeights, place);
    moveSet(sheet.hiddenRows, place);
  }
  if (how.startsWith('Column')) {
    const place = (column: number): number | null =>
      shiftArea({ top: 1, left: column, bottom: 1, right: column }, at, how)?.left ?? null;
    moveMap(sheet.columnWidths, place);
    moveSet(sheet.hiddenColumns, place);
  }
}

function moveMap(map: Map<number, number>, place: (index: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [index, size] of entries) {
    const to = place(index);
    if (to !== null) map.set(to, size);
  }
}

function moveSet(set: Set<number>, place: (index: number) => number | null): void {
  const entries = [...set];
  set.clear();
  for (const index of entries) {
    const to = place(index);
    if (to !== null) set.add(to);
  }
}
