import path from 'node:path';
import type { Frame } from 'playwright-core';
import { check, type AppendixReport } from '../../src/plan/check';
import { columnLetter } from '../../src/plan/model/grid';
import { messagesFor } from '../../src/plan/messages';
import { clock } from '../../src/app/clock';
import { readFile } from '../../src/files';
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

async function runCheck(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Soát trang tính này' }).click();
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

describe.each(files)('the whole job on %s', (_, file) => {
  jest.setTimeout(180_000);
  const standIn = useStandIn();

  it('says what it recognised, counts as the core does, and goes to the cell of a finding', async () => {
    const { sheet, report } = await expected(file);
    const excel = await standIn.open();
    await excel.openFile(file);
    await runCheck(excel.pane);
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
    await excel.pane.getByRole('treeitem', { level: 2 }).filter({ hasText: cell }).first().click();
    await excel.page.waitForFunction((wanted) => window.standIn.selection() === wanted, `'${sheet}'!${cell}`);
    expect(await excel.pane.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tree');
    await excel.pane.locator('[role=tree]').press('ArrowUp');
    await excel.pane.locator('[role=tree]').press('ArrowDown');
    await excel.pane.locator('[role=tree]').press('Enter');
    expect(await excel.selection()).toBe(`'${sheet}'!${cell}`);
  });

  it('marks what is overdue in red, lets a filled cell lose its colour, and leaves no trace when cleared', async () => {
    const { sheet, report } = await expected(file);
    const overdue = report.appendix.rows.find(({ status }) => status?.state === 'overdue')!;
    const task = `${columnLetter(overdue.columns.task!)}${overdue.row}`;
    const lead = missingCell(report);
    const excel = await standIn.open();
    await excel.openFile(file);
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
    const excel = await standIn.open();
    await excel.openFile(file);
    await runCheck(excel.pane);
    await excel.pane.getByRole('toolbar').getByRole('button', { name: 'Tổng hợp' }).click();
    const confirm = excel.pane.getByRole('region', { name: 'Trước khi ghi' });
    await confirm.getByText(/Không đổi gì trên các trang tính của anh\/chị/).waitFor();
    await confirm.getByRole('button', { name: 'Ghi', exact: true }).click();
    await excel.pane
      .getByText(/Đã tạo \d+ trang tính tổng hợp/)
      .first()
      .waitFor({ timeout: 60_000 });

    const overview = words.names.overview;
    expect(await excel.sheets()).toContain(overview);
    const text = async (column: number, row: number): Promise<string> =>
      (await excel.cell(overview, `${columnLetter(column)}${row}`)).text;
    const headers = new Map<string, number>();
    for (let column = 1; column <= 14; column++) headers.set(await text(column, 7), column);
    const rows = new Map<unknown, number>();
    for (let row = 8; row < 8 + report.summary.units.length; row++) rows.set(await text(1, row), row);
    for (const { name, lead } of report.summary.units) {
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
  });
});
