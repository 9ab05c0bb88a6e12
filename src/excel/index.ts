/**
 * The one place that talks to Excel. Everything the pane and the ribbon buttons ask of it stands here; every failure is a SoatError
 * with a sentence.
 */
import type { ExcelHost } from '../workbook';
import { applyEdit, foresee } from './apply';
import { errorDetails } from './details';
import { onSheetActivated, onSheetChanged } from './events';
import { hostInfo } from './info';
import { readState } from './ledger';
import { newMemory } from './memory';
import { readActiveSheet, readSheet } from './read';
import { readAgain } from './read/again';
import { named, onWaiting } from './requests';
import { listSheets, selectCell, selectedArea, showCell } from './select';
import { getSetting, setSetting } from './settings';
import { undo } from './undo';
import { openFile, readFile } from './workbookFile';

export function createExcelHost(): ExcelHost {
  const memory = newMemory();
  return {
    hostInfo,
    listSheets: named('listSheets', listSheets),
    readActiveSheet: named('readActiveSheet', readActiveSheet),
    readSheet: named('readSheet', readSheet),
    readAgain: named('readAgain', readAgain),
    readState: named('readState', readState),
    checkEdit: (edit) => named(`checkEdit ${edit.kind}`, foresee)(edit),
    applyEdit: (edit, options) => named(`applyEdit ${edit.kind}`, applyEdit)(edit, memory, options),
    undo: (applied) => named(`undo ${applied.kind}`, undo)(applied, memory),
    selectCell: named('selectCell', selectCell),
    showCell: named('showCell', showCell),
    selectedArea: named('selectedArea', selectedArea),
    getSetting: <T>(key: string) => named('getSetting', getSetting<T>)(key),
    setSetting: named('setSetting', setSetting),
    readFile: named('readFile', readFile),
    openFile: named('openFile', openFile),
    onSheetChanged: named('onSheetChanged', onSheetChanged),
    onSheetActivated: named('onSheetActivated', onSheetActivated),
    onWaiting,
    errorDetails,
  };
}
