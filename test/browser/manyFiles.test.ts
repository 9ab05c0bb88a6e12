/** Forty communes, one table: template, files, printed table, Word, what changed; on one page from beginning to end. */
import type { Locator } from 'playwright-core';
import { p, rawDocument, tbl, tr } from '../docx/rawDocument';
import { rawWorkbook, text } from '../xlsx/rawWorkbook';
import { columnLetter } from '../../src/plan/model/grid';
import { useStandIn, type ExcelPage } from './support';

type Rows = readonly (readonly string[])[];

const header = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'];
const work = [
  'Nạo vét kênh',
  'Sửa cầu dân sinh',
  'Trồng cây bóng mát',
  'Dọn vệ sinh chợ',
  'Kẻ vạch đường thôn',
];
const leads = ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế', 'Công an xã', 'Phòng Văn hóa - Xã hội'];

/** The form as it is handed out, or as a commune sends it back: every fifth leaves a lead out. */
function rowsOf(commune: string | null, index = 1): Rows {
  const issuer = commune === null ? 'UBND tỉnh Phú Sơn' : `UBND xã ${commune}`;
  const tasks = Array.from({ length: 30 }, (_, i) => [
    String(i + 1),
    `${work[i % 5]} ở khu ${Math.floor(i / 5) + 1}`,
    commune === null ? '' : index % 5 === 0 && i === 7 ? '' : leads[i % 4]!,
    commune === null ? '' : leads[(i + 1) % 4]!,
    `${(i % 27) + 1}/9/2026`,
    'Biên bản nghiệm thu',
  ]);
  return [[`Kèm theo Kế hoạch số 7/KH-UBND ngày 15/01/2026 của ${issuer}`], header, ...tasks];
}

const xlsx = (rows: Rows): Uint8Array =>
  rawWorkbook(
    `<sheetData>${rows
      .map(
        (cells, r) =>
          `<row r="${r + 1}">${cells.map((cell, c) => (cell === '' ? '' : text(`${columnLetter(c + 1)}${r + 1}`, cell))).join('')}</row>`,
      )
      .join('')}</sheetData>`,
  );
const csv = (rows: Rows): Uint8Array =>
  new TextEncoder().encode(rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));
const docx = ([[title = ''] = [], ...rows]: Rows): Uint8Array =>
  rawDocument(p(title) + tbl(rows.map((cells) => tr(cells))));

const makers = [
  ['xlsx', xlsx],
  ['csv', csv],
  ['docx', docx],
] as const;

const communes = Array.from(
  { length: 42 },
  (_, i) => `Đồng ${['An', 'Bình', 'Cát', 'Dương', 'Giang', 'Hòa'][i % 6]} ${Math.floor(i / 6) + 1}`,
);

/** What the first so many communes have sent, in turn as workbook, text and document. */
const files = (count: number) =>
  communes.slice(0, count).map((commune, i) => {
    const [extension, make] = makers[i % 3]!;
    return {
      name: `xa-${i + 1}-${commune}.${extension}`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(make(rowsOf(commune, i + 1))),
    };
  });

/** Drops files on the place for them, as a hand does that carries them from a folder. */
async function drop(excel: ExcelPage, dropped: ReturnType<typeof files>): Promise<void> {
  const data = dropped.map(({ name, buffer }) => ({ name, bytes: [...buffer] }));
  await excel.pane.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given)
      transfer.items.add(new File([new Uint8Array(bytes)], name, { lastModified: 1_760_000_000_000 }));
    const [place] = [...document.querySelectorAll('section')].filter((one) =>
      /Nhiều tệp/.test(one.innerText),
    );
    place!
      .querySelector('div')!
      .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, data);
}

/** Notes tasks of the pane's own that keep its thread for more than fifty milliseconds. */
async function watchThread(excel: ExcelPage): Promise<() => Promise<number[]>> {
  await excel.pane.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ name, duration }) => name === 'self' && seen.push(Math.round(duration))),
    ).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: seen });
  });
  return () => excel.pane.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
}

