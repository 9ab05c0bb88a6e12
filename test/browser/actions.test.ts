import path from 'node:path';
import type { Locator } from 'playwright-core';
import { readReport } from '../../src/excel/probes';
import { differences } from '../excel-stand-in/observed/differences';
import { factsOf, readBaseline } from '../excel-stand-in/observed/standIn';
import { useStandIn, type ExcelPage } from './support';

const sample = (name: string): string => path.resolve(__dirname, '../../assets/samples', name);
const environment = { sheet: 'Bieu phan cong', file: sample('moi-truong-xa-2026.xlsx') };
const digital = sample('chuyen-doi-so-xa.xlsx');

async function agree(excel: ExcelPage): Promise<void> {
  const question = excel.pane.getByRole('region', { name: 'Trước khi ghi' });
  await question.getByRole('button', { name: 'Ghi', exact: true }).click();
}

const chip = ({ pane }: ExcelPage): Locator =>
  pane.getByRole('group', { name: 'Lọc kết quả' }).getByRole('button', { name: /quá hạn/ });

async function overdue(excel: ExcelPage): Promise<number> {
  return Number(/\d+/.exec(await chip(excel).innerText())?.[0]);
}

jest.setTimeout(120_000);
const standIn = useStandIn();

describe('what the pane does to a workbook', () => {
  it('adds tracking columns, follows what is typed in them, and does not undo over it', async () => {
    const excel = await standIn.open({ file: environment.file });
    const before = await excel.picture();
    const { sheet } = environment;
    await excel.check();
    const late = await overdue(excel);
    expect(late).toBeGreaterThan(0);

    await excel.press('Cột theo dõi');
    await excel.pane.getByRole('checkbox', { name: /^Thêm cột Gia hạn đến/ }).click();
    await excel.pane.getByRole('checkbox', { name: /^Thêm cột Gia hạn đến/, checked: true }).waitFor();
    await agree(excel);
    await excel.said(/Đã thêm cột theo dõi/);
    const headers = await Promise.all(
      ['H5', 'I5', 'J5', 'K5', 'L5', 'M5', 'N5', 'O5'].map(async (at) => (await excel.cell(sheet, at)).text),
    );
    expect(headers.map((header) => header.replace(/\(.*\)/, '(ngày)'))).toEqual([
      '',
      'Hạn cuối',
      'Trạng thái',
      'Ngày hoàn thành',
      'Gia hạn đến',
      'Kết quả thực hiện',
      'Lý do',
      'Kết quả soát (ngày)',
    ]);

    await excel.type('L9', '01/01/2026');
    await excel.pane.getByRole('button', { name: 'Soát lại' }).click();
    const old = excel.pane.getByRole('region', { name: 'Cột theo dõi đã cũ' });
    await old.waitFor();
    await old.getByRole('button', { name: 'Cập nhật cột theo dõi' }).click();
    await excel.said(/Đã cập nhật cột theo dõi theo lần soát này: 1 dòng/);
    expect((await excel.cell(sheet, 'O9')).text).toContain('trước cả thời hạn');
    await old.waitFor({ state: 'hidden' });
    await excel.press('Hoàn tác thao tác vừa rồi');
    await excel.said(/Đã hoàn tác: Cập nhật cột theo dõi/);
    await excel.click('L9');
    await excel.page.keyboard.press('Delete');
    expect((await excel.cell(sheet, 'I9')).text).toBe('31/03/2026');

    await excel.type('K9', '15/03/2026');
    // What was typed is looked at by itself.
    await chip(excel)
      .getByText(new RegExp(`\\b${late - 1}\\b`))
      .waitFor();

    await excel.press('Hoàn tác thao tác vừa rồi');
    expect(await excel.said(/Không hoàn tác được/)).toContain(`ở ô K9, trang ${sheet}`);
    expect((await excel.cell(sheet, 'K9')).text).not.toBe('');
    await excel.click('K9');
    await excel.page.keyboard.press('Delete');
    await excel.press('Hoàn tác thao tác vừa rồi');
    await excel.said(/Đã hoàn tác: Cột theo dõi/);
    expect(await excel.picture()).toEqual(before);
    expect(excel.problems).toEqual([]);
  });

  it('takes the whole summary back, the sheet of the user cell for cell as it was', async () => {
    const excel = await standIn.open({ file: environment.file });
    const before = await excel.picture();
    await excel.check();
    await excel.press('Tổng hợp');
    await agree(excel);
    await excel.said(/Đã tạo \d+ trang tính tổng hợp/);
    expect((await excel.sheets()).length).toBeGreaterThan(3);
    expect(await excel.selection()).toMatch(/^'Tổng hợp'!/);
    expect(await excel.picture([environment.sheet])).toEqual(before);
    await excel.press('Hoàn tác thao tác vừa rồi');
    await excel.said(/Đã hoàn tác: Tổng hợp/);
    expect(await excel.picture()).toEqual(before);
    expect(excel.problems).toEqual([]);
  });

  it('corrects every cell that writes a unit otherwise, and takes that back', async () => {
    const excel = await standIn.open({ file: digital });
    const [sheet = ''] = await excel.sheets();
    const before = await excel.picture();
    const { text } = await excel.cell(sheet, 'D13');
    await excel.check();
    await excel.pane.getByRole('searchbox').fill('cách viết');
    await excel.pane.getByRole('button', { name: 'Sửa 2 ô' }).click();
    await agree(excel);
    await excel.said(/Đã sửa 2 ô/);
    expect((await excel.cell(sheet, 'D13')).text).toBe('Phòng Văn hóa - Xã hội');
    expect(await excel.pane.getByRole('button', { name: /^Sửa \d+ ô/ }).count()).toBe(0);
    await excel.press('Hoàn tác thao tác vừa rồi');
    await excel.said(/Đã hoàn tác: Sửa/);
    expect((await excel.cell(sheet, 'D13')).text).toBe(text);
    expect(await excel.picture()).toEqual(before);
  });

  it('checks the area the user has selected where it finds no table by itself', async () => {
    const rows = [
      'Sổ tay,,',
      'STT,Nội dung công việc,Đơn giá',
      '1,Quét dọn hội trường trước lễ,120000',
      '2,Treo cờ dọc đường liên thôn,90000',
    ];
    const excel = await standIn.open({
      file: { name: 'so-tay.csv', bytes: new TextEncoder().encode(rows.join('\n')) },
    });
    await excel.pane.getByRole('button', { name: 'Soát trang tính này' }).click();
    await excel.pane.getByText(/Chưa thấy bảng kế hoạch trên trang/).waitFor();
    await excel.click('A2');
    await excel.page.keyboard.down('Shift');
    await excel.click('C4');
    await excel.page.keyboard.up('Shift');
    expect(await excel.selection()).toMatch(/!A2:C4$/);
    await excel.pane.getByRole('button', { name: 'Soát vùng đang chọn' }).click();
    await excel.pane.getByText(/A2:C4/).waitFor();
    await excel.pane.getByText('2 nhiệm vụ').waitFor();
  });
});

