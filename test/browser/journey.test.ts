import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { check, type AppendixReport } from '../../src/plan/check';
import { columnLetter } from '../../src/plan/model/grid';
import { messagesFor } from '../../src/plan/messages';
import { clock } from '../../src/app/clock';
import { readFile } from '../../src/files';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { corpusPath, hasCorpus } from '../support/corpus';
import { useStandIn, type ExcelPage } from './support';

/** A sample of ours always; a real appendix where the corpus lies beside the checkout. */
const files: [string, string][] = [
  ['a sample of ours', path.resolve(__dirname, '../../assets/samples/moi-truong-xa-2026.xlsx')],
  ...(hasCorpus
    ? [['a real appendix', corpusPath('000-ban-dat-2021', 'appendix.xlsx')] as [string, string]]
    : []),
];

const words = messagesFor('vi').sheets;
const overdueFill = '#FBE3E1';

/** The same file read and checked without Excel: what the pane has to agree with. */
async function expected(file: string): Promise<{ sheet: string; report: AppendixReport }> {
  const [grid] = (await readFile(file)).grids;
  const report = check(grid!, { asOf: clock.today() }).appendices[0]!;
  return { sheet: grid!.sheet, report };
}

/** An empty cell in which a unit is missing; a lead where there is one. */
function missingCell({ findings }: AppendixReport): string {
  const cells = ['missing-lead', 'missing-coordinate'].flatMap((rule) =>
    findings.filter((finding) => finding.rule === rule),
  );
  return `${columnLetter(cells[0]!.column!)}${cells[0]!.row}`;
}

/** What a person does, counted: clicks and, as one act each, cells filled in. */
function countActs() {
  let count = 0;
  return {
    get count() {
      return count;
    },
    add: () => void (count += 1),
    async click(target: Locator): Promise<void> {
      count += 1;
      await target.click();
    },
  };
}

const checkButton = (pane: Frame): Locator => pane.getByRole('button', { name: 'Soát trang tính này' });

async function runCheck(pane: Frame): Promise<void> {
  await checkButton(pane).click();
  await pane.getByRole('tree').waitFor();
}

/** Waits until the pane has done what it was told, and gives what it says of it. */
async function saidAfter(pane: Frame, button: string): Promise<string> {
  await pane.getByRole('toolbar').getByRole('button', { name: button }).click();
  const notice = pane.locator('.fui-MessageBar');
  await notice.waitFor();
  return notice.innerText();
}

/** Conditional formats and sheets of ours that are in the workbook. */
async function traces(excel: ExcelPage): Promise<unknown> {
  return excel.page.evaluate(() =>
    window.standIn.workbook!.sheets.map((sheet) => [sheet.name, sheet.conditionalFormats.length]),
  );
}

jest.setTimeout(180_000);
const standIn = useStandIn();

