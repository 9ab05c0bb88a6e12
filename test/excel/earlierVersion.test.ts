/** Sheets as version 0.1.0 made them: the data table of 17 columns, states and days left mixed of formulas and words. */
import { createExcelHost } from '../../src/excel';
import { usual, summaryEdit } from '../../src/workbook';
import type { Table } from '../excel-stand-in/model/parts';
import type { Sheet } from '../excel-stand-in/model/sheet';
import { checked, closeAll, context, scene, type Scene } from './support';

afterEach(closeAll);

const summarise = async (it: Scene) =>
  it.host.applyEdit(summaryEdit([await checked(it)], usual, await context(it)).edit);

function asEarlier({ standIn: { workbook } }: Scene): { sheet: Sheet; table: Table } {
  const sheet = workbook.sheet('Dữ liệu soát');
  const table = workbook.tables.find(({ name }) => name === 'SoatDuLieu');
  const entry = workbook.names.find(({ name }) => name === '_soat.sheet.data');
  if (!sheet || !table || !entry) throw new Error('nothing was made');
  // It had no column of sending units.
  for (let row = 4; row <= table.area.bottom; row += 1)
    for (let column = 1; column <= 22; column += 1) {
      const cell = sheet.at(row, column + 1);
      sheet.write(row, column, cell?.formula ?? cell?.value ?? '');
    }
  for (let row = 5; row <= table.area.bottom; row += 1) {
    const fixed = sheet.text(row, 18);
    const link = `=HYPERLINK("#'Phụ lục I'!B${sheet.text(row, 20)}",${sheet.text(row, 20)})`;
    sheet.write(row, 10, fixed === '' ? `=IF(H${row}<$B$1,"Quá hạn","Trong hạn")` : fixed);
    sheet.write(row, 11, fixed === '' ? `=H${row}-$B$1` : '');
    sheet.write(row, 17, link);
  }
  for (let row = 1; row <= table.area.bottom; row += 1)
    for (const column of [18, 19, 20, 21, 22, 23]) sheet.write(row, column, '');
  table.area = { ...table.area, right: 17 };
  entry.formula = entry.formula.replace('$W$', '$Q$');
  return { sheet, table };
}

function contents(sheet: Sheet): unknown[] {
  return [...sheet.cells.within({ top: 1, left: 1, bottom: 200, right: 40 })].flatMap(
    ([row, column, { value, formula }]) =>
      value === null && formula === null ? [] : [[row, column, formula ?? value]],
  );
}

it('are renewed, and are as they were when that is undone', async () => {
  const it = await scene();
  await summarise(it);
  const renewed = contents(it.standIn.workbook.sheet('Dữ liệu soát')!);
  const { sheet, table } = asEarlier(it);
  const before = contents(sheet);
  const area = table.area;
  const later: Scene = { ...it, host: createExcelHost() };
  const applied = await summarise(later);
  expect(contents(sheet)).toEqual(renewed);
  await later.host.undo(applied);
  expect(contents(sheet)).toEqual(before);
  const { tables } = it.standIn.workbook;
  expect(tables.map(({ name, area: now }) => [name, now])).toEqual([['SoatDuLieu', area]]);
  expect(it.standIn.host.faults).toEqual([]);
});
