/**
 * WorkbookEdit: what will be done to a workbook, as data. One builder per result; pure.
 *
 * marksEdit(sheet, context) · removeMarksEdit(context) · trackingEdit(sheet, context) · removeTrackingEdit(context, withUserContent) ·
 * summaryEdit(sheets, choice, context) · findingsEdit(sheets, context) · fixesEdit(sheet, findings, context) ·
 * taskTableEdit(sheet, context) · sampleEdit(context) -> DescribedEdit
 * The applier for Excel is `createExcelHost(): ExcelHost` of src/excel.
 */
export type { Difference } from './readBack';
export { UnfinishedEdit, type AppliedEdit, type LeftOut } from './applied';
export type { CellInput, DateCell, FormulaCell, LinkCell, Validation } from './cells';
export type {
  AddMarks,
  ColumnLook,
  EditDescription,
  EditKind,
  Mark,
  DescribedEdit,
  PutColumns,
  PutSheet,
  RemoveColumns,
  RemoveMarks,
  RemoveSheets,
  SetCells,
  ShowSheet,
  Step,
  TrackingColumn,
  WorkbookEdit,
} from './edit';
export type {
  ApplyOptions,
  ErrorDetails,
  ErrorNote,
  ExcelHost,
  HiddenBy,
  HostInfo,
  ReadOptions,
  RequestNote,
  RowSpan,
  SheetChange,
  SheetInfo,
  WorkbookFile,
} from './host';
export type { Block, ChartSpec, PivotSpec, PrintSpec, SheetContent, TableSpec } from './sheet';
export { dayBeforeFirst } from './cells';
export { describe } from './describe';
export { blankSheet } from './sheet';
export { emptyState, type WorkbookState } from './state';
export { editsInTurn, stateAfter } from './stateAfter';
export {
  dateFormat,
  fontName,
  markStyles,
  pageNumber,
  plainRowHeight,
  styles,
  type CellStyle,
  type MarkStyle,
  type MarkStyleName,
  type StyleName,
} from './styles';
export type { BuildContext, CheckedSheet, CheckedTable, SummaryChoice } from './input';
export { fixesEdit } from './fixes';
export { settingsKeys } from './ledger';
export { linkFormula } from './links';
export { listTag, marksEdit, removeMarksEdit } from './marks';
export { taskTableEdit } from './proseTable';
export { sampleEdit } from './sample';
export { findingsEdit, summaryEdit, usual } from './summary';
export { overdueSince, type Since } from './summary/overdue';
export {
  removeTrackingEdit,
  staleTracking,
  trackingEdit,
  type StaleTracking,
  type TrackingChoice,
} from './tracking';
export { isListSheet, nameSheets, quotedSheet, withSheetNames } from './names';
export { areInLedger, arePut } from './edit';
export { matchesTag } from './tags';
export { changesEdit } from './changes';
