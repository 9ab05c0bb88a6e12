/** Sheets of ours as they were: their contents, and the looks to give them afterwards. */
import { blankSheet, type TableSpec } from '../../workbook/sheet';
import { areaOf, sheetUpdate, type Insertion, type PresentCells } from '../../workbook/update';
import { writeRows } from '../apply/blocks';
import { looksOf, looksThatFollow, type Look } from '../apply/looks';
import {
  addSheet,
  clearOurs,
  fillSheet,
  resizeTable,
  updateSheet,
  wholeColumns,
  wholeRows,
} from '../apply/putSheet';
import { putTable } from '../apply/table';
import { actionBytes, type Batch } from '../batch';
import type { RemovedSheet, Reverse, UpdatedSheet } from '../reverse';
import { writtenAgain } from '../values';
import type { Now } from './look';

type Names = ReadonlyMap<string, string>;

export async function restoreUpdated(
  batch: Batch,
  changed: UpdatedSheet,
  reverse: Reverse,
  now: Now,
  names: Names,
): Promise<Look[]> {
  const { name, content, update, oldArea, old, oldContent } = changed;
  const present = now.contents.get(name) ?? null;
  // What stands exactly as before was not reached by the edit: its looks need not be made anew.
  if (reverse.begun?.whole !== true && isSame(present, old)) return [];
  const sheet = batch.context.workbook.worksheets.getItem(name);
  await batch.room(actionBytes * 10);
  const older = olderTable(changed);
  if (older !== null) batch.context.workbook.tables.getItemOrNullObject(older.name).convertToRange();
  const rows = stillInserted(update.insertRows, 'bottom', name, reverse, present);
  const columns = stillInserted(update.insertColumns, 'right', name, reverse, present);
  const area = areaOf(content);
  clearOurs(sheet, {
    ...area,
    bottom: rows === null && update.insertRows !== null ? Math.min(area.bottom, oldArea.bottom) : area.bottom,
    right:
      columns === null && update.insertColumns !== null ? Math.min(area.right, oldArea.right) : area.right,
  });
  if (rows !== null) wholeRows(sheet, rows.at, rows.count).delete('Up');
  if (columns !== null) wholeColumns(sheet, columns.at, columns.count).delete('Left');
  if (oldContent !== null)
    await updateSheet(batch, oldContent, name, oldArea, sheetUpdate(oldContent, oldArea, null), names);
  else if (content.table !== null && older === null)
    resizeTable(batch, { ...content.table, area: { ...content.table.area, bottom: oldArea.bottom } });
  const looks = oldContent === null ? [] : looksThatFollow(oldContent, name);
  if (old === null) return looks;
  // Where the user's cells were not moved they are not touched: they may hold what he typed since.
  await writePresent(batch, sheet, update.beside === null ? within(old, oldArea.right, oldArea.bottom) : old);
  if (older !== null) await putTable(batch, { ...content, table: older }, name, new Set(), false);
  return looks;
}

/**
 * The table of a version whose columns mixed formulas and words: it is put round its cells after they are written, because a table
 * copies formulas down. null for a table of this version, or none.
 */
function olderTable({ content: { table }, oldArea: { right, bottom } }: UpdatedSheet): TableSpec | null {
  if (table === null || right >= table.area.right) return null;
  return { ...table, area: { ...table.area, right, bottom } };
}

function isSame(a: PresentCells | null, b: PresentCells | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The rows or columns the edit inserted, or null where they do not stand: an edit that failed may not have come to it, a putting back
 * that failed may have been past it. They were inserted because something of the user's stands beyond: that is now further down, or not.
 */
function stillInserted(
  insertion: Insertion | null,
  edge: 'bottom' | 'right',
  name: string,
  { begun }: Reverse,
  present: PresentCells | null,
): Insertion | null {
  const known = begun?.used.get(name)?.[edge];
  if (insertion === null || begun === null || known === undefined || present === null) return null;
  return present.area[edge] === known + (begun.whole ? 0 : insertion.count) ? insertion : null;
}

/** Whether a sheet that the edit removed is gone, or is what an attempt to put it back left of it. */
export function comesBack({ name }: RemovedSheet, { begun }: Reverse, now: Now): boolean {
  return !now.sheets.includes(name) || begun?.sheets.includes(name) === false;
}

/** Adds the sheet, empty, where it stood. */
export async function standRemoved(
  batch: Batch,
  { tag, name, position, hidden }: RemovedSheet,
  now: Now,
): Promise<void> {
  const { worksheets } = batch.context.workbook;
  if (now.sheets.includes(name)) {
    await batch.room(actionBytes * 2);
    worksheets.getItem(name).visibility = 'Hidden';
    worksheets.getItem(name).delete();
    const left = now.names.find(({ entry }) => entry.kind === 'sheet' && entry.tag === tag);
    if (left) batch.context.workbook.names.getItem(left.name).delete();
  }
  await addSheet(batch, name, hidden ? null : position);
}

export async function fillRemoved(
  batch: Batch,
  { tag, name, hidden, old, oldContent }: RemovedSheet,
  names: Names,
): Promise<Look[]> {
  const content = oldContent ?? {
    ...blankSheet(tag, name),
    visibility: hidden ? ('very-hidden' as const) : ('visible' as const),
  };
  await fillSheet(batch, content, name, names);
  if (old !== null) await writePresent(batch, batch.context.workbook.worksheets.getItem(name), old);
  return looksOf(content, name);
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
    formulas.map((row) => row.map(writtenAgain)),
  );
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
