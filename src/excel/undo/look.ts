/** What stands now where an edit wrote. */
import type { Present, PresentCells } from '../../workbook/update';
import { readContents, areaOfUsed } from '../contents';
import { queueFilters, type Filters } from '../filters';
import type { Ledger } from '../ledger';
import type { Reverse } from '../reverse';
import { findRules, type FoundRules } from '../rules/find';
import { rangeOf } from '../apply/styles';

export interface Now extends Ledger {
  /** Sheets of ours that were added or updated; null for an empty one. */
  readonly contents: ReadonlyMap<string, PresentCells | null>;
  /** Sheets whose cells would be written, by name. */
  readonly filters: ReadonlyMap<string, Filters>;
  /** Rules of ours on sheets whose marks were changed. */
  readonly marks: FoundRules;
  /** Formulas of the cells changed, in the order of `reverse.cells`; null where the sheet is gone. */
  readonly cells: readonly (Present | null)[];
  /** Formulas of the columns put, in the order of `reverse.columns`; null where they are gone. */
  readonly columns: readonly (readonly (readonly Present[])[] | null)[];
}

/** `now` is the ledger as just read. */
export async function look(context: Excel.RequestContext, reverse: Reverse, now: Ledger): Promise<Now> {
  const { worksheets } = context.workbook;
  const visible = reverse.addedSheets.filter(({ content }) => content.visibility === 'visible');
  const used = [...visible, ...reverse.updatedSheets].map(({ name }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    sheet.load('name');
    return { name, sheet, range };
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
  const marked = reverse.rules.map(({ sheet }) => sheet).filter((sheet) => now.sheets.includes(sheet));
  return {
    ...now,
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
    marks: await findRules(context, marked, now.names, true),
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
