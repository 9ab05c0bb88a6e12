import { readAddress } from './address';
import { attempt } from './attempt';
import { readCells, type Bench, type Json, type Probe } from './probe';

/** I: what a table does to formulas written into a part of a column; ours have one formula for all rows of a column. */
export const table: Probe = {
  id: 'I',
  expected: {
    uniform: ['=A2*2', '=A3*2', '=A4*2'],
    uniformValues: [2, 4, 6],
    resized: 'A1:D5',
    backToRange: 'ok',
  },
  async run(bench) {
    const { context, sheet, name, note } = bench;
    sheet.getRange('A1:D4').values = [
      ['Số', 'Gấp đôi', 'Lẫn', 'Hai phần'],
      [1, '', '', ''],
      [2, '', '', ''],
      [3, '', '', ''],
    ];
    const made = sheet.tables.add(sheet.getRange('A1:D4'), true);
    made.name = `${name}_bang`;
    await context.sync();
    sheet.getRange('B2:B4').formulas = [['=A2*2'], ['=A3*2'], ['=A4*2']];
    await context.sync();
    const uniform = await readCells(bench, 'B2:B4');
    note('uniform', uniform.formulas.flat());
    note('uniformValues', uniform.values.flat());
    await attempt(bench, 'writeMixed', () => {
      sheet.getRange('C2:C4').formulas = [['=A2+1'], ['chữ'], [null]];
    });
    note('mixed', await formulasOf(bench, 'C2:C4'));
    await attempt(bench, 'writeBlocks', () => {
      sheet.getRange('D2:D2').formulas = [['=A2+10']];
      sheet.getRange('D3:D4').values = [['chữ'], [null]];
    });
    note('blocks', await formulasOf(bench, 'D2:D4'));
    made.resize('A1:D5');
    const range = made.getRange();
    range.load('address');
    await context.sync();
    note('resized', readAddress(range.address));
    note('afterResize', await formulasOf(bench, 'B5:D5'));
    await attempt(bench, 'backToRange', () => void made.convertToRange());
  },
};

async function formulasOf(bench: Bench, address: string): Promise<Json[]> {
  return (await readCells(bench, address)).formulas.flat();
}
