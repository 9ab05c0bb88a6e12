import { type ICommandService } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Change, SheetPart, WorkbookModel } from '../model/workbook';
import { wholeSheet } from '../model/workbook';
import { cellMatrix, rangeOf, sheetData, sizeOf, unitId } from './data';
import { type Send, tellHidden, tellRules, tellSizes, type Told } from './tell';

/** Which cells Univer holds that the model may have dropped: the bridge tells Univer to empty them. */
export type HeldCells = (sheetId: string, of: Area) => Iterable<readonly [row: number, column: number]>;

/**
 * Carries the model's changes into Univer, as mutations (they neither ask nor enter the undo stack). Changes are gathered
 * and sent by `flush`, so a request that sets a thousand properties costs a handful of mutations.
 */
export class UniverBridge {
  private readonly told = new Map<string, Told>();
  private readonly dirtyCells = new Map<Sheet, Area[]>();
  private readonly dirtyParts = new Map<Sheet, Set<SheetPart>>();
  private dirtySheets = false;
  private dirtyNames = true;
  private readonly toldNames = new Map<string, string>();
  private paused = false;
  /** True while the model's changes are being sent: what Univer tells of them is no change by hand. */
  sending = false;
  /** Called after sheets were added or taken away: Univer then brings a sheet of its own choice to the front. */
  onSheetsSent: () => void = () => undefined;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly commands: ICommandService,
    private readonly held: HeldCells,
  ) {
    for (const sheet of workbook.sheets) this.remember(sheet);
    for (const sheet of workbook.sheets) this.markPart(sheet, 'conditionalFormats');
    this.stop = workbook.onChange((change) => this.note(change));
  }

  dispose(): void {
    this.stop();
  }

  /** Runs changes that come from Univer itself and must not be sent back to it. */
  withoutEcho(run: () => void): void {
    this.paused = true;
    try {
      run();
    } finally {
      this.paused = false;
    }
  }

  /** What Univer holds now is what the model holds: after changes by hand were taken over. */
  remember(sheet: Sheet): void {
    const { rows, columns } = sizeOf(sheet);
    const before = this.told.get(sheet.id);
    this.told.set(sheet.id, {
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      rows: Math.max(rows, before?.rows ?? 0),
      columns: Math.max(columns, before?.columns ?? 0),
      merges: [...sheet.merges],
      rules: before?.rules ?? [],
      widths: new Map(sheet.columnWidths),
      heights: new Map(sheet.rowHeights),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    });
  }

  get hasChanges(): boolean {
    return this.dirtySheets || this.dirtyNames || this.dirtyCells.size > 0 || this.dirtyParts.size > 0;
  }

  /** Sends what has gathered. Returns false when there was nothing to send. */
  flush(): boolean {
    if (!this.hasChanges) return false;
    this.sending = true;
    try {
      this.sendAll();
    } finally {
      this.sending = false;
    }
    return true;
  }

  private sendAll(): void {
    if (this.dirtySheets) {
      this.sendSheets();
      this.onSheetsSent();
    }
    for (const [sheet, areas] of this.dirtyCells) if (this.told.has(sheet.id)) this.sendCells(sheet, areas);
    for (const [sheet, parts] of this.dirtyParts)
      for (const part of parts) if (this.told.has(sheet.id)) this.sendPart(sheet, part);
    if (this.dirtyNames) this.sendNames();
    this.dirtySheets = false;
    this.dirtyNames = false;
    this.dirtyCells.clear();
    this.dirtyParts.clear();
  }

  private note(change: Change): void {
    if (this.paused) return;
    switch (change.kind) {
      case 'cells':
        this.dirtyCells.set(change.sheet, [...(this.dirtyCells.get(change.sheet) ?? []), change.area]);
        return;
      case 'structure':
        for (const sheet of this.workbook.sheets) this.dirtyCells.set(sheet, [wholeSheet()]);
        for (const part of ['merges', 'sizes', 'hidden', 'conditionalFormats'] as const)
          this.markPart(change.sheet, part);
        return;
      case 'sheet':
        this.dirtySheets = true;
        if (change.how === 'renamed')
          for (const sheet of this.workbook.sheets) {
            this.dirtyCells.set(sheet, [wholeSheet()]);
            this.markPart(sheet, 'conditionalFormats');
          }
        return;
      case 'part':
        this.markPart(change.sheet, change.part);
        return;
      case 'names':
        this.dirtyNames = true;
    }
  }

  private markPart(sheet: Sheet, part: SheetPart): void {
    const parts = this.dirtyParts.get(sheet) ?? new Set();
    this.dirtyParts.set(sheet, parts.add(part));
  }

  private readonly send: Send = (id, params) => {
    this.commands.syncExecuteCommand(id, { unitId, ...params });
  };

  private sendSheets(): void {
    const { sheets } = this.workbook;
    const ids = new Set(sheets.map(({ id }) => id));
    sheets.forEach((sheet, index) => {
      const told = this.told.get(sheet.id);
      if (!told) {
        this.send(InsertSheetMutation.id, { index, sheet: sheetData(sheet) });
        this.remember(sheet);
        this.dirtyCells.delete(sheet);
        this.dirtyParts.set(sheet, new Set(['conditionalFormats', 'validations']));
        return;
      }
      if (told.name !== sheet.name)
        this.send(SetWorksheetNameMutation.id, { subUnitId: sheet.id, name: sheet.name });
      const hidden = sheet.visibility !== 'Visible';
      if (told.hidden !== hidden)
        this.send(SetWorksheetHideMutation.id, { subUnitId: sheet.id, hidden: hidden ? 1 : 0 });
      Object.assign(told, { name: sheet.name, hidden });
    });
    const order = [...this.told.keys()];
    for (const id of order) {
      if (ids.has(id)) continue;
      this.send(RemoveSheetMutation.id, { subUnitId: id, subUnitName: this.told.get(id)?.name ?? '' });
      this.told.delete(id);
    }
    const current = [...this.told.keys()];
    sheets.forEach((sheet, toOrder) => {
      const fromOrder = current.indexOf(sheet.id);
      if (fromOrder === toOrder) return;
      this.send(SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder, toOrder });
      current.splice(toOrder, 0, ...current.splice(fromOrder, 1));
    });
    const entries = sheets.map((sheet) => [sheet.id, this.told.get(sheet.id)] as const);
    this.told.clear();
    for (const [id, told] of entries) if (told) this.told.set(id, told);
  }

  private sendCells(sheet: Sheet, areas: readonly Area[]): void {
    this.sendSize(sheet);
    const whole = areas.length > 64 ? [wholeSheet()] : areas;
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const of of whole) {
      for (const [row, column] of this.held(sheet.id, of)) (cellValue[row - 1] ??= {})[column - 1] = null;
      for (const [row, cells] of Object.entries(cellMatrix(sheet, of)))
        Object.assign((cellValue[Number(row)] ??= {}), cells);
    }
    if (Object.keys(cellValue).length > 0)
      this.send(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
  }

  private sendSize(sheet: Sheet): void {
    const told = this.told.get(sheet.id);
    const { rows, columns } = sizeOf(sheet);
    if (told && rows > told.rows) {
      this.send(SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: rows });
      told.rows = rows;
    }
    if (told && columns > told.columns) {
      this.send(SetWorksheetColumnCountMutation.id, { subUnitId: sheet.id, columnCount: columns });
      told.columns = columns;
    }
  }

  private sendPart(sheet: Sheet, part: SheetPart): void {
    const told = this.told.get(sheet.id);
    if (!told) return;
    const subUnitId = sheet.id;
    switch (part) {
      case 'merges': {
        const gone = told.merges.filter((merge) => !sheet.merges.includes(merge));
        const come = sheet.merges.filter((merge) => !told.merges.includes(merge));
        if (gone.length > 0)
          this.send(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: gone.map(rangeOf) });
        if (come.length > 0)
          this.send(AddWorksheetMergeMutation.id, { subUnitId, ranges: come.map(rangeOf) });
        told.merges = [...sheet.merges];
        return;
      }
      case 'sizes':
        tellSizes(sheet, told, this.send);
        return;
      case 'hidden':
        tellHidden(sheet, told, this.send);
        return;
      case 'frozen': {
        const { rows, columns } = sheet.frozen;
        this.send(SetFrozenMutation.id, {
          subUnitId,
          startRow: rows || -1,
          startColumn: columns || -1,
          ySplit: rows,
          xSplit: columns,
        });
        return;
      }
      case 'view':
        this.send(SetTabColorMutation.id, { subUnitId, color: sheet.tabColor });
        this.send(ToggleGridlinesMutation.id, { subUnitId, showGridlines: sheet.gridlines ? 1 : 0 });
        return;
      case 'conditionalFormats':
        tellRules(sheet, told, this.send);
    }
  }

  private sendNames(): void {
    const now = new Map(this.workbook.names.map((name) => [name.name, name.formula.replace(/^=/, '')]));
    for (const [name, formula] of this.toldNames)
      if (!now.has(name))
        this.send('formula.mutation.remove-defined-name', { id: name, name, formulaOrRefString: formula });
    for (const [name, formula] of now)
      if (this.toldNames.get(name) !== formula)
        this.send('formula.mutation.set-defined-name', {
          id: name,
          name,
          formulaOrRefString: formula,
          localSheetId: 'AllDefaultWorkbook',
        });
    this.toldNames.clear();
    for (const [name, formula] of now) this.toldNames.set(name, formula);
  }
}
