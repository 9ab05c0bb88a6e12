/** Tasks as rows for engines that count beyond one workbook. Pure. */
export { exportColumns, type ExportColumn, type ExportRow, type ExportType } from './columns';
export { exportRows } from './rows';
