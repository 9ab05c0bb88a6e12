import { usePane } from './harness';

describe('the legend of the marks', () => {
  jest.setTimeout(60_000);
  const pane = usePane();

  it('is there on demand, and only while the sheet is marked', async () => {
    const { page, problems } = await pane.open('', { viewport: { width: 320, height: 600 } });
    await page.getByRole('button', { name: 'Soát trang tính này' }).click();
    await page.getByRole('tree').waitFor();
    const title = page.getByText('Chú giải màu trên trang tính');
    expect(await title.count()).toBe(0);
    await page.getByRole('toolbar').getByRole('button', { name: 'Tô màu', exact: true }).click();
    await title.waitFor();
    const first = page.getByText('Quá hạn: dòng nền đỏ nhạt');
    expect(await first.isVisible()).toBe(false);
    await title.click();
    expect(await first.isVisible()).toBe(true);
    expect(await page.getByText('Đã hoàn thành: chữ xanh xám').isVisible()).toBe(true);
    await page.screenshot({ path: 'test-output/legend.png' });
    await page.getByRole('button', { name: 'Xóa đánh dấu' }).first().click();
    await title.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });
});
