import type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IExecutionOptions,
  IRange,
  Workbook,
} from '@univerjs/core';
import type { Sheet } from '../model/sheet';
import { deleteCells, insertCells } from '../model/structure';
import { bounding, maxColumn, maxRow, type Area } from '../model/area';
import type { StructureChange, WorkbookModel } from '../model/workbook';
import { fromUniver } from '../univer/style';
import { valueOf } from '../univer/results';
import type { AttachedEngine } from '../univer/engine';
import { pullSheet } from './pull';

/** Where changes by hand come from and go to. */
interface Ends {
  readonly workbook: WorkbookModel;
  readonly unit: Workbook;
  readonly commands: ICommandService;
  readonly engine: AttachedEngine;
  readonly onEditing: (editing: boolean) => void;
}

interface SheetParams {
  readonly subUnitId: string;
}

/** Carries what the user does in the grid into the model, so that the add-in sees it and is told of it. */
export interface HandChanges {
  /** True while the model is being changed because of the grid. */
  readonly applying: boolean;
  /** Takes nothing for the user's doing until the present task has ended. */
  pause(then: () => void): void;
  /** Changes the grid without taking that for the user's doing. */
  silently(run: () => void): void;
  dispose(): void;
}

const structure: Readonly<Record<string, StructureChange>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};

/** Mutations after which a sheet is read anew as a whole. */
const pulled =
  /^sheet\.mutation\.(move-|reorder-range|add-worksheet-merge|remove-worksheet-merge|set-worksheet-col-width|set-worksheet-row-height|set-(row|col)-(hidden|visible)|set-frozen|insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order|set-worksheet-hidden)/;

export function takeHandChanges({ workbook, unit, commands, engine, onEditing }: Ends): HandChanges {
  let applying = false;
  let silent = false;
  let paused = false;
  const apply = (run: () => void): void => {
    applying = true;
    try {
      engine.bridge.withoutEcho(run);
    } finally {
      applying = false;
    }
    engine.noteHandChange();
  };
  const listener = commands.onCommandExecuted((command, options) => {
    if (silent || paused || engine.bridge.sending || fromEngine(options)) return;
    if (command.id === 'sheet.operation.set-worksheet-active') {
      const sheet = workbook.sheet((command.params as SheetParams).subUnitId);
      if (sheet && sheet !== workbook.active) apply(() => workbook.activate(sheet));
    } else if (command.id === 'sheet.operation.set-selections') {
      apply(() => takeSelection(command, workbook));
    } else if (command.id === 'sheet.operation.set-cell-edit-visible') {
      onEditing((command.params as { visible: boolean }).visible);
    } else if (command.id === 'sheet.mutation.set-range-values') {
      apply(() => takeCells(command, workbook, unit));
    } else if (structure[command.id]) {
      apply(() => takeStructure(command, workbook));
    } else if (pulled.test(command.id)) {
      apply(() => pullSheet(command, workbook, unit, engine.bridge));
    }
  });
  return {
    get applying() {
      return applying;
    },
    pause(then) {
      paused = true;
      setTimeout(() => {
        paused = false;
        then();
      }, 0);
    },
    silently(run) {
      silent = true;
      try {
        run();
      } finally {
        silent = false;
      }
    },
    dispose: () => listener.dispose(),
  };
}

/** Computed values come back as changes of cells, too. */
function fromEngine(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true;
}

function takeSelection({ params }: Readonly<ICommandInfo>, workbook: WorkbookModel): void {
  const { subUnitId, selections } = params as SheetParams & { selections: { range: IRange }[] };
  const sheet = workbook.sheet(subUnitId);
  const range = selections.at(-1)?.range;
  if (!sheet || !range || sheet !== workbook.active) return;
  const area = areaOf(range);
  const { selection } = sheet;
  const same =
    selection.top === area.top &&
    selection.left === area.left &&
    selection.bottom === area.bottom &&
    selection.right === area.right;
  if (!same) workbook.select(sheet, area);
}

/** A whole row's or column's range has no numbers on its long side. */
function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    top: Number.isNaN(startRow) ? 1 : startRow + 1,
    left: Number.isNaN(startColumn) ? 1 : startColumn + 1,
    bottom: Number.isNaN(endRow) ? maxRow : endRow + 1,
    right: Number.isNaN(endColumn) ? maxColumn : endColumn + 1,
  };
}

function takeCells({ params }: Readonly<ICommandInfo>, workbook: WorkbookModel, unit: Workbook): void {
  const { subUnitId, cellValue } = params as SheetParams & {
    cellValue?: Record<string, Record<string, ICellData | null>>;
  };
  const sheet = workbook.sheet(subUnitId);
  if (!sheet || !cellValue) return;
  let changed: { area: Area; content: boolean } | null = null;
  for (const [r, cells] of Object.entries(cellValue))
    for (const c of Object.keys(cells ?? {})) {
      const row = Number(r) + 1;
      const column = Number(c) + 1;
      const content = takeCell(sheet, unit, row, column);
      if (content === null) continue;
      const area = { top: row, left: column, bottom: row, right: column };
      changed = changed
        ? { area: bounding(changed.area, area), content: changed.content || content }
        : { area, content };
    }
  if (changed)
    workbook.changed({ kind: 'cells', sheet, area: changed.area, of: changed.content ? 'content' : 'style' });
}

/** Takes one cell as the grid has it now. Gives null when nothing is new, else whether its content is. */
export function takeCell(sheet: Sheet, unit: Workbook, row: number, column: number): boolean | null {
  const worksheet = unit.getSheetBySheetId(sheet.id);
  const data = worksheet?.getCellRaw(row - 1, column - 1) ?? null;
  const before = sheet.at(row, column);
  const style = fromUniver(unit.getStyles().getStyleByCell(data), before.style);
  const formula = data?.f ? String(data.f) : null;
  const rich = data?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = formula === null && rich !== undefined ? rich : valueOf(data);
  const content =
    formula !== before.formula || (formula === null && (value === '' ? null : value) !== before.value);
  if (!content && style === before.style) return null;
  sheet.cells.put(row, column, { value: value === '' ? null : value, formula, style });
  return content;
}

function takeStructure({ id, params }: Readonly<ICommandInfo>, workbook: WorkbookModel): void {
  const { subUnitId, range } = params as SheetParams & { range: IRange };
  const sheet = workbook.sheet(subUnitId);
  const how = structure[id];
  if (!sheet || !how) return;
  const whole = areaOf(range);
  const at = how.startsWith('Row')
    ? { ...whole, left: 1, right: maxColumn }
    : { ...whole, top: 1, bottom: maxRow };
  if (how.endsWith('Inserted')) insertCells(workbook, sheet, at, how);
  else deleteCells(workbook, sheet, at, how);
}
