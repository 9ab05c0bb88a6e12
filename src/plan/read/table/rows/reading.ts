/** Drafts as the rows of a Reading, in sheet numbers. */
import { dateAt } from '../../../model/grid';
import { NOTHING } from '../../../model/bareRow';
import type { ColumnMeaning } from '../../../model/meanings';
import type { RowReading } from '../../../model/reading';
import type { SheetView } from '../view';
import type { RowDraft } from './draft';
import { rowCertainty } from './why';

export function rowOf(view: SheetView, draft: RowDraft): RowReading {
  const { firstRow, firstColumn } = view.grid;
  const row = draft.row + firstRow;
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  let dates: Partial<Record<ColumnMeaning, string>> = NOTHING;
  let numbers: Partial<Record<ColumnMeaning, number>> = NOTHING;
  for (const meaning of Object.keys(draft.columns) as ColumnMeaning[]) {
    const column = draft.columns[meaning];
    if (meaning === 'stt' || column === undefined) continue;
    columns[meaning] = column + firstColumn;
    const source = draft.inherited[meaning]?.row ?? row;
    const date = dateAt(view.grid, source, column + firstColumn);
    if (date !== null) dates = { ...dates, [meaning]: date };
    const value = view.grid.value?.[source - firstRow]?.[column];
    if (typeof value === 'number' && date === null) numbers = { ...numbers, [meaning]: value };
  }
  const { certain, reasons } = rowCertainty(draft.shift === 0 ? draft.why : [...draft.why, 'row-shifted']);
  return {
    row,
    kind: draft.kind ?? 'task',
    certain,
    reasons,
    ...(draft.chosen !== null && draft.chosen === draft.kind ? { byHand: true as const } : {}),
    number: draft.kind === 'continuation' || draft.kind === 'total' ? null : draft.numberText,
    level: draft.level,
    parent: draft.parent === null ? null : draft.parent + firstRow,
    of: draft.of === null ? null : draft.of + firstRow,
    shift: draft.shift,
    cells: draft.cells,
    columns,
    dates,
    numbers,
    inherited: draft.inherited,
    sourceRows: NOTHING,
  };
}
