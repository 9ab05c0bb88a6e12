/** A sheet of ours, new or brought up to date in place: what must be there whole. Its looks come afterwards. */
import { areaAddress, type Area } from '../../plan/model/grid';
import type { SheetContent } from '../../workbook';
import { ledgerName, referenceTo } from '../../workbook/ledger';
import type { TableSpec } from '../../workbook/sheet';
import { isUsersOwn } from '../../workbook/tags';
import { areaOf, type SheetUpdate } from '../../workbook/update';
import { actionBytes, type Batch } from '../batch';
import { writtenAgain } from '../values';
import { writeBlock, writeRows } from './blocks';
import { addRules, markBytes } from './marks';
import { applyStyles, rangeOf } from './styles';
import { applyValidations } from './validations';

type Names = ReadonlyMap<string, string>;

/** An empty sheet, there before any formula names it: Excel takes no formula that names a sheet to come. */
export async function addSheet(batch: Batch, name: string, position: number | null): Promise<void> {
  await batch.room(actionBytes * 3);
  const sheet = batch.context.workbook.worksheets.add(name);
  if (position !== null) sheet.position = position;
}

/** The contents of a sheet that was just added. */
export async function fillSheet(
  batch: Batch,
  content: SheetContent,
  name: string,
  names: Names,
): Promise<void> {
  await batch.room(actionBytes * 20);
  const { workbook } = batch.context;
  const sheet = workbook.worksheets.getItem(name);
  await writeContent(batch, sheet, content, names);
  await batch.room(actionBytes * 4);
  if (content.visibility === 'very-hidden') sheet.visibility = 'VeryHidden';
  if (isUsersOwn(content.tag)) return;
  const entry = workbook.names.add(
    ledgerName({ kind: 'sheet', tag: content.tag }),
    referenceTo(name, areaOf(content)),
  );
  entry.visible = false;
}

/** The contents of a sheet that is there; `old` is where our part stands now. */
export async function updateSheet(
  batch: Batch,
  content: SheetContent,
  name: string,
  old: Area,
  update: SheetUpdate,
  names: Names,
): Promise<void> {
  await batch.room(actionBytes * 20);
  const { workbook } = batch.context;
  const sheet = workbook.worksheets.getItem(name);
  const { insertRows, insertColumns, beside } = update;
  clearOurs(sheet, old);
  if (insertRows !== null) wholeRows(sheet, insertRows.at, insertRows.count).insert('Down');
  if (insertColumns !== null) wholeColumns(sheet, insertColumns.at, insertColumns.count).insert('Right');
  // Before a formula is written: a table still at its old size would copy it down beneath our part.
  if (content.table !== null) resizeTable(batch, content.table);
  await writeContent(batch, sheet, content, names);
  if (beside !== null)
    await writeRows(
      batch,
      sheet,
      beside.top,
      beside.left,
      beside.rows.map((row) => row.map(writtenAgain)),
    );
  await batch.room(actionBytes * 8);
  const entry = workbook.names.getItem(ledgerName({ kind: 'sheet', tag: content.tag }));
  entry.formula = referenceTo(name, areaOf(content));
}

/** Nothing where the user has taken the table away. */
export function resizeTable({ context }: Batch, { name, area }: TableSpec): void {
  context.workbook.tables.getItemOrNullObject(name).resize(areaAddress(area));
}

/** Everything of ours in our part goes; the table stays, it is resized. */
export function clearOurs(sheet: Excel.Worksheet, area: Area): void {
  const range = rangeOf(sheet, area);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('All');
}

async function writeContent(
  batch: Batch,
  sheet: Excel.Worksheet,
  content: SheetContent,
  names: Names,
): Promise<void> {
  // Before anything is filled: empty cells that are merged lose their fill.
  await batch.room(actionBytes * content.merges.length * 2);
  for (const merge of content.merges) rangeOf(sheet, merge).merge();
  for (const block of content.blocks) await writeBlock(batch, sheet, block, names);
  await applyStyles(batch, sheet, content.styles);
  await batch.room(actionBytes * (content.validations.length * 4 + 6) + markBytes * content.marks.length);
  applyValidations(sheet, content.validations);
  addRules(sheet, content.marks, names);
  if (content.filter !== null) sheet.autoFilter.apply(rangeOf(sheet, content.filter));
}

export function wholeRows(sheet: Excel.Worksheet, at: number, count: number): Excel.Range {
  return sheet.getRange(`${at}:${at + count - 1}`);
}

export function wholeColumns(sheet: Excel.Worksheet, at: number, count: number): Excel.Range {
  return rangeOf(sheet, { top: 1, bottom: 1, left: at, right: at + count - 1 }).getEntireColumn();
}
