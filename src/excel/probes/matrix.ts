import { listed, readCells, type Probe } from './probe';

/** C: arrays of values: what null and "" do, one format for many cells, and writing over merged cells. */
export const matrix: Probe = {
  id: 'C',
  expected: {
    nullKeeps: ['a', '', 'c'],
    oneFormat: ['dd/mm/yyyy', 'dd/mm/yyyy'],
    mergedValues: ['x', '', 'z'],
    mergedLater: ['a', ''],
    cleared: ['', ''],
    clearedKeepsFormat: 'dd/mm/yyyy',
  },
  async run(bench) {
    const { context, sheet, note } = bench;
    sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
    sheet.getRange('A1:C1').values = [[null, '', null]];
    note('nullKeeps', await listed(bench, 'A1:C1'));
    sheet.getRange('A2:B2').values = [[46000, 46001]];
    // One format for all cells: what Office.js's types do not say, its documentation does.
    sheet.getRange('A2:B2').numberFormat = 'dd/mm/yyyy' as unknown as string[][];
    note('oneFormat', (await readCells(bench, 'A2:B2')).formats.flat());
    sheet.getRange('A3:B3').merge();
    sheet.getRange('A3:C3').values = [['x', 'y', 'z']];
    note('mergedValues', await listed(bench, 'A3:C3'));
    sheet.getRange('A4:B4').values = [['a', 'b']];
    sheet.getRange('A4:B4').merge();
    sheet.getRange('A4:B4').unmerge();
    note('mergedLater', await listed(bench, 'A4:B4'));
    sheet.getRange('A2:B2').clear('Contents');
    await context.sync();
    const cleared = await readCells(bench, 'A2:B2');
    note('cleared', cleared.values.flat());
    note('clearedKeepsFormat', cleared.formats[0]?.[0] ?? null);
  },
};
