/** Merged areas and hidden rows and columns of an area. */
import type { Area, Grid } from '../../plan/model/grid';
import { areasOf } from '../address';

/** Asking for the merged areas of a range fails above 512 of them; a merge has at least two cells. */
const cellsOfStrip = 1024;

/** Whether an area has hidden rows and columns; null: some. */
export interface Hiding {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

/** Queues the questions; the function returned reads the answers after the next sync. */
export function queueShape(
  sheet: Excel.Worksheet,
  area: Area,
  hides: Hiding,
): () => Pick<Grid, 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  const { top, left, bottom, right } = area;
  const columns = right - left + 1;
  const strip = Math.max(1, Math.floor(cellsOfStrip / columns));
  const strips: Excel.RangeAreas[] = [];
  for (let row = top; row <= bottom; row += strip) {
    const rows = Math.min(strip, bottom - row + 1);
    const merged = sheet.getRangeByIndexes(row - 1, left - 1, rows, columns).getMergedAreasOrNullObject();
    merged.load('address');
    strips.push(merged);
  }
  const whole = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, columns);
  // Hardly any sheet hides something: row by row that would be asked in vain.
  const rows = hides.rows === false ? null : whole.getRowProperties({ rowHidden: true });
  const hidden = hides.columns === false ? null : whole.getColumnProperties({ columnHidden: true });
  return () => {
    const merges = new Map<string, Area>();
    for (const merged of strips) {
      if (merged.isNullObject) continue;
      for (const one of areasOf(merged.address)) merges.set(`${one.top},${one.left}`, one);
    }
    return {
      merges: [...merges.values()],
      hiddenRows: new Set((rows?.value ?? []).flatMap((row, i) => (row.rowHidden === true ? [top + i] : []))),
      hiddenColumns: new Set(
        (hidden?.value ?? []).flatMap((column, i) => (column.columnHidden === true ? [left + i] : [])),
      ),
    };
  };
}
