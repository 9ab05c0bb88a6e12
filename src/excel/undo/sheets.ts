/** Sheets of ours as they were. */
import { areaAddress } from '../../plan/model/grid';
import { blankSheet, type TableSpec } from '../../workbook/sheet';
import { areaOf, sheetUpdate, type Present, type PresentCells } from '../../workbook/update';
import { drawCharts } from '../apply/extras';
import { writeRows } from '../apply/blocks';
import { addSheet, clearOurs, fillSheet, updateSheet, wholeColumns, wholeRows } from '../apply/putSheet';
import { putTable } from '../apply/table';
import { actionBytes, type Batch } from '../batch';
import type { RemovedSheet, UpdatedSheet } from '../reverse';
import { asText, type Written } from '../values';

type Names = ReadonlyMap<string, string>;

export async function restoreUpdated(batch: Batch, changed: UpdatedSheet, names: Names): Promise<void> {
  const { name, content, update, oldArea, old, oldContent } = changed;
  const sheet = batch.context.workbook.worksheets.getItem(name);
  await batch.room(actionBytes * 10);
  const older = olderTable(changed);
  if (older !== null) batch.context.workbook.tables.getItemOrNullObject(older.name).convertToRange();
  clearOurs(sheet, areaOf(content));
  if (update.insertRows !== null)
    wholeRows(sheet, update.insertRows.at, update.insertRows.count).delete('Up');
  if (update.insertColumns !== null)
    wholeColumns(sheet, update.insertColumns.at, update.insertColumns.count).delete('Left');
  if (oldContent !== null) {
    await updateSheet(batch, oldContent, name, oldArea, sheetUpdate(oldContent, oldArea, null), names);
    if (oldContent.table !== null)
      batch.context.workbook.tables
        .getItemOrNullObject(oldContent.table.name)
        .resize(areaAddress(oldContent.table.area));
    drawCharts(batch.context, oldContent, name, names, true);
  }
  if (old === null) return;
  // Where the user's cells were not moved they are not touched: they may hold what he typed since.
  await writePresent(batch, sheet, update.beside === null ? within(old, oldArea.right, oldArea.bottom) : old);
  if (older !== null) await putTable(batch, { ...content, table: older }, name, new Set(), false);
}

/**
 * The table of a version whose columns mixed formulas and words: it is put round its cells after they are written, because a table
 * copies formulas down. null for a table of this version, or none.
 */
function olderTable({ content: { table }, oldArea: { right, bottom } }: UpdatedSheet): TableSpec | null {
  if (table === null || right >= table.area.right) return null;
  return { ...table, area: { ...table.area, right, bottom } };
}

export async function restoreRemoved(batch: Batch, removed: RemovedSheet, names: Names): Promise<void> {
  const { tag, name, position, hidden, old, oldContent } = removed;
  const content = oldContent ?? {
    ...blankSheet(tag, name),
    visibility: hidden ? ('very-hidden' as const) : ('visible' as const),
  };
  await addSheet(batch, name, hidden ? null : position);
  await fillSheet(batch, content, name, names);
  if (old !== null) await writePresent(batch, batch.context.workbook.worksheets.getItem(name), old);
}

async function writePresent(
  batch: Batch,
  sheet: Excel.Worksheet,
  { area, formulas }: PresentCells,
): Promise<void> {
  await writeRows(
    batch,
    sheet,
    area.top,
    area.left,
    formulas.map((row) => row.map(asWritten)),
  );
}

function asWritten(cell: Present): Written {
  return typeof cell === 'string' && !cell.startsWith('=') ? asText(cell) : cell;
}

function within(present: PresentCells, right: number, bottom: number): PresentCells {
  const { area, formulas } = present;
  return {
    area: { ...area, right: Math.min(area.right, right), bottom: Math.min(area.bottom, bottom) },
    formulas: formulas
      .slice(0, Math.max(0, bottom - area.top + 1))
      .map((row) => row.slice(0, Math.max(0, right - area.left + 1))),
  };
}
