import path from 'node:path';
import { useStandIn, type ExcelPage } from './support';

const sample = path.resolve(__dirname, '../../assets/samples/moi-truong-xa-2026.xlsx');
const sheet = 'Bieu phan cong';

/** Presses "Soát trang tính này" and gives the error that is shown. */
async function refusal(excel: ExcelPage): Promise<string> {
  await excel.pane.getByRole('button', { name: 'Soát trang tính này' }).click();
  return excel.said(/Chưa làm được/);
}

describe('what cannot be checked or written', () => {
  jest.setTimeout(120_000);
  const standIn = useStandIn();

  it('an empty sheet and a chart sheet: says which sheet to open instead', async () => {
    const excel = await standIn.open();
    await excel.page.evaluate(() => {
      const { workbook } = window.standIn;
      workbook!.activate(workbook!.addSheet('Trống'));
    });
    const before = await excel.picture();
    expect(await refusal(excel)).toContain('Trang tính Trống chưa có dữ liệu. Hãy mở trang tính có phụ lục');
    await excel.page.evaluate(() => {
      const { workbook } = window.standIn;
      workbook!.activate(workbook!.addSheet('Biểu đồ', 'chart'));
    });
    expect(await refusal(excel)).toContain('Hãy chuyển sang trang tính có phụ lục');
    expect(await excel.picture()).toEqual([
      ...(before as unknown[]),
      expect.objectContaining({ name: 'Biểu đồ' }),
    ]);
    expect(excel.problems).toEqual([]);
  });

  it('a sheet without a plan: says what was looked for and offers the way on', async () => {
    const excel = await standIn.open({
      file: { name: 'mua.csv', bytes: new TextEncoder().encode('Mua sắm,Số\nGiấy,12\n') },
    });
    const before = await excel.picture();
    await excel.pane.getByRole('button', { name: 'Soát trang tính này' }).click();
    await excel.pane.getByText(/Đã tìm một dòng tiêu đề có cột nhiệm vụ/).waitFor();
    await excel.pane.getByText(/Bôi đen bảng, kể cả dòng tiêu đề/).waitFor();
    expect(await excel.pane.getByRole('toolbar').count()).toBe(0);
    expect(await excel.picture()).toEqual(before);
  });

  it('a protected sheet: is checked, is not written to, and gets its summary on sheets of ours', async () => {
    const excel = await standIn.open({ file: sample });
    await excel.page.evaluate((name) => {
      window.standIn.workbook!.sheet(name)!.protection = { options: {}, password: null };
    }, sheet);
    const before = await excel.picture();
    await excel.check();
    for (const button of ['Tô màu', 'Cột theo dõi']) {
      await excel.press(button);
      // Said instead of the question, not after it.
      expect(await excel.said(/Chưa làm được/)).toContain(`Trang tính ${sheet} đang được bảo vệ`);
      expect(await excel.pane.getByRole('region', { name: 'Trước khi ghi' }).count()).toBe(0);
      expect(await excel.picture()).toEqual(before);
      await excel.pane.getByRole('button', { name: 'Đóng', exact: true }).click();
    }
    await excel.press('Tổng hợp');
    await excel.pane.getByRole('button', { name: 'Ghi', exact: true }).click();
    await excel.said(/Đã tạo \d+ trang tính tổng hợp/);
    expect(await excel.picture([sheet])).toEqual(before);
  });

  it('a cell being edited: waits until the user has left it', async () => {
    const excel = await standIn.open({ file: sample });
    await excel.click('D9');
    await excel.page.keyboard.type('Công an');
    await excel.page.waitForFunction(() => window.standIn.host!.adversary.cellEdit);
    await excel.pane.getByRole('button', { name: 'Soát trang tính này' }).click({ force: true });
    await excel.pane
      .getByText(/Đang đọc trang tính/)
      .first()
      .waitFor();
    expect(await excel.pane.getByRole('tree').count()).toBe(0);
    await excel.page.evaluate(() => (window.standIn.host!.adversary.cellEdit = false));
    await excel.pane.getByRole('tree').waitFor();
  });

  it('a cell being edited in an Excel that does not wait: says which key to press', async () => {
    const excel = await standIn.open({ file: sample });
    const before = await excel.picture();
    await excel.page.evaluate(() => {
      window.standIn.host!.adversary.refuse = { code: 'InvalidOperationInCellEditMode', once: true };
    });
    expect(await refusal(excel)).toContain('Hãy bấm Enter để thoát ô đang sửa rồi làm lại');
    expect(await excel.picture()).toEqual(before);
    await excel.check();
  });
});
