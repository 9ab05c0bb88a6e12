/** Drafts as the rows of a Reading, in sheet numbers. */
import { dateAt } from '../../grid';
import type { ColumnMeaning, RowKind, RowReading } from '../../reading';
import type { SheetView } from '../view';
import type { Draft } from './draft';

/** Shared by all rows: a long table has tens of thousands of empty ones. */
const NOTHING = Object.freeze({});

/** A row without content of its own: header, blank, footer. */
export function bareRow(row: number, kind: RowKind): RowReading {
  return {
    row,
    kind,
    number: null,
    level: null,
    parent: null,
    of: null,
    shift: 0,
    cells: NOTHING,
    columns: NOTHING,
    dates: NOTHING,
    numbers: NOTHING,
    inherited: NOTHING,
    sourceRows: NOTHING,
  };
}

export function rowOf(view: SheetView, draft: Draft): RowReading {
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
  return {
    row,
    kind: draft.kind ?? 'task',
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