describe.each(files)('the whole job on %s', (_, file) => {
  it('says what it recognised, counts as the core does, and goes to the cell of a finding', async () => {
    const { sheet, report } = await expected(file);
    const excel = await standIn.open({ file: file });
    const toFindings = countActs();
    await toFindings.click(checkButton(excel.pane));
    await excel.pane.getByRole('treeitem').first().waitFor();
    expect(toFindings.count).toBe(1);
    const chips = excel.pane.getByRole('group', { name: 'Lọc kết quả' });
    const counts = (await chips.getByRole('button').allInnerTexts()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    const missing = report.findings.filter(({ rule }) => rule.startsWith('missing-')).length;
    expect(counts).toEqual([
      report.summary.totals.overdue,
      report.summary.totals.dueSoon,
      missing,
      report.findings.length - missing,
    ]);
    const columns = await excel.pane.getByRole('list', { name: 'Nghĩa của các cột' }).innerText();
    for (const { column } of report.appendix.layout.columns) expect(columns).toContain(columnLetter(column));

    const cell = missingCell(report);
    await excel.pane.getByRole('button', { name: /thiếu/ }).click();
    const repair = countActs();
    await repair.click(excel.pane.getByRole('treeitem', { level: 2 }).filter({ hasText: cell }).first());
    await excel.page.waitForFunction((wanted) => window.standIn.selection() === wanted, `'${sheet}'!${cell}`);
    expect(await excel.pane.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tree');
    await excel.pane.locator('[role=tree]').press('ArrowUp');
    await excel.pane.locator('[role=tree]').press('ArrowDown');
    await excel.pane.locator('[role=tree]').press('Enter');
    expect(await excel.selection()).toBe(`'${sheet}'!${cell}`);

    // The clerk: the list follows by itself.
    await excel.type(cell, 'Văn phòng');
    repair.add();
    expect(repair.count).toBeLessThanOrEqual(2);
    const typed = Date.now();
    await chips.getByRole('button', { name: new RegExp(`^${missing - 1} thiếu`) }).waitFor();
    console.info(`the list followed after ${Date.now() - typed} ms`);
    expect(await excel.pane.getByText('Trang tính đã được sửa').count()).toBe(0);
  });

  it('marks what is overdue in red, lets a filled cell lose its colour, and leaves no trace when cleared', async () => {
    const { sheet, report } = await expected(file);
    const overdue = report.appendix.rows.find(({ status }) => status?.state === 'overdue')!;
    const task = `${columnLetter(overdue.columns.task!)}${overdue.row}`;
    const lead = missingCell(report);
    const excel = await standIn.open({ file: file });
    const before = await traces(excel);
    await runCheck(excel.pane);
    expect(await saidAfter(excel.pane, 'Tô màu')).toContain(`${report.summary.totals.overdue} dòng quá hạn`);
    expect((await excel.look(sheet, task)).fill).toBe(overdueFill);
    expect(await excel.pixel(sheet, task)).toBe(overdueFill);
    const empty = (await excel.look(sheet, lead)).fill;
    expect(empty).not.toBeNull();

    await excel.pixel(sheet, lead);
    await excel.type(lead, 'Văn phòng');
    expect((await excel.cell(sheet, lead)).text).toBe('Văn phòng');
    expect((await excel.look(sheet, lead)).fill).not.toBe(empty);

    await excel.pane.getByRole('button', { name: 'Xóa đánh dấu' }).click();
    await excel.pane.getByText('Đã xóa hết đánh dấu').first().waitFor();
    expect((await excel.look(sheet, task)).fill).toBe(null);
    expect(await traces(excel)).toEqual(before);
  });

  it('makes an overview whose formulas give the figures of the report', async () => {
    const { report } = await expected(file);
    const excel = await standIn.open({ file: file });
    // The secretary: three clicks and Ctrl+P.
    const toPaper = countActs();
    await toPaper.click(checkButton(excel.pane));
    await toPaper.click(excel.pane.getByRole('toolbar').getByRole('button', { name: 'Tổng hợp' }));
    const confirm = excel.pane.getByRole('region', { name: 'Trước khi ghi' });
    await confirm.getByText(/Không đổi gì trên các trang tính của anh\/chị/).waitFor();
    await toPaper.click(confirm.getByRole('button', { name: 'Ghi', exact: true }));
    expect(toPaper.count + 1).toBeLessThanOrEqual(4);
    await excel.pane
      .getByText(/Đã tạo \d+ trang tính tổng hợp/)
      .first()
      .waitFor({ timeout: 60_000 });

    const overview = words.names.overview;
    expect(await excel.selection()).toMatch(new RegExp(`^'${overview}'!`));
    expect(
      await excel.page.evaluate(() => window.standIn.workbook!.active.pageLayout.settings),
    ).toMatchObject({
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    expect(await excel.pane.evaluate(() => document.activeElement?.textContent)).toMatch(/^Đã tạo \d+ trang/);
    expect(await excel.sheets()).toContain(overview);
    const text = async (column: number, row: number): Promise<string> =>
      (await excel.cell(overview, `${columnLetter(column)}${row}`)).text;
    const headers = new Map<string, number>();
    let top = 1;
    while (top < 20 && (await text(1, top)) !== words.overview.unit) top++;
    for (let column = 1; column <= 14; column++) headers.set(await text(column, top), column);
    const leading = report.summary.units.filter(({ lead }) => lead.total > 0);
    const rows = new Map<unknown, number>();
    for (let row = top + 1; row <= top + leading.length; row++) rows.set(await text(1, row), row);
    for (const { name, lead } of leading) {
      const figure = async (header: string): Promise<unknown> =>
        (await excel.cell(overview, `${columnLetter(headers.get(header)!)}${rows.get(name)}`)).value;
      expect([
        name,
        await figure(words.overview.lead),
        await figure(words.overview.overdue),
        await figure(words.overview.noFixedDate),
        await figure(words.overview.done),
      ]).toEqual([name, lead.total, lead.overdue, lead.noFixedDate, lead.done]);
    }

    // And upward goes a copy without any of it, as a workbook of its own.
    await excel.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    await excel.pane.getByRole('button', { name: 'Mở bản gửi đi' }).click();
    await excel.said(/Đã mở bản gửi đi/);
    const copy = await excel.page.evaluate(() => [...window.standIn.host!.opened[0]!]);
    const sent = await readWorkbook(Uint8Array.from(copy), 'sent.xlsx');
    expect([sent.grids.length, sent.state.ours]).toEqual([1, []]);
    expect(excel.problems).toEqual([]);
  });
});

describe('the month', () => {
  it('is three clicks at most: to columns that are of today, to what changed since, to a new overview', async () => {
    const { sheet } = await expected(files[0]![1]);
    const excel = await standIn.open({ file: files[0]![1] });
    const { pane } = excel;
    const write = pane.getByRole('button', { name: 'Ghi', exact: true });
    const toolbar = (name: string): Locator => pane.getByRole('toolbar').getByRole('button', { name });
    // A month before: everything is set up.
    await pane.evaluate(() => {
      const Today = Date;
      const earlier = Today.now() - 31 * 86_400_000;
      window.Date = class extends Today {
        constructor(...parts: []) {
          super(...((parts.length > 0 ? parts : [earlier]) as []));
        }
      } as DateConstructor;
      Object.assign(window, { Today });
    });
    await runCheck(pane);
    await toolbar('Cột theo dõi').click();
    await write.click();
    await excel.said(/Đã thêm cột theo dõi/);
    await toolbar('Tổng hợp').click();
    await write.click();
    await excel.said(/Đã tạo \d+ trang tính tổng hợp/);

    await pane.evaluate(() => void (window.Date = (window as unknown as { Today: DateConstructor }).Today));
    await excel.page.getByText(sheet, { exact: true }).last().click();
    await excel.type('J9', 'xong');
    const acts = countActs();
    await acts.click(pane.getByRole('button', { name: 'Soát lại' }));
    await acts.click(pane.getByRole('button', { name: /^So với lần soát ngày .*1 xong/ }));
    await pane.getByText('1.1.1 Cấp phát thùng rác').first().waitFor();
    await acts.click(pane.getByRole('button', { name: 'Cập nhật cột theo dõi' }));
    await excel.said(/Đã cập nhật cột theo dõi/);
    expect(acts.count).toBe(3);
    await excel.page.screenshot({ path: 'test-output/month.png' });

    const toOverview = countActs();
    await toOverview.click(pane.getByRole('button', { name: 'Soát lại' }));
    await toOverview.click(toolbar('Tổng hợp'));
    await toOverview.click(write);
    await excel.said(/Đã cập nhật \d+ trang tính tổng hợp/);
    expect(toOverview.count).toBe(3);
    expect(excel.problems).toEqual([]);
  });
});

/** A sheet as it comes: no year, heads in everyday words, a task without people or time that looks like a heading. */
const messy = [
  'Việc phải làm của tổ chuyển đổi số',
  'Số,Việc,Ai làm,Ai giúp,Xong khi',
  ',Mảng hạ tầng,,,',
  '1,Kéo cáp quang về các thôn,Phòng Kinh tế,Các thôn,Tháng 6',
  '2,Lắp wifi nhà văn hóa,Phòng Văn hóa - Xã hội,Các thôn,Tháng 9',
  ',Mở lớp dùng chữ ký số cho cán bộ,,,',
  '3,Cấp tài khoản dịch vụ công,Công an xã,Đoàn Thanh niên,Quý IV',
  '4,Soát lại danh sách hộ dân,Công an xã,Các thôn,Tháng 12',
];

describe('a messy sheet', () => {
  it('is judged after one click and three corrections, which stay with the workbook and can be taken back', async () => {
    const excel = await standIn.open({
      file: { name: 'bảng tạm.csv', bytes: new TextEncoder().encode(messy.join('\n')) },
    });
    const { pane } = excel;
    const acts = countActs();
    const { click } = acts;
    const card = pane.getByRole('region', { name: 'Kết luận và những gì chưa xét' });
    const held = (count: number) => pane.getByText(`${count} chỗ đặt bằng tay`).waitFor();

    await click(pane.getByRole('button', { name: 'Soát trang tính này' }));
    await card.getByText('Chưa chắc 1 cột: E Thời hạn; 2 dòng (ví dụ dòng 3: nhóm); 4 ô thời hạn.').waitFor();
    expect(await card.innerText()).toContain('Chưa đủ căn cứ để kết luận');
    await excel.page.screenshot({ path: 'test-output/messy-1.png' });

    await click(card.getByRole('button', { name: 'Sửa' }));
    await pane.getByRole('textbox', { name: 'Năm kế hoạch' }).fill(clock.today().slice(0, 4));
    await pane.getByRole('textbox', { name: 'Năm kế hoạch' }).press('Enter');
    await held(1);
    acts.add();
    await excel.click('B6');
    await click(
      pane.getByRole('group', { name: 'Dòng đang chọn là' }).getByRole('button', { name: 'Nhiệm vụ' }),
    );
    await held(2);
    await excel.page.screenshot({ path: 'test-output/messy-2.png' });
    await click(card.getByRole('button', { name: 'Đúng' }));
    await card.getByText('Chưa chắc').waitFor({ state: 'detached' });
    await click(pane.getByRole('button', { name: 'Đóng phần sửa cách đọc' }));
    expect(acts.count).toBe(6);
    // The row that was called a task lacks who and when, which counts in full.
    expect(await card.innerText()).toMatch(/^Còn \d+ lỗi/);
    expect(await pane.getByText('5 nhiệm vụ · 1 nhóm').count()).toBe(1);
    await excel.page.screenshot({ path: 'test-output/messy-3.png' });

    await excel.type('A1', 'Việc phải làm của tổ');
    await pane.getByRole('button', { name: 'Soát lại' }).click();
    await pane.getByText('đã được sửa').waitFor({ state: 'detached' });
    expect(await pane.getByText('5 nhiệm vụ · 1 nhóm').count()).toBe(1);
    await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
    await pane.getByRole('button', { name: 'Bỏ: Dòng 6: Nhiệm vụ' }).click();
    await pane.getByText('4 nhiệm vụ · 2 nhóm').waitFor();
    await pane.getByRole('button', { name: 'Bỏ tất cả' }).click();
    await card.getByText('Chưa chắc 1 cột').waitFor();
    expect(excel.problems).toEqual([]);
  });
});
