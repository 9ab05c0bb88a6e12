/** A workbook as far as anybody can see it, for comparison: ids and the order of names say nothing. */
import type { Sheet } from '../../excel-stand-in/model/sheet';
import type { WorkbookModel } from '../../excel-stand-in/model/workbook';
import { usersSheets } from './journeys';

export function picture(workbook: WorkbookModel): string {
  return JSON.stringify(
    {
      sheets: workbook.sheets.map((sheet) => ({
        ...sheetPicture(sheet),
        charts: sheet.charts.map(({ name }) => name),
        pivots: sheet.pivotTables.map(({ name }) => name),
        slicers: sheet.slicers.length,
      })),
      tables: workbook.tables.map(({ name, sheet, area }) => [name, sheet.name, area]),
      names: workbook.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    },
    null,
    1,
  );
}

/** The sheets and names that are not ours. */
export function usersPicture(workbook: WorkbookModel): string {
  const sheets = workbook.sheets.filter(({ name }) => usersSheets.includes(name));
  const names = workbook.names.filter(({ name }) => !name.startsWith('_soat.'));
  return JSON.stringify([sheets.map(sheetPicture), names.map(({ name, formula }) => [name, formula])]);
}

function sheetPicture(sheet: Sheet): Record<string, unknown> {
  const all = { top: 1, left: 1, bottom: 400, right: 60 };
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells.within(all)]
      .filter(
        ([, , { value, formula, style }]) =>
          value !== null || formula !== null || Object.keys(style).length > 0,
      )
      .map(([row, column, { value, formula, style }]) => [row, column, value, formula, sorted(style)])
      .map((cell) => JSON.stringify(cell))
      .sort(),
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
    widths: [...sheet.columnWidths].filter(([, width]) => width !== 48).sort(([a], [b]) => a - b),
    heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    rules: sheet.conditionalFormats.map(({ id, ...rule }) =>
      id.startsWith('{USER') ? id : JSON.stringify(rule),
    ),
    validations: sheet.validations.map((validation) => JSON.stringify(validation)).sort(),
    notes: sheet.notes,
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
  };
}

function sorted(style: object): [string, unknown][] {
  return Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What of ours is in the workbook and does not agree with the ledger. */
export function disagreements(workbook: WorkbookModel): string[] {
  const found: string[] = [];
  const ledger = workbook.names.filter(({ name }) => name.startsWith('_soat.'));
  for (const { name, formula } of ledger) if (formula.includes('#REF!')) found.push(`${name} leads nowhere`);
  for (const sheet of workbook.sheets) {
    const rules = sheet.conditionalFormats.filter(({ formula }) => /_soat\d/.test(formula)).length;
    const named = ledger.filter(
      ({ name, formula }) => name.startsWith('_soat.mark.') && formula.startsWith(`='${sheet.name}'!`),
    ).length;
    if (rules !== named) found.push(`${sheet.name}: ${rules} marks, ${named} in the ledger`);
    for (const { formula } of sheet.conditionalFormats)
      for (const [, list = ''] of formula.matchAll(/'(_soat[^']*)'!/g))
        if (!workbook.sheet(list)) found.push(`${sheet.name}: a mark points to ${list}, which is gone`);
    if (/^_soat|^Tổng hợp|^Dữ liệu soát/.test(sheet.name))
      if (
        !ledger.some(
          ({ name, formula }) => name.startsWith('_soat.sheet.') && formula.startsWith(`='${sheet.name}'!`),
        )
      )
        found.push(`${sheet.name} is not in the ledger`);
  }
  return [...new Set(found)];
}

/** Whatever of marks is left in a workbook from which they were cleared away. */
export function traces({ sheets, names }: WorkbookModel): string[] {
  return [
    ...sheets.flatMap(({ name, conditionalFormats }) =>
      name.startsWith('_soat')
        ? [`sheet ${name}`]
        : conditionalFormats
            .filter(({ id }) => !id.startsWith('{USER'))
            .map(({ formula }) => `${name}: rule ${formula}`),
    ),
    ...names.filter(({ name }) => name.startsWith('_soat.')).map(({ name }) => `name ${name}`),
  ];
}
