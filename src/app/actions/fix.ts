import { fixesEdit } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';

/** Sửa n ô: the fixes that are certain, each only where the cell still holds what was read. */
export const fix: Action = {
  name: 'fix',
  icon: 'wrench',
  needsCheck: false,
  asksFirst: true,
  checksAfter: 'view',
  enabled: hasTable,
  perform: (input) => fixesEdit(sheetOf(input).grid, input.findings, input.context),
  report: ({ counts }) => ({ key: 'fixed', params: { count: counts.cells ?? 0 } }),
};
