import type { Page } from 'playwright-core';
import { usePane } from './harness';

describe('what is said first', () => {
  jest.setTimeout(60_000);
  const pane = usePane();
  const card = (page: Page) => page.getByRole('region', { name: 'Kết luận và những gì chưa xét' });

  async function check(sheet: string): Promise<Page> {
    const { page, problems } = await pane.open(`?sheet=${sheet}`);
    await page.getByRole('button', { name: 'Soát trang tính này' }).click();
    await card(page).waitFor();
    await page.screenshot({ path: `test-output/verdict-${sheet}.png` });
    expect(problems).toEqual([]);
    return page;
  }

  it('is how many faults of each kind there are', async () => {
    expect(await card(await check('plan')).innerText()).toMatch(/^Còn \d+ lỗi, \d+ cảnh báo$/);
  });

  it('is that a plan may go, only where all was judged', async () => {
    const page = await check('good');
    expect(await card(page).innerText()).toBe('Đủ để gửi');
    expect(await page.getByText('Không có gì phải sửa').count()).toBe(1);
  });

  it('is that no deadline was judged; choosing the column judges them', async () => {
    const page = await check('undated');
    const said = await card(page).innerText();
    expect(said).toMatch(/^Không thấy cột thời hạn nên chưa xét quá hạn\./);
    expect(said).toContain('Tính 1 nhiệm vụ là hoàn thành theo cột E “Trạng thái” của bảng.');
    const scores = page.getByLabel('Mức rõ của kế hoạch, trên 100');
    expect(await scores.innerText()).toMatch(/Rõ thời gian\s*–/);
    expect(await page.getByText(/Không có gì phải sửa|Đủ để gửi/).count()).toBe(0);

    await page.getByRole('button', { name: 'Chọn cột Thời hạn' }).click();
    await page.screenshot({ path: 'test-output/verdict-choose.png' });
    await page.getByRole('menuitemradio', { name: 'D: Đợt' }).click();
    await page.getByText('Không thấy cột thời hạn').first().waitFor({ state: 'detached' });
    expect(await card(page).innerText()).toMatch(/^Chưa chắc 2 ô thời hạn\.[^]*\nCòn/);
  });

  it('is what was read with doubt, asked once; right makes it certain, and can be taken back', async () => {
    const page = await check('messy');
    const question = page.getByRole('group', { name: 'Những chỗ đọc chưa chắc' });
    expect(await question.innerText()).toMatch(/^Chưa chắc 1 cột: E Thời hạn; 4 ô thời hạn\./);
    expect(await page.getByText('Chưa chắc').count()).toBe(1);
    expect(await card(page).innerText()).toContain('Chưa đủ căn cứ để kết luận');
    await question.getByRole('button', { name: 'Đúng' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await card(page).innerText()).toBe('Đủ để gửi');

    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByText('Đã xác nhận 4 ô').waitFor();
    await page.getByRole('button', { name: 'Bỏ tất cả' }).click();
    await question.waitFor();
    await question.getByRole('button', { name: 'Sửa' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('column-5');
  });

  it('is that a blank form has no task', async () => {
    const page = await check('form');
    expect(await card(page).innerText()).toMatch(/^Bảng chưa có nhiệm vụ nào nên chưa soát được gì\./);
    expect(await page.getByText(/Không có gì phải sửa|Đủ để gửi/).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Soát vùng đang chọn' }).count()).toBe(1);
  });
});
