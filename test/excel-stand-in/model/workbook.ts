import { area, type Area, quotedSheet } from './area';
import type { CommentThread, DefinedName, Table } from './parts';
import { Sheet } from './sheet';

/** What was changed, for those who mirror the workbook (the grid on the page) or tell the add-in (events). */
export type Change =
  | { kind: 'cells'; sheet: Sheet; area: Area; of: 'content' | 'style' }
  | { kind: 'structure'; sheet: Sheet; area: Area; how: StructureChange }
  | { kind: 'sheet'; sheet: Sheet; how: 'added' | 'deleted' | 'renamed' | 'moved' | 'visibility' }
  | { kind: 'part'; sheet: Sheet; part: SheetPart }
  | { kind: 'names' | 'tables' }
  | { kind: 'active'; sheet: Sheet; from: Sheet }
  | { kind: 'selection'; sheet: Sheet };

export type StructureChange =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
export type SheetPart =
  | 'merges'
  | 'sizes'
  | 'hidden'
  | 'frozen'
  | 'conditionalFormats'
  | 'validations'
  | 'hyperlinks'
  | 'notes'
  | 'view'
  | 'protection'
  | 'recorded';

/** A workbook as data: sheets, names, tables, settings. Knows nothing of the wire, of Univer, or of files. */
export class WorkbookModel {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  readonly comments: CommentThread[] = [];
  /** Settings of the document, by key: JSON values. */
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, unknown> = {};
  readonly customProperties = new Map<string, unknown>();
  /** True when the structure (adding, deleting, renaming sheets) is locked. */
  structureLocked = false;
  calculationMode = 'Automatic';
  name = 'Sổ làm việc.xlsx';
  private activeSheet: Sheet | null = null;
  private readonly listeners = new Set<(change: Change) => void>();
  private lastId = 0;

  /** Tells of every change, in order; returns the way to stop listening. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  newId(prefix: string): string {
    this.lastId += 1;
    return `${prefix}${this.lastId}`;
  }

  get active(): Sheet {
    const sheet = this.activeSheet ?? this.sheets[0];
    if (!sheet) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  addSheet(name: string, kind: Sheet['kind'] = 'worksheet', id = this.newSheetId()): Sheet {
    const sheet = new Sheet(id, name, kind);
    this.sheets.push(sheet);
    this.changed({ kind: 'sheet', sheet, how: 'added' });
    return sheet;
  }

  /** Takes a sheet away with all that hangs on it. */
  deleteSheet(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    removeWhere(this.tables, (table) => table.sheet === sheet);
    removeWhere(this.names, (name) => name.scope === sheet);
    removeWhere(this.comments, (comment) => comment.sheet === sheet);
    const orphaned = (formula: string): string => formula.replaceAll(`${quotedSheet(sheet.name)}!`, '#REF!');
    for (const name of this.names) name.formula = orphaned(name.formula);
    for (const other of this.sheets)
      for (const format of other.conditionalFormats) format.formula = orphaned(format.formula);
    this.changed({ kind: 'sheet', sheet, how: 'deleted' });
    if (this.activeSheet === sheet) {
      this.activeSheet = null;
      const next = this.sheets.slice(at).find(isVisible) ?? this.sheets.find(isVisible);
      if (next) this.activate(next, sheet);
    }
  }

  /** Renames a sheet; formulas and names that speak of it follow. */
  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    const rename = (formula: string): string => renameInFormula(formula, before, name);
    for (const each of this.names) each.formula = rename(each.formula);
    for (const other of this.sheets) {
      for (const format of other.conditionalFormats) format.formula = rename(format.formula);
      for (const [row, column, cell] of [...other.cells.within(wholeSheet())])
        if (cell.formula !== null) other.cells.put(row, column, { ...cell, formula: rename(cell.formula) });
    }
    this.changed({ kind: 'sheet', sheet, how: 'renamed' });
  }

  /** Moves a sheet among the others; the one in front stays there. */
  moveSheet(sheet: Sheet, position: number): void {
    this.activeSheet = this.active;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changed({ kind: 'sheet', sheet, how: 'moved' });
  }

  activate(sheet: Sheet, from = this.active): void {
    this.activeSheet = sheet;
    if (sheet !== from) this.changed({ kind: 'active', sheet, from });
  }

  select(sheet: Sheet, of: Area): void {
    this.activate(sheet);
    sheet.selection = of;
    this.changed({ kind: 'selection', sheet });
  }

  /** Sheet by name, whatever the letter case, or by id. */
  sheet(nameOrId: string): Sheet | null {
    const key = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === key) ?? null;
  }

  private newSheetId(): string {
    this.lastId += 1;
    const hex = this.lastId.toString(16).padStart(12, '0').toUpperCase();
    return `{00000000-0001-0000-0000-${hex}}`;
  }
}

/** A workbook with one empty sheet, as Excel makes it. */
export function emptyWorkbook(sheetName = 'Sheet1'): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet(sheetName);
  return workbook;
}

/** The cells of a sheet that a change of one cell's style or content touches. */
export function wholeSheet(): Area {
  return area(1, 1, 1_048_576, 16_384);
}

function renameInFormula(formula: string, before: string, after: string): string {
  const old = quotedSheet(before);
  return formula.includes(`${old}!`) ? formula.replaceAll(`${old}!`, `${quotedSheet(after)}!`) : formula;
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === 'Visible';
}

export function removeWhere<T>(list: T[], test: (item: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) list.splice(i, 1);
}