describe('the ribbon', () => {
  it('marks, summarises and clears without the pane', async () => {
    const excel = await standIn.open({ file: environment.file });
    const { sheet } = environment;
    const before = await excel.picture();
    await excel.command('Tô màu');
    expect((await excel.look(sheet, 'B9')).fill).toBe('#FBE3E1');
    await excel.command('Tổng hợp');
    expect(await excel.sheets()).toContain('Tổng hợp');
    await excel.command('Xóa đánh dấu');
    expect((await excel.look(sheet, 'B9')).fill).toBeNull();
    expect(await excel.picture([sheet])).toEqual(before);
    expect(excel.problems).toEqual([]);
  });

  it('says in a dialog why it could not do its work, and has changed nothing', async () => {
    const excel = await standIn.open({
      file: { name: 'trong.csv', bytes: new TextEncoder().encode('Ghi chép,\nGiấy A4,12\n') },
    });
    const before = await excel.picture();
    for (const button of ['Tô màu', 'Tổng hợp']) {
      await excel.pressRibbon(button);
      const notice = excel.page.frameLocator('dialog iframe').getByRole('alert');
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(/^Không thấy bảng kế hoạch nào.*Hãy/);
      await excel.page.getByRole('button', { name: 'Đóng', exact: true }).click();
      await excel.page.locator('dialog').waitFor({ state: 'detached' });
      await excel.commandEnded(button);
    }
    expect(await excel.picture()).toEqual(before);
    expect(excel.problems).toEqual([]);
  });
});

describe('where the browser denies storage', () => {
  it('the pane checks, keeps the language chosen, and the ribbon works', async () => {
    const excel = await standIn.open({ denyStorage: true });
    await excel.check();
    await excel.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await excel.pane.getByRole('radio', { name: 'English' }).check();
    await excel.pane.getByRole('heading', { name: 'Plan Check' }).waitFor();
    await excel.command('Tô màu');
    expect(excel.problems).toEqual([]);
  });
});

describe('the self-test', () => {
  it('runs in an empty workbook only until it is stopped, leaves it empty, and tells what the same probes see in Node', async () => {
    const excel = await standIn.open();
    const begin = () => excel.pane.getByRole('button', { name: 'Bắt đầu thử' }).click();
    const before = await excel.picture();
    await excel.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await excel.pane.getByRole('button', { name: 'Thử phần bổ trợ trên Excel này' }).click();
    await begin();
    await excel.said(/Sổ làm việc này đã có nội dung/);
    expect(await excel.picture()).toEqual(before);

    await excel.openFile({ name: 'trống.csv', bytes: new TextEncoder().encode('\n') });
    const sheets = await excel.sheets();
    await excel.pane.evaluate(() => {
      location.hash = 'chan-doan';
      location.reload();
    });
    await begin();
    await excel.pane.getByText(/Đang thử [4-9]\//).waitFor();
    await excel.pane.getByRole('button', { name: 'Dừng' }).click();
    await excel.said(/như mong đợi\s*Đã dừng/);
    const report = readReport(await excel.pane.getByLabel('Báo cáo').inputValue());
    expect(report.results.length).toBeGreaterThan(3);
    expect(report.blocked).toEqual([]);
    expect(differences(readBaseline(), factsOf(report.results))).toEqual([]);
    expect(await excel.sheets()).toEqual(sheets);
    // The grid of this page stumbles over sheets that are gone again so soon.
    expect(excel.problems.filter((problem) => !problem.includes('/page.js:'))).toEqual([]);
  });
});
