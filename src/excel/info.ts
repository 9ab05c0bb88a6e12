import type { HostInfo } from '../workbook';

/** The oldest Excel that can do all we ask: 2021. The version is a string: 1.14 is later than 1.9. */
const floor = '1.14';

export function hostInfo(): HostInfo {
  if (typeof Office === 'undefined' || !Office.context)
    return { supported: false, inExcel: false, language: 'vi-VN', platform: '' };
  const { context } = Office;
  const isExcel = context.diagnostics?.host === Office.HostType.Excel;
  return {
    supported: isExcel && context.requirements.isSetSupported('ExcelApi', floor),
    inExcel: isExcel,
    language: context.displayLanguage ?? 'vi-VN',
    platform: String(context.diagnostics?.platform ?? ''),
  };
}
