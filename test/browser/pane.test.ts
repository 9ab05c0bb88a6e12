import fs from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { settingsKey } from '../../src/app/settings';
import type { FakeHost } from '../taskpane/support/fakeHost';
import { usePane } from './harness';

declare global {
  interface Window {
    fake: FakeHost;
    copied: string[];
    saved: string[];
    begin(query: string): Promise<void>;
    axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
  }
}

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in the page. Left out: Fluent's hidden inputs that catch the Tab key, and the layer of an open menu, which
 * stands beside the landmarks by design.
 */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`(() => { if (!('axe' in window)) { ${axe} } })()`);
  const { violations: found } = await page.evaluate(() =>
    window.axe.run(
      { exclude: [['[data-tabster-dummy]'], ['.fui-MenuPopover']] },
      { resultTypes: ['violations'] },
    ),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Soát trang tính này|Check this sheet/ }).click();
  await page.getByRole('tree').waitFor();
}

/** Whether anything stands out of the page on the right. */
function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main *, footer')].some(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll', 'visible'].includes(getComputedStyle(element).overflowX) &&
        element.getBoundingClientRect().right > innerWidth + 1,
    ),
  );
}

describe('the pane', () => {
  jest.setTimeout(60_000);
  const pane = usePane();

  // Each colour scheme and each width once: colours do not depend on the width, nor room on the colours.
  describe.each([
    ['light', 320],
    ['dark', 350],
  ] as const)('in %s at %d pixels', (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 600 } };

    it('has no fault that axe can find, before the first check, with results and on every tab', async () => {
      const { page, problems } = await pane.open('', options);
      expect(await violations(page)).toEqual([]);
      await check(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      for (const tab of ['Tổng hợp', 'Đơn vị', 'Cài đặt']) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await violations(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      }
      expect(problems).toEqual([]);
    });

    it('has none while asking, after marking, with an error and without a table', async () => {
      const { page } = await pane.open('', options);
      await check(page);
      const toolbar = page.getByRole('toolbar');
      await toolbar.getByRole('button', { name: 'Tô màu', exact: true }).click();
      await page.locator('.fui-MessageBar').waitFor();
      expect(await violations(page)).toEqual([]);
      await toolbar.getByRole('button', { name: 'Tổng hợp' }).click();
      await page.getByRole('button', { name: 'Xem danh sách' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Thôi' }).click();
      await page.evaluate(() => window.fake.fail('applyEdit', 'unexpected', { detail: 'x' }));
      await toolbar.getByRole('button', { name: 'Tô màu', exact: true }).click();
      await page.getByText('Chưa làm được').waitFor();
      await page.evaluate(() => window.fake.wait(true));
      await page.locator('.fui-MessageBar').getByText('Excel đang đợi').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      await pane.open('?sheet=none', options);
      await page.getByRole('button', { name: 'Soát trang tính này' }).click();
      await page.getByText('Chưa thấy bảng kế hoạch').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });

    it('has none while the reading is set right, doubted and explained', async () => {
      const { page, problems } = await pane.open('?sheet=messy', options);
      const shot = (what: string) =>
        page.screenshot({ path: `test-output/by-hand-${what}-${colorScheme}.png`, fullPage: true });
      await page.getByRole('button', { name: 'Soát trang tính này' }).click();
      await page.getByRole('button', { name: 'Xem từng chỗ' }).click();
      expect(await violations(page)).toEqual([]);
      await shot('doubts');
      await page.getByRole('button', { name: 'E4: Tháng 6' }).click();
      await page.getByRole('region', { name: 'Vì sao đọc như vậy' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      await shot('why');
      await page.getByRole('button', { name: 'Đóng lời giải thích' }).click();
      await page.getByRole('button', { name: 'Đúng', exact: true }).click();
      await page.getByText('Chưa chắc').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Sửa', exact: true }).click();
      await page.getByRole('region', { name: 'Sửa cách đọc bảng' }).waitFor();
      await page.getByRole('textbox', { name: 'Năm kế hoạch' }).fill('26');
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      await shot('panel');
      expect(problems).toEqual([]);
    });

    it('keeps the 40 × 40 pixels at the top right free', async () => {
      const { page } = await pane.open('', options);
      await check(page);
      const there = await page.evaluate(() =>
        [...document.querySelectorAll('button, [role=tab], h1')].some((element) => {
          const { right, top, bottom } = element.getBoundingClientRect();
          return bottom > top && right > innerWidth - 40 && top < 40;
        }),
      );
      expect(there).toBe(false);
    });
  });

  it.each([320, 350])(
    'shows three findings at once where it is %d by 378 pixels, the rest behind a button',
    async (width) => {
      const { page } = await pane.open('', { viewport: { width, height: 378 } });
      await check(page);
      const whole = await page.evaluate(() => {
        const end = document.querySelector('[role=toolbar]')!.getBoundingClientRect().top;
        return [...document.querySelectorAll('[role=treeitem][aria-level="2"]')].filter(
          (line) => line.getBoundingClientRect().bottom <= end,
        ).length;
      });
      expect(whole).toBeGreaterThanOrEqual(3);
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      const columns = page.getByRole('list', { name: 'Nghĩa của các cột' });
      expect(await columns.count()).toBe(0);
      await page.getByRole('button', { name: 'Cách đọc bảng, ngày tính và mức rõ' }).press('Enter');
      await columns.waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  it('is worked by keyboard alone, the focus staying in the list', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: 'Soát trang tính này' }).press('Enter');
    const tree = page.getByRole('tree');
    await tree.focus();
    const active = (): Promise<string> =>
      tree.evaluate((list) => {
        const id = list.getAttribute('aria-activedescendant');
        return id === null ? '' : (document.getElementById(id)?.innerText ?? 'not drawn');
      });
    expect(await active()).toContain('Quá hạn');
    await tree.press('ArrowDown');
    await tree.press('Enter');
    await page.waitForFunction(() => window.fake.selected.length > 0);
    expect(await page.evaluate(() => window.fake.selected)).toEqual(['Phụ lục I!R7C6']);
    await tree.press('End');
    expect(await active()).not.toBe('not drawn');
    await tree.press('Home');
    await tree.press('ArrowLeft');
    expect(await page.getByRole('treeitem', { name: /Quá hạn/ }).getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tree');
  });

  it('is worked from the page as it opens to its end with Tab, Enter and arrows, the focus on each result', async () => {
    const { page } = await pane.open();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: on } = document;
        return on?.getAttribute('aria-label') ?? on?.textContent ?? '';
      });
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        if (name.test(await focused())) return;
      }
      throw new Error(`Tab does not come to ${name}`);
    };
    const said = (sentence: RegExp) =>
      page.locator('.fui-MessageBar').filter({ hasText: sentence }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(/^Soát trang tính này$/);
    await page.keyboard.press('Enter');
    await page.getByRole('tree').waitFor();
    expect(await focused()).toBe('Kết luận và những gì chưa xét');
    await tabTo(/^Kết quả soát$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.fake.selected.length === 1);
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(() => window.fake.selected.length === 2);
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForFunction(() => window.fake.selected.length === 3);
    expect(await page.evaluate(() => window.fake.selected[2] === window.fake.selected[0])).toBe(true);
    await tabTo(/^Tô màu$/);
    await page.keyboard.press('Enter');
    await said(/Đã đánh dấu/);
    expect(await focused()).toMatch(/^Đã đánh dấu/);
    await tabTo(/^Tổng hợp$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Trước khi ghi' }).waitFor();
    expect(await focused()).toBe('Ghi');
    await tabTo(/^Thôi$/);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Tổng hợp');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Trước khi ghi' }).waitFor();
    await page.keyboard.press('Enter');
    await said(/Đã tạo \d+ trang/);
    expect(await focused()).toMatch(/^Đã tạo/);
    await tabTo(/^Hoàn tác/);
    await page.keyboard.press('Enter');
    await said(/Đã hoàn tác/);
    expect(await focused()).toMatch(/^Đã hoàn tác/);
  });

  it('says that a filter hides the cell of a finding, and clears it only when asked', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.evaluate(() => window.fake.hidden.set(7, 'filter'));
    await page.getByRole('treeitem', { level: 2 }).first().click();
    const bar = page.locator('.fui-MessageBar').filter({ hasText: 'Ô F7 đang bị bộ lọc' });
    await bar.waitFor();
    await page.screenshot({ path: 'test-output/hidden.png' });
    expect(await page.evaluate(() => window.fake.calls.includes('showCell'))).toBe(false);
    await bar.getByRole('button', { name: 'Xóa điều kiện lọc' }).click();
    await bar.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.fake.calls.includes('showCell'))).toBe(true);
  });

  it('picks overdue tasks by when they fell due', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('button', { name: /quá hạn/ }).click();
    const since = page.getByRole('group', { name: 'Đến hạn từ bao giờ' });
    await since.getByRole('button', { name: 'Quá 30 ngày: 2' }).click();
    expect(await page.getByRole('treeitem', { level: 2 }).count()).toBe(2);
    expect(await since.getByRole('button', { name: 'Đến hạn tuần này: 0' }).isDisabled()).toBe(true);
    await page.screenshot({ path: 'test-output/since.png' });
    expect(await violations(page)).toEqual([]);
  });

  it('keeps its bars in a contrast theme', async () => {
    const { page } = await pane.open('', { forcedColors: 'active' });
    await check(page);
    const fills = await page.getByLabel('Mức rõ của kế hoạch, trên 100').evaluate((row) => {
      const track = row.querySelector('[aria-hidden]')!;
      return [track, track.firstElementChild!].map((one) => getComputedStyle(one).backgroundColor);
    });
    expect(fills[0]).not.toBe(fills[1]);
    await page.screenshot({ path: 'test-output/contrast.png' });
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.screenshot({ path: 'test-output/contrast-summary.png' });
  });

  it('has the switch of live checks among the settings, remembered on this machine', async () => {
    const { page } = await pane.open();
    await page.getByRole('tab', { name: 'Cài đặt' }).click();
    const live = page.getByRole('switch', { name: 'Tự soát lại khi sửa trang tính' });
    expect(await live.isChecked()).toBe(true);
    await live.click();
    await page.screenshot({ path: 'test-output/settings.png' });
    await page.evaluate(() => window.begin(''));
    await page.getByRole('tab', { name: 'Cài đặt' }).click();
    expect(await live.isChecked()).toBe(false);
  });

  it('filters by chip and by words without accents, and says when nothing is left', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('button', { name: /quá hạn/ }).click();
    expect(await page.getByRole('treeitem', { level: 2 }).count()).toBe(2);
    await page.getByRole('searchbox').fill('khao sat su hai long');
    expect(await page.getByRole('treeitem', { level: 2 }).count()).toBe(1);
    await page.getByRole('searchbox').fill('không có đâu');
    await page.getByText('Không có kết quả nào khớp').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await page.getByRole('treeitem', { level: 2 }).count()).toBeGreaterThan(4);
  });

  it('draws only the lines in sight of a long list, and reaches its last', async () => {
    const { page } = await pane.open('?sheet=long');
    await check(page);
    expect(await page.getByRole('treeitem').count()).toBeLessThan(60);
    const tree = page.getByRole('tree');
    await tree.focus();
    await tree.press('End');
    await page.getByText('Hoàn thiện hồ sơ số 1999').first().waitFor();
    expect(await page.getByRole('treeitem').count()).toBeLessThan(60);
  });

  it('changes the meaning of a column and keeps that with the workbook', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('button', { name: /^G / }).click();
    await page.getByRole('menuitemradio', { name: 'Ghi chú' }).click();
    await page.getByRole('button', { name: 'G Ghi chú' }).waitFor();
    expect(await page.evaluate((key) => window.fake.settings.get(key), settingsKey)).toMatchObject({
      sheets: { 'Phụ lục I': [{ columns: { 7: 'note' } }] },
    });
  });

  it('names a meaning by one word in strip and menu, the most used first, and leaves it to the program again', async () => {
    const { page } = await pane.open();
    await check(page);
    const strip = page.getByRole('list', { name: 'Nghĩa của các cột' });
    for (const [letter, word] of [
      ['A', 'STT'],
      ['E', 'Sản phẩm'],
      ['F', 'Thời hạn'],
      ['G', 'Kinh phí'],
    ]) {
      const button = strip.getByRole('button', { name: `${letter} ${word}` });
      await button.click();
      const checked = page.getByRole('menuitemradio', { checked: true });
      expect(await checked.innerText()).toBe(word);
      expect((await page.getByRole('menuitemradio').allInnerTexts()).slice(0, 3)).toEqual([
        'Nhiệm vụ',
        'Chủ trì',
        'Thời hạn',
      ]);
      await page.keyboard.press('Escape');
    }
    await strip.getByRole('button', { name: 'G Kinh phí' }).click();
    await page.getByRole('menuitemradio', { name: 'Ghi chú' }).click();
    await page.getByText('1 chỗ đặt bằng tay').waitFor();
    await strip.getByRole('button', { name: 'G Ghi chú' }).click();
    await page.getByRole('menuitem', { name: 'Để máy tự đọc cột này' }).click();
    await strip.getByRole('button', { name: 'G Kinh phí' }).waitFor();
    expect(await page.getByText('đặt bằng tay').count()).toBe(0);
  });

  it('explains a column and a finding and sets the kind of its row, by keyboard, the focus coming back', async () => {
    const { page } = await pane.open();
    await check(page);
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const why = page.getByRole('region', { name: 'Vì sao đọc như vậy' });
    await page.getByRole('button', { name: 'C Chủ trì' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Vì sao đọc như vậy' }).press('Enter');
    await why.getByText('Cột "Cơ quan chủ trì": đọc là Chủ trì').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('section'));
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    expect(await focused()).toBe('column-3');

    const tree = page.getByRole('tree');
    await tree.focus();
    await tree.press('ArrowDown');
    await tree.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Vì sao đọc như vậy' }).press('Enter');
    await why.getByText('Ô F7, trang tính "Phụ lục I"').waitFor();
    await why.getByText('ngày cuối cùng còn đúng hạn: 31/03/2026').waitFor();
    await why.getByRole('button', { name: 'Nhóm' }).press('Enter');
    await page.getByText('1 chỗ đặt bằng tay').waitFor();
    expect(await focused()).toBe('findings');
    expect(await page.evaluate((key) => window.fake.settings.get(key), settingsKey)).toMatchObject({
      sheets: { 'Phụ lục I': [{ rows: { 7: 'group' } }] },
    });
  });

  it('judges as of a day typed day first', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('button', { name: /Tính đến/ }).click();
    await page.getByRole('textbox').fill('31/2/2026');
    await page.getByText('Ghi theo dạng ngày/tháng/năm').waitFor();
    expect(await page.getByRole('button', { name: 'Dùng ngày này' }).isDisabled()).toBe(true);
    await page.getByRole('textbox').fill('5/2/2026');
    await page.getByRole('button', { name: 'Dùng ngày này' }).click();
    await page.getByRole('button', { name: 'Tính đến 05/02/2026' }).waitFor();
    expect(await page.getByRole('button', { name: /quá hạn/ }).innerText()).toContain('0');
  });

  it('stops a reading, and says that nothing was changed', async () => {
    const { page } = await pane.open();
    await page.evaluate(() => Object.assign(window, { release: window.fake.hold() }));
    await page.getByRole('button', { name: 'Soát trang tính này' }).click();
    await page.getByText('Đang đọc trang tính…').first().waitFor();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.evaluate(() => (window as unknown as { release(): void }).release());
    await page.getByText('Đã dừng. Không có gì bị thay đổi.').first().waitFor();
  });

  it('joins two spellings of a unit and takes that back', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('tab', { name: 'Đơn vị' }).click();
    const names = page.locator('main li > span:first-child');
    const before = await names.allInnerTexts();
    await page.getByRole('button', { name: 'Gộp vào…: Công an xã' }).click();
    await page.getByRole('menuitem', { name: 'Phòng Kinh tế' }).click();
    await page.getByText('Do anh/chị gộp.').waitFor();
    expect(await names.allInnerTexts()).not.toContain('Công an xã');
    await page.getByRole('button', { name: 'Bỏ mọi thay đổi của danh bạ' }).click();
    await page.getByRole('button', { name: 'Gộp vào…: Công an xã' }).waitFor();
    expect(await names.allInnerTexts()).toEqual(before);
  });

  it('previews reminders, and hands them over for all units chosen at once', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.getByRole('radio', { name: 'Trong tháng này' }).check();
    await page.getByRole('button', { name: /^Xem trước lời nhắc cho Văn phòng/ }).click();
    expect(await page.getByText(/^Kính gửi: Văn phòng/).innerText()).toContain('Niêm yết lại bộ thủ tục');
    await page.getByRole('button', { name: 'Chép lời nhắc' }).click();
    await page.getByRole('button', { name: 'Công văn Word' }).click();
    await page.waitForFunction(() => window.saved.length === 1);
    await page.getByRole('button', { name: 'Lịch .ics' }).click();
    await page.waitForFunction(() => window.saved.length === 2);
    const [letters = ''] = await page.evaluate(() => window.copied);
    expect(letters.match(/Kính gửi:/g)!.length).toBeGreaterThan(1);
    expect(await page.evaluate(() => window.saved)).toEqual(['nhac-viec.docx', 'nhac-viec.ics']);
  });

  it('makes sheets for units that lead, for others when ticked, all together too', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    const units = page.getByRole('group', { name: 'Theo đơn vị' });
    const ticked = () => units.getByRole('checkbox', { checked: true }).count();
    const all = await units.getByRole('checkbox').count();
    const usual = await ticked();
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeLessThan(all);
    await units.getByRole('button', { name: 'Chọn tất cả', exact: true }).click();
    expect(await ticked()).toBe(all);
    await units.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
    expect(await ticked()).toBe(0);
  });

  it('speaks English where Office does, and remembers another choice', async () => {
    const { page } = await pane.open('?office=en-US');
    await check(page);
    expect(await page.getByRole('toolbar').innerText()).toContain('Summarise');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Tiếng Việt' }).click();
    await page.getByRole('tab', { name: 'Tổng hợp' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Soát trang tính này' }).waitFor();
  });

  it('shows one plain page outside Excel', async () => {
    const { page } = await pane.open('?supported=no');
    await page.getByText('Trang này chạy bên trong Excel').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.evaluate(() => window.fake.calls)).toEqual([]);
  });

  it('says aloud what happened, and the focus is on it', async () => {
    const { page } = await pane.open();
    await check(page);
    await page.getByRole('toolbar').getByRole('button', { name: 'Tô màu' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Đã đánh dấu 2 dòng quá hạn' })
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Đã đánh dấu/);
  });

  it('gives the details of a failure to copy', async () => {
    const { page } = await pane.open();
    await page.evaluate(() => window.fake.fail('readActiveSheet', 'host-busy'));
    await page.getByRole('button', { name: 'Soát trang tính này' }).click();
    await page.getByRole('button', { name: 'Chép chi tiết' }).click();
    await page.getByText('Đã sao chép.').first().waitFor();
    const [copied = ''] = await page.evaluate(() => window.copied);
    expect(copied).toContain('Lỗi: host-busy\nỞ lệnh: Range.values');
    expect(copied).toContain('- readActiveSheet: 12 ms');
    await expect(page.getByText('Chưa làm được').isVisible()).resolves.toBe(true);
  });

  it('says that Excel waits as long as it does', async () => {
    const { page } = await pane.open();
    const said = page.locator('.fui-MessageBar').getByText('Excel đang đợi');
    await page.evaluate(() => window.fake.wait(true));
    await said.waitFor();
    await page.evaluate(() => window.fake.wait(false));
    await said.waitFor({ state: 'detached' });
  });
});
