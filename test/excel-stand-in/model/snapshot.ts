/** A workbook as it stands, to be put back later: sheets stay the same objects, what is on them is copied. */
import { CellStore } from './cells';
import { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

export interface WorkbookSnapshot {
  restore(): void;
}

/** Settings are none of it: Excel's Ctrl+Z does not reach them. */
export function snapshotOf(workbook: WorkbookModel): WorkbookSnapshot {
  const { tables, names, comments, active } = workbook;
  const sheets = workbook.sheets.map((sheet) => [sheet, copied({ ...sheet })] as const);
  const lists = copied({ tables, names, comments });
  return {
    restore() {
      replace(
        workbook.sheets,
        sheets.map(([sheet]) => sheet),
      );
      for (const [sheet, state] of sheets) Object.assign(sheet, copied(state));
      const { tables, names, comments } = copied(lists);
      replace(workbook.tables, tables);
      replace(workbook.names, names);
      replace(workbook.comments, comments);
      workbook.activate(active);
      workbook.changed({ kind: 'names' });
      workbook.changed({ kind: 'tables' });
      for (const [sheet] of sheets) {
        const used = sheet.cells.used(false);
        if (used) workbook.changed({ kind: 'cells', sheet, area: used, of: 'content' });
      }
    },
  };
}

function replace<T>(list: T[], by: readonly T[]): void {
  list.splice(0, list.length, ...by);
}

/** Deep, but for the sheets, which others point to. */
function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Sheet) return value;
  if (value instanceof CellStore) return value.copy() as T;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copied(each)])) as T;
  if (value instanceof Set) return new Set([...value].map(copied)) as T;
  if (Array.isArray(value)) return value.map(copied) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each)])) as T;
}
