import { listed, readCells, type Bench, type Probe } from './probe';

/** E: formulas to other sheets, and names that follow their cells. A sheet that is missing is not tried: Excel may ask for a file. */
export const order: Probe = {
  id: 'E',
  expected: {
    value: [7, 7],
    formulas: ["='_thu_E Dữ liệu''s'!A1", '=_thu_E_ten'],
    hidden: false,
    afterInsert: "='_thu_E Dữ liệu''s'!$A$2",
    afterInsertValue: 7,
    afterDelete: true,
  },
  async run(bench) {
    const { context, sheet, name, note } = bench;
    const { worksheets, names } = context.workbook;
    const other = worksheets.add(`${name} Dữ liệu's`);
    other.getRange('A1').values = [[7]];
    await context.sync();
    names.add(`${name}_ten`, `='${name} Dữ liệu''s'!$A$1`).visible = false;
    sheet.getRange('A1:A2').formulas = [[`='${name} Dữ liệu''s'!A1`], [`=${name}_ten`]];
    const cells = await readCells(bench, 'A1:A2');
    note('value', cells.values.flat());
    note('formulas', cells.formulas.flat());
    note('hidden', (await nameNow(bench)).visible);
    other.getRange('1:1').insert('Down');
    note('afterInsert', (await nameNow(bench)).formula);
    const [direct = null, byName = null] = await listed(bench, 'A1:A2');
    note('afterInsertValue', direct);
    note('afterInsertByName', byName);
    other.getRange('2:2').delete('Up');
    note('afterDelete', (await nameNow(bench)).formula.includes('#REF!'));
  },
};

async function nameNow({ context, name }: Bench): Promise<{ visible: boolean; formula: string }> {
  const item = context.workbook.names.getItem(`${name}_ten`);
  item.load(['visible', 'formula']);
  await context.sync();
  return { visible: item.visible, formula: String(item.formula) };
}
