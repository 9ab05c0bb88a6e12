/**
 * WorkbookEdit: what will be done to a workbook, as data. One builder per result; pure.
 *
 * planMarks(sheet, context) · planRemoveMarks(context) · planTracking(sheet, context) · planRemoveTracking(context, withUserContent) ·
 * planSummary(sheets, choice, context) · planFindings(sheets, context) · planFixes(sheet, findings, context) ·
 * planTaskTable(sheet, context) -> PlannedEdit
 * The applier for Excel is `createExcelHost(): ExcelHost` of src/excel.
 */
export type { AppliedEdit } from './applied';
export type { CellInput, DateCell, FormulaCell, LinkCell, Validation } from './cells';
export type {
  AddMarks,
  EditDescription,
  EditKind,
  Mark,
  PlannedEdit,
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
export type { ApplyOptions, ExcelHost, HostInfo, ReadOptions, SheetChange, SheetInfo } from './host';
export type { Block, ChartSpec, PivotSpec, PrintSpec, SheetContent, TableSpec } from './sheet';
export { dayBeforeFirst } from './cells';
export { describe } from './describe';
export { blankSheet } from './sheet';
export { emptyState, type WorkbookState } from './state';
export { planInTurn, stateAfter } from './stateAfter';
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
export { planFixes } from './fixes';
export { linkFormula } from './links';
export { planMarks, planRemoveMarks } from './marks';
export { planTaskTable } from './proseTable';
export { everything, planFindings, planSummary } from './summary';
export { planRemoveTracking, planTracking } from './tracking';
export { nameSheets, quotedSheet, withSheetNames } from './names';
export { matchesTag } from './tags';
