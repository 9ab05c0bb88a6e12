import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { type Area, bounding } from '../model/area';
import type { Sheet } from '../model/sheet';
import { wholeSheet, type WorkbookModel } from '../model/workbook';
import { workbookData } from '../univer/data';
import { type AttachedEngine, attachEngine } from '../univer/engine';
import { boxOnPage, type Box } from './boxOnPage';
import { takeHandChanges } from './hand';
import { endIdleWork } from './idle';
import { grownBy, RowGrowth } from './rowHeights';
import { ShownValidations } from './validations';

/** The spreadsheet grid on the page: shows a workbook, computes it, and carries changes by hand back into the model. */
export interface Grid {
  readonly engine: AttachedEngine;
  /** Where a cell is on the page, in CSS pixels; null while it is scrolled away or its sheet is not in front. */
  cellBox(sheet: Sheet, row: number, column: number): Box | null;
  /** Brings a cell's sheet to the front and scrolls the cell into view; nothing is selected. */
  reveal(sheet: Sheet, row: number, column: number): void;
  dispose(): void;
}

/** `onEditing` is told when the user begins and ends typing in a cell. */
export function createGrid(
  container: HTMLElement,
  workbook: WorkbookModel,
  onEditing: (editing: boolean) => void,
): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreVi, conditionalVi, validationVi) },
  });
  const presets = [
    UniverSheetsCorePreset({ container, contextMenu: true, header: true, toolbar: true, formulaBar: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  const injector = univer.__getInjector();
  const unit = univer.createUnit<ReturnType<typeof workbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookData(workbook),
  );
  const engine = attachEngine(workbook, injector, unit);
  const commands = injector.get(ICommandService);
  const api = FUniver.newAPI(univer);
  const hand = takeHandChanges({ workbook, unit, commands, engine, onEditing });
  const heights = new RowGrowth(injector);
  const stop = workbook.onChange((change) => {
    const rows = grownBy(change);
    if (change.kind === 'sheet' && change.how === 'deleted') heights.forget(change.sheet);
    if (rows) grown.set(rows.sheet, bounding(grown.get(rows.sheet) ?? rows.area, rows.area));
    if (change.kind === 'part' && change.part === 'validations') validated.add(change.sheet);
    if (hand.applying) return;
    if (change.kind === 'active' || change.kind === 'selection')
      queueMicrotask(() => show(change.sheet, change.kind === 'selection'));
    else queueFlush();
  });
  let queued = false;
  let ended = false;
  const grown = new Map<Sheet, Area>();
  const validations = new ShownValidations(commands);
  const validated = new Set<Sheet>();
  function queueFlush(): void {
    if (queued) return;
    queued = true;
    setTimeout(() => {
      queued = false;
      if (ended) return;
      engine.flush();
      for (const [sheet, area] of grown) if (workbook.sheets.includes(sheet)) heights.grow(sheet, area);
      grown.clear();
      for (const sheet of validated) if (workbook.sheets.includes(sheet)) validations.show(sheet);
      validated.clear();
    }, 0);
  }

  function show(sheet: Sheet, withSelection: boolean): void {
    engine.flush();
    const shown = api.getActiveWorkbook();
    const facade = shown?.getSheetBySheetId(sheet.id);
    if (!shown || !facade) return;
    hand.silently(() => {
      shown.setActiveSheet(facade);
      if (!withSelection) return;
      const { top, left, bottom, right } = bounded(
        sheet.selection,
        facade.getMaxRows(),
        facade.getMaxColumns(),
      );
      facade.getRange(top - 1, left - 1, bottom - top + 1, right - left + 1).activate();
      facade.scrollToCell(Math.max(0, top - 4), Math.max(0, left - 2));
    });
  }

  engine.bridge.onSheetsSent = () => hand.pause(() => show(workbook.active, false));
  engine.flush();
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      if (ended) return;
      for (const sheet of workbook.sheets) heights.grow(sheet, wholeSheet());
    });
  for (const sheet of workbook.sheets) validations.show(sheet);
  show(workbook.active, false);
  return {
    engine,
    cellBox(sheet, row, column) {
      const facade = api.getActiveWorkbook()?.getActiveSheet();
      if (facade?.getSheetId() !== sheet.id) return null;
      return boxOnPage(facade.getRange(row - 1, column - 1).getCellRect(), container, injector);
    },
    reveal(sheet, row, column) {
      show(sheet, false);
      api
        .getActiveWorkbook()
        ?.getActiveSheet()
        ?.scrollToCell(Math.max(0, row - 2), Math.max(0, column - 2));
    },
    dispose() {
      ended = true;
      endIdleWork();
      stop();
      hand.dispose();
      engine.dispose();
      univer.dispose();
    },
  };
}

function bounded(of: Area, rows: number, columns: number): Area {
  return { ...of, bottom: Math.min(of.bottom, rows), right: Math.min(of.right, columns) };
}
