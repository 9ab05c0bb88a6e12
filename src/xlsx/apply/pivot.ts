import { cellName, areaAddress } from '../../plan/model/grid';
import type { PivotSpec } from '../../workbook';
import { done } from './engine';
import type { Target } from './target';

/** Room the PivotTable's description claims; Excel resizes it when it refreshes. */
const ROOM = { rows: 60, columns: 12 } as const;

/** A native PivotTable over our data sheet, refreshed by Excel at opening, with its slicer. */
export function addPivot({ workbook, names }: Target, sheet: string, pivot: PivotSpec): void {
  const source = names.resolve(pivot.source);
  const { row, column } = pivot.place;
  const fields = (list: readonly string[]) => list.map((Data) => ({ Data, DefaultSubtotal: true }));
  done(
    workbook.AddPivotTable({
      Name: pivot.name,
      DataRange: `${source}!${areaAddress(pivot.area)}`,
      PivotTableRange: `${sheet}!${cellName(row, column)}:${cellName(row + ROOM.rows, column + ROOM.columns)}`,
      Rows: fields(pivot.rows),
      Columns: fields(pivot.columns),
      Filter: fields(pivot.filters),
      Data: [{ Data: pivot.sum.field, Name: pivot.sum.name, Subtotal: 'Sum' }],
      RowGrandTotals: true,
      ColGrandTotals: true,
      ShowDrill: true,
      ShowRowHeaders: true,
      ShowColHeaders: true,
      PivotTableStyleName: 'PivotStyleLight16',
    }),
  );
  if (pivot.slicer === null) return;
  const { field, caption, place } = pivot.slicer;
  done(
    workbook.AddSlicer(sheet, {
      Name: field,
      Caption: caption,
      Cell: cellName(place.top, place.left),
      TableSheet: sheet,
      TableName: pivot.name,
    }),
  );
}
