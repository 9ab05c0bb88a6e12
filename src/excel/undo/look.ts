/** What stands now where an edit wrote. */
import type { Present, PresentCells } from '../../workbook/update';
import { readContents, areaOfUsed } from '../contents';
import { queueFilters, type Filters } from '../filters';
import { queueLedger, type Ledger } from '../ledger';
import type { Reverse } from '../reverse';
import { rangeOf } from '../apply/styles';

export interface Now extends Ledger {
  /** Sheets of ours that were added or updated; null for an empty one. */
  readonly contents: ReadonlyMap<string, PresentCells | null>;
  /** Sheets whose cells would be written, by name. */
  readonly filters: ReadonlyMap<string, Filters>;
  /** Ids of the conditional formats of sheets that were marked. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** Formulas of the cells changed, in the order of `reverse.cells`; null where the sheet is gone. */
  readonly cells: readonly (Present | null)[];
  /** Formulas of the columns put, in the order of `reverse.columns`; null where they are gone. */
  readonly columns: readonly (readonly (readonly Present[])[] | null)[];
}

export async function look(context: Excel.RequestContext, reverse: Reverse): Promise<Now> {
  const { worksheets } = context.workbook;
  const ledger = queueLedger(context);
  const used = [...reverse.addedSheets, ...reverse.updatedSheets]
    .filter((sheet) => sheet.content.visibility === 'visible')
    .map(({ name }) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      sheet.load('name');
      return { name, sheet, range };
    });
  const formats = reverse.addedMarks.map(({ sheet: name }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    const all = sheet.getRange().conditionalFormats;
    all.load('items/id');
    return { name, sheet, all };
  });
  const cells = reverse.cells.map(({ sheet: name, row, column }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    const range = rangeOf(sheet, { top: row, bottom: row, left: column, right: column });
    range.load('formulas');
    return { sheet, range };
  });
  const columns = reverse.columns.map(({ sheet: name, before }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    const range = rangeOf(sheet, before.area);
    range.load('formulas');
    return { sheet, range };
  });
  const filters = writtenSheets(reverse).map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { name, sheet, read: queueFilters(sheet) };
  });
  await context.sync();
  return {
    ...ledger(),
    filters: new Map(
      filters.flatMap(({ name, sheet, read }) => (sheet.isNullObject ? [] : [[name, read()] as const])),
    ),
    contents: await readContents(
      context,
      used
        .filter(({ sheet }) => !sheet.isNullObject)
        .map(({ name, range }) => ({ name, area: range.isNullObject ? null : areaOfUsed(range) })),
      false,
    ),
    formats: new Map(
      formats.map(({ name, sheet, all }) => [name, sheet.isNullObject ? [] : all.items.map(({ id }) => id)]),
    ),
    cells: cells.map(({ sheet, range }) =>
      sheet.isNullObject ? null : ((range.formulas[0]?.[0] ?? '') as Present),
    ),
    columns: columns.map(({ sheet, range }) => (sheet.isNullObject ? null : (range.formulas as Present[][]))),
  };
}

function writtenSheets({ cells, columns, updatedSheets }: Reverse): string[] {
  return [
    ...new Set(
      [...cells, ...columns].map(({ sheet }) => sheet).concat(updatedSheets.map(({ name }) => name)),
    ),
  ];
}