describe('many files', () => {
  jest.setTimeout(180_000);
  const standIn = useStandIn();

  it('go from the template to the printed table of who lacks what, with a stop between, and Word and changes beside', async () => {
    const excel = await standIn.open();
    await excel.openFile({ name: 'mau.xlsx', bytes: xlsx(rowsOf(null)) });
    const { pane } = excel;
    let clicks = 0;
    const click = async (button: Locator): Promise<void> => {
      clicks += 1;
      await button.click();
    };
    const button = (name: string | RegExp) => excel.pane.getByRole('button', { name });

    await click(pane.getByRole('tab', { name: 'Mẫu' }));
    await click(button('Lấy mẫu từ trang này'));
    await excel.said(/Đã lấy mẫu: 6 cột/);
    // Units are pasted once for all quarters: the list comes with the template or is kept with the workbook.
    await button(/Chưa có danh sách/).click();
    await pane.getByRole('textbox', { name: 'Đơn vị phải gửi' }).fill(
      communes
        .slice(0, 42)
        .map((name) => `UBND xã ${name}`)
        .join('\n'),
    );
    await pane.getByRole('button', { name: 'Lưu', exact: true }).click();

    const chooser = excel.page.waitForEvent('filechooser');
    await click(button('Chọn tệp…'));
    // The second click of choosing is in the system's own dialog.
    clicks += 1;
    await (await chooser).setFiles(files(20));
    await pane.getByText('Đã có 20/42 đơn vị').waitFor({ timeout: 60_000 });
    await click(button('Đưa bảng tổng hợp vào sổ này'));
    await click(button('Ghi'));
    await excel.said(/Đã đưa bảng tổng hợp vào sổ/);
    expect(clicks).toBeLessThanOrEqual(6);
    const table = await excel.page.evaluate(() => {
      const sheet = window.standIn.workbook!.sheet('Tình hình gửi')!;
      const cells = [...sheet.cells.within({ top: 1, left: 1, bottom: 200, right: 20 })];
      return {
        front: window.standIn.selection().split('!')[0],
        texts: cells.map(([, , { value }]) => String(value ?? '')),
        orientation: JSON.stringify(sheet.pageLayout),
      };
    });
    expect(table.front).toBe("'Tình hình gửi'");
    expect(table.orientation).toMatch(/landscape/i);
    expect(table.texts.filter((cell) => cell === 'Chưa gửi')).toHaveLength(22);
    expect(table.texts.filter((cell) => cell === 'Khác mẫu')).toHaveLength(4);

    await button(/^Hoàn tác/).click();
    await excel.said(/Đã hoàn tác/);
    await button('Bỏ danh sách').click();
    const longTasks = await watchThread(excel);
    await drop(excel, files(40));
    await button('Dừng').click();
    await button(/^Đọc tiếp/).waitFor();
    await drop(excel, files(40));
    await pane.getByText('Đã có 40/42 đơn vị').waitFor({ timeout: 60_000 });
    await button('Đưa bảng tổng hợp vào sổ này').click();
    await button('Ghi').waitFor();
    const seen = await longTasks();
    console.log(
      `long tasks of the pane while 40 files were read, stopped and read again: ${seen.join(', ') || 'none'} ms`,
    );
    await button('Ghi').click();
    await excel.said(/Đã đưa bảng tổng hợp vào sổ/);

    // The third of them is a Word file.
    await button(/^Đưa bảng của xa-3-/).press('Enter');
    await button('Ghi').click();
    await excel.said(/Đã thêm trang xa-3-/);
    expect((await excel.sheets()).some((name) => name.startsWith('xa-3-'))).toBe(true);
    await pane.getByRole('combobox', { name: 'Bản trước' }).selectOption({ label: 'Trang Phụ lục' });
    const other = excel.page.waitForEvent('filechooser');
    await button('Mở tệp để so sánh…').click();
    await (await other).setFiles(files(5).slice(4));
    await pane.getByRole('button', { name: 'So sánh', exact: true }).click();
    await pane
      .getByRole('list', { name: 'Những thay đổi' })
      .getByText(/Đơn vị chủ trì|Chủ trì/)
      .first()
      .waitFor();
    await button('Đưa vào trang tính').last().click();
    await button('Ghi').click();
    await excel.said(/Đã thêm trang Thay đổi/);

    // What a unit returns goes into the plan that is open.
    await excel.openFile({ name: 'ke-hoach.xlsx', bytes: xlsx(rowsOf(communes[0]!)) });
    await excel.pane.getByRole('tab', { name: 'Mẫu' }).click();
    await excel.pane.getByText('Nhiều tệp').first().waitFor();
    const back = rowsOf(communes[0]!).map((cells, r) =>
      r === 0 ? cells : [...cells, r === 1 ? 'Trạng thái' : cells[2] === 'Công an xã' ? 'Hoàn thành' : ''],
    );
    await drop(excel, [{ name: 'cong-an-xa.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(back)) }]);
    await button('Thu vào trang đang mở').click();
    await excel.pane.getByText('Đã có 1/4 đơn vị gửi về.').first().waitFor();
    await button('Ghi').click();
    await excel.said(/Đã ghi \d+ ô đơn vị báo về/);
    const states = await excel.page.evaluate(() => {
      const cells = [
        ...window.standIn
          .workbook!.sheet('Phụ lục')!
          .cells.within({ top: 3, left: 7, bottom: 40, right: 12 }),
      ];
      return cells.filter(([, , { value }]) => value === 'Hoàn thành').length;
    });
    expect(states).toBe(back.filter((cells) => cells[2] === 'Công an xã').length);
    expect(excel.problems).toEqual([]);
  });
});
