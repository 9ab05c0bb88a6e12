import {
  ICommandService,
  type Injector,
  LocaleType,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaCalculationSessionService, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { Engine } from '../host';
import type { Sheet } from '../model/sheet';
import { wholeSheet, type WorkbookModel } from '../model/workbook';
import { UniverBridge } from './bridge';
import { compareCellsDirectly } from './compareCells';
import { unitId, workbookData } from './data';
import { heldCells } from './held';
import type { ShownLook } from './look';
import { type Region, setRegion } from './region';
import { takeResults } from './results';
import { shownLook } from './shown';

/** Computes a workbook's formulas and conditional formats with Univer, without a screen. */
export interface UniverEngine extends Engine {
  /** Resolves when conditional formats show what was computed; call it after `settle`. */
  painted(): Promise<void>;
  /** How a cell shows; call it after `painted`. */
  look(sheet: Sheet, row: number, column: number): ShownLook;
}

export function createUniverEngine(workbook: WorkbookModel, region: Region = 'point'): UniverEngine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const unit = univer.createUnit<ReturnType<typeof workbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookData(workbook),
  );
  setRegion(univer.__getInjector(), region);
  const engine = attachEngine(workbook, univer.__getInjector(), unit);
  return {
    ...engine,
    dispose() {
      engine.dispose();
      univer.dispose();
    },
  };
}

/** An engine whose workbook is also shown on a screen. */
export interface AttachedEngine extends UniverEngine {
  readonly bridge: UniverBridge;
  /** Sends the model's changes to Univer without waiting for what comes of them. */
  flush(): void;
  /** Univer computes because the user changed something in it. */
  noteHandChange(): void;
}

/** Joins a workbook and a running Univer that shows it, on a screen or without one. */
export function attachEngine(workbook: WorkbookModel, injector: Injector, unit: Workbook): AttachedEngine {
  compareCellsDirectly();
  const commands = injector.get(ICommandService);
  const sessions = injector.get(FormulaCalculationSessionService);
  const conditional = injector.get(ConditionalFormattingService);
  const bridge = new UniverBridge(workbook, commands, heldCells(unit));
  const results = commands.onCommandExecuted((command) => void takeResults(command, workbook));
  // A workbook that was just opened is computed as well.
  let computing = true;
  let computedAt = 0;
  const flush = (): void => {
    if (bridge.flush()) computing = true;
  };
  return {
    bridge,
    flush,
    noteHandChange() {
      computing = true;
    },
    async settle() {
      flush();
      if (!computing || !hasFormulas(workbook)) return;
      computing = false;
      await sessions.waitForLatestApplied(longestCalculation, untilStarted);
      computedAt = Date.now();
    },
    painted: () => sleep(Math.max(0, computedAt + untilPainted - Date.now())),
    look: (sheet, row, column) =>
      shownLook(sheet, row, column, conditional.composeStyle(unitId, sheet.id, row - 1, column - 1)?.style),
    dispose() {
      results.dispose();
      bridge.dispose();
    },
  };
}

/** Univer gathers changes for a tenth of a second before it computes; this long without a start, nothing is to be computed. */
const untilStarted = 400;
const longestCalculation = 60_000;
/** Univer gathers the results of conditional formats for a tenth of a second, too. */
const untilPainted = 150;

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function hasFormulas(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => {
    if (sheet.conditionalFormats.length > 0) return true;
    for (const [, , cell] of sheet.cells.within(wholeSheet())) if (cell.formula !== null) return true;
    return false;
  });
}
