import floor from './floor.json';
import type { HostInfo } from '../workbook';

export function hostInfo(): HostInfo {
  if (typeof Office === 'undefined' || !Office.context)
    return { supported: false, inExcel: false, oldFormat: false, language: 'vi-VN', platform: '' };
  const { context } = Office;
  const isExcel = context.diagnostics?.host === Office.HostType.Excel;
  return {
    supported: isExcel && context.requirements.isSetSupported('ExcelApi', floor.excelApi),
    inExcel: isExcel,
    oldFormat: /\.xls$/i.test(context.document?.url ?? ''),
    language: context.displayLanguage ?? 'vi-VN',
    platform: String(context.diagnostics?.platform ?? ''),
  };
}
