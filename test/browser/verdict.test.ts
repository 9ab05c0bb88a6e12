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
    expect(await card(page).innerText()).toMatch(/^Đủ để gửi\n/);
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
    expect(await question.innerText()).toMatch(
      /^Chưa chắc 1 cột: E Thời hạn; 2 dòng \(ví dụ dòng 3: nhóm\); 4 ô thời hạn\./,
    );
    expect(await page.getByText('Chưa chắc').count()).toBe(1);
    expect(await card(page).innerText()).toContain('Chưa đủ căn cứ để kết luận');
    await question.getByRole('button', { name: 'Đúng' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await card(page).innerText()).toBe('Đủ để gửi');

    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByText('Đã xác nhận 6 chỗ').waitFor();
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

  it('is that a draft may be issued: nothing is overdue, and no columns to follow up by are offered', async () => {
    const page = await check('plan');
    expect(await page.getByRole('button', { name: 'Cột theo dõi' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Theo dõi', exact: true }).click();
    await page.screenshot({ path: 'test-output/mode-choice.png' });
    await page.getByRole('menuitemradio', { name: /Dự thảo/ }).click();
    await page.getByRole('button', { name: 'Dự thảo', exact: true }).waitFor();
    await page.getByText('Thời hạn đã qua khi chưa ban hành').waitFor();
    expect(await page.getByRole('group', { name: 'Lọc kết quả' }).innerText()).toMatch(/–\s*quá hạn/);
    expect(await page.getByRole('button', { name: 'Cột theo dõi' }).count()).toBe(0);
    await page.screenshot({ path: 'test-output/mode-draft.png' });
  });

  it('counts what is put aside, and it can be told again; a rule is explained', async () => {
    const page = await check('spellings');
    const first = page.getByRole('treeitem').filter({ hasText: 'Trao học bổng' });
    await first.click({ button: 'right' });
    await page.screenshot({ path: 'test-output/line-menu.png' });
    await page.getByRole('menuitem', { name: 'Giải thích quy tắc' }).click();
    await page.getByRole('dialog').getByText('Cách sửa').waitFor();
    await page.screenshot({ path: 'test-output/rule-help.png' });
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('tree').press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Bỏ qua kết quả này' }).click();
    await card(page).getByText('Đã bỏ qua 1.').waitFor();
    await page.screenshot({ path: 'test-output/ignored.png' });
    await page.getByRole('button', { name: 'Xem những gì đã bỏ qua' }).click();
    await page.getByText('Đã bỏ qua hoặc đổi mức').scrollIntoViewIfNeeded();
    await page.screenshot({ path: 'test-output/ignored-list.png' });
    await page.getByRole('button', { name: /^Soát lại: Thiếu đơn vị phối hợp/ }).click();
    await page.getByText('Đã bỏ qua hoặc đổi mức').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Soát', exact: true }).click();
    expect(await card(page).innerText()).not.toContain('Đã bỏ qua');
  });

  it('has repeats on one line, repaired after a look at every cell', async () => {
    const page = await check('spellings');
    const line = page.getByRole('treeitem', { name: /4 cách viết khác, 7 ô/ });
    await page.screenshot({ path: 'test-output/repeats.png' });
    await line.getByRole('button', { name: 'Sửa 7 ô: Phòng Văn hóa - Xã hội' }).click();
    await page.getByRole('button', { name: 'Xem danh sách' }).click();
    await page.getByText('C4: “Phòng VH-XH” → “Phòng Văn hóa - Xã hội”').waitFor();
    await page.screenshot({ path: 'test-output/repeats-confirm.png' });
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Đã sửa 7 ô.').first().waitFor();
    const cells = await page.evaluate(() => {
      const [step] = window.fake.edits.at(-1)!.steps;
      return step?.kind === 'set-cells' ? step.cells.length : 0;
    });
    expect(cells).toBe(7);
    await page.getByRole('tab', { name: 'Đơn vị' }).click();
    await page.screenshot({ path: 'test-output/units-fix.png' });
  });

  it('says which due days are days off, and judges them otherwise when asked', async () => {
    const page = await check('spellings');
    await card(page).getByText('rơi vào ngày nghỉ, vẫn tính đúng ngày ghi').waitFor();
    await page.getByRole('button', { name: 'Đổi cách tính thời hạn rơi vào ngày nghỉ' }).click();
    await card(page).getByText('tính sang ngày làm việc kế tiếp').waitFor();
    await page.screenshot({ path: 'test-output/days-off.png' });
  });
});
