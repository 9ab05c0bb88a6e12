import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { univerRule, type UniverRule } from './conditionalRules';
import { pixels, rangeOf } from './data';

/** What Univer was last told of a sheet. */
export interface Told {
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  merges: Area[];
  rules: UniverRule[];
  widths: ReadonlyMap<number, number>;
  heights: ReadonlyMap<number, number>;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** Sends one mutation to Univer. */
export type Send = (id: string, params: Record<string, unknown>) => void;

export function tellSizes(sheet: Sheet, told: Told, send: Send): void {
  for (const [column, width] of sheet.columnWidths) {
    if (told.widths.get(column) === width || column > told.columns) continue;
    const ranges = [rangeOf({ top: 1, bottom: told.rows, left: column, right: column })];
    send(SetWorksheetColWidthMutation.id, { subUnitId: sheet.id, ranges, colWidth: pixels(width) });
  }
  for (const [row, height] of sheet.rowHeights) {
    if (told.heights.get(row) === height || row > told.rows) continue;
    const ranges = [rangeOf({ top: row, bottom: row, left: 1, right: told.columns })];
    send(SetWorksheetRowHeightMutation.id, { subUnitId: sheet.id, ranges, rowHeight: pixels(height) });
  }
  told.widths = new Map(sheet.columnWidths);
  told.heights = new Map(sheet.rowHeights);
}

export function tellHidden(sheet: Sheet, told: Told, send: Send): void {
  const rowRange = (row: number) => rangeOf({ top: row, bottom: row, left: 1, right: told.columns });
  const columnRange = (column: number) => rangeOf({ top: 1, bottom: told.rows, left: column, right: column });
  const steps = [
    [SetRowHiddenMutation.id, less(sheet.hiddenRows, told.hiddenRows).map(rowRange)],
    [SetRowVisibleMutation.id, less(told.hiddenRows, sheet.hiddenRows).map(rowRange)],
    [SetColHiddenMutation.id, less(sheet.hiddenColumns, told.hiddenColumns).map(columnRange)],
    [SetColVisibleMutation.id, less(told.hiddenColumns, sheet.hiddenColumns).map(columnRange)],
  ] as const;
  for (const [id, ranges] of steps) if (ranges.length > 0) send(id, { subUnitId: sheet.id, ranges });
  told.hiddenRows = new Set(sheet.hiddenRows);
  told.hiddenColumns = new Set(sheet.hiddenColumns);
}

/** Rules are told anew as a whole when any has changed: they are few, and their order is their meaning. */
export function tellRules(sheet: Sheet, told: Told, send: Send): void {
  const rules = sheet.conditionalFormats.flatMap((format) => univerRule(format) ?? []);
  if (JSON.stringify(rules) === JSON.stringify(told.rules)) return;
  const subUnitId = sheet.id;
  for (const { cfId } of told.rules) send('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  // Univer puts each new rule before the others.
  for (const rule of [...rules].reverse())
    send('sheet.mutation.add-conditional-rule', { subUnitId, rule: structuredClone(rule) });
  told.rules = rules;
}

function less(all: ReadonlySet<number>, without: ReadonlySet<number>): number[] {
  return [...all].filter((each) => !without.has(each));
}
