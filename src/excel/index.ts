/**
 * The one place that talks to Excel. Everything the pane and the ribbon buttons ask of it stands here; every failure is a SoatError
 * with a sentence.
 */
import type { ExcelHost } from '../workbook';
import { applyEdit } from './apply';
import { onSheetActivated, onSheetChanged } from './events';
import { hostInfo } from './info';
import { readState } from './ledger';
import { newMemory } from './memory';
import { readActiveSheet, readSheet } from './read';
import { listSheets, selectCell, selectedArea } from './select';
import { getSetting, setSetting } from './settings';
import { undo } from './undo';

export function createExcelHost(): ExcelHost {
  const memory = newMemory();
  return {
    hostInfo,
    listSheets,
    readActiveSheet,
    readSheet,
    readState,
    applyEdit: (edit, options) => applyEdit(edit, memory, options),
    undo: (applied) => undo(applied, memory),
    selectCell,
    selectedArea,
    getSetting,
    setSetting,
    onSheetChanged,
    onSheetActivated,
  };
}
