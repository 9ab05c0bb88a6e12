import path from 'node:path';
import { useStandIn } from './support';

const sample = path.resolve(__dirname, '../../assets/samples/chuyen-doi-so-xa.xlsx');
/** A pane that only says which host it has and which cell was changed last. */
const testPane = { pane: 'test-pane/taskpane.html' };

describe('the stand-in page', () => {
  jest.setTimeout(120_000);
  const standIn = useStandIn();

  it('opens with a sample, a drawn grid and the genuine Office.js in the pane', async () => {
    const excel = await standIn.open({ query: testPane });
    await expect(excel.pane.textContent('#host')).resolves.toBe('Excel OfficeOnline');
    expect((await excel.sheets()).length).toBeGreaterThan(0);
    expect(excel.problems).toEqual([]);
  });

  it('tells the add-in what the user types, and computes what depends on it', async () => {
    const excel = await standIn.open({ query: testPane });
    const [sheet = ''] = await excel.sheets();
    await excel.type('J3', '41');
    await excel.pane.waitForSelector('#event:text-is("J3 Local")');
    await excel.type('J4', '=J3+1');
    await excel.pane.waitForSelector('#event:text-is("J4 Local")');
    expect(await excel.cell(sheet, 'J4')).toEqual({ value: 42, formula: '=J3+1', text: '42' });
    await excel.type('J3', '99');
    expect((await excel.cell(sheet, 'J4')).value).toBe(100);
  });

  it('paints a conditional format of the add-in and takes it away when the cell is filled', async () => {
    const excel = await standIn.open({ query: testPane });
    const [sheet = ''] = await excel.sheets();
    await excel.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('J3:J9');
        const rule = range.conditionalFormats.add('Custom');
        rule.custom.rule.formula = '=LEN(TRIM($J3))=0';
        rule.custom.format.fill.color = '#FF0000';
        await context.sync();
      }),
    );
    expect(await excel.pixel(sheet, 'J4')).toBe('#FF0000');
    await excel.type('J4', 'x');
    await excel.click('A20');
    expect(await excel.pixel(sheet, 'J4')).toBe('#FFFFFF');
    expect(await excel.pixel(sheet, 'J5')).toBe('#FF0000');
  });

  it('selects in the grid what the add-in selects, on whatever sheet', async () => {
    const excel = await standIn.open({ query: testPane });
    await excel.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Kết quả');
        sheet.getRange('A1:B2').values = [
          ['Đơn vị', 'Số'],
          ['Văn phòng', 3],
        ];
        sheet.getRange('B90').select();
        await context.sync();
      }),
    );
    expect(await excel.selection()).toBe("'Kết quả'!B90");
    expect(await excel.sheets()).toContain('Kết quả');
    await excel.page.waitForFunction(() => window.standIn.cellBox('Kết quả', 'B90') !== null);
  });

  it('opens a file of the user, saves it, and opens what it saved', async () => {
    const excel = await standIn.open({ query: testPane });
    await excel.openFile(sample);
    const [sheet = ''] = await excel.sheets();
    await excel.type('K2', 'Đã xem');
    const download = excel.page.waitForEvent('download');
    await excel.page.click('#save');
    const saved = await (await download).path();
    const { readFileSync } = await import('node:fs');
    await excel.openFile({ name: 'lưu lại.xlsx', bytes: readFileSync(saved) });
    expect((await excel.cell(sheet, 'K2')).text).toBe('Đã xem');
    await excel.openFile({ name: 'hỏng.xlsx', bytes: new TextEncoder().encode('<html></html>') });
    expect(await excel.status()).toMatch(/^Không mở được hỏng\.xlsx/);
    expect((await excel.cell(sheet, 'K2')).text).toBe('Đã xem');
  });
});
