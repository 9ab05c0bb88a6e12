import type { BrowserContextOptions, Page } from 'playwright-core';
import { useStandIn } from './support';

/** Fifteen seconds are for users; a test waits a second. */
const delays: [file: string, pattern: RegExp, shorter: string][] = [
  ['watchdog.css', / 15s /, ' 1s '],
  ['start.js', /14500/, '500'],
];

async function hurry(page: Page): Promise<void> {
  for (const [file, pattern, shorter] of delays)
    await page.route(`**/pane/${file}`, async (route) => {
      const body = await (await route.fetch()).text();
      expect(body).toMatch(pattern);
      await route.fulfill({
        body: body.replace(pattern, shorter),
        contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
      });
    });
}

describe('a pane that does not open', () => {
  jest.setTimeout(60_000);

  /** The pane's page by itself; `prepare` takes from it what it needs. */
  async function notice(
    prepare: (page: Page) => Promise<unknown>,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; causes: string[] }> {
    const context = await (await once.browser()).newContext({ ignoreHTTPSErrors: true, ...options });
    const page = await context.newPage();
    await hurry(page);
    await prepare(page);
    // A script that never comes keeps the page from being loaded; without scripts nothing else waits for the style file.
    const waitUntil = options.javaScriptEnabled === false ? 'load' : 'commit';
    await page.goto(`${process.env.STAND_IN_URL}pane/taskpane.html`, { waitUntil });
    await page.locator('.watchdog').waitFor({ state: 'visible' });
    const lines = await page.locator('#causes > li:visible').all();
    const causes = await Promise.all(lines.map((line) => line.getAttribute('id')));
    return { page, causes: causes.map(String) };
  }

  const neverReady = (page: Page): Promise<unknown> =>
    page.route('**/office/office.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'window.Office = { onReady() {} };' }),
    );

  it('names all known causes where no script runs', async () => {
    const { causes } = await notice(async () => undefined, { javaScriptEnabled: false });
    expect(causes).toEqual([
      'cause-script',
      'cause-office',
      'cause-host',
      'cause-storage',
      'cause-own',
      'cause-unknown',
    ]);
  });

  it('names Office.js where it is refused, and where it never comes', async () => {
    const refused = await notice((page) => page.route('**/office/office.js', (route) => route.abort()));
    expect(refused.causes).toEqual(['cause-office']);
    expect(await refused.page.locator('#facts').innerText()).toMatch(
      /Office\.js absent.*not loaded: .*office\.js/,
    );
    const waiting = await notice((page) => page.route('**/office/office.js', () => undefined));
    expect(waiting.causes).toEqual(['cause-office']);
  });

  it('names the address of Excel where Office.js does not trust it', async () => {
    const { causes } = await notice((page) =>
      page.route('**/office/office.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `window.Office = { onReady() {} };
            const frame = document.createElement('iframe');
            frame.src = 'office/AgaveErrorUX/index.html#x';
            document.body.appendChild(frame);`,
        }),
      ),
    );
    expect(causes).toEqual(['cause-host']);
  });

  it('names storage where it is denied', async () => {
    const { causes, page } = await notice(async (page) => {
      await neverReady(page);
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
    });
    expect(causes).toEqual(['cause-storage']);
    expect(await page.locator('#facts').innerText()).toContain('storage SecurityError');
  });

  it('names our own scripts where one is gone', async () => {
    const { causes } = await notice((page) =>
      page.route(/\/pane\/taskpane\.\w+\.js/, (route) => route.fulfill({ status: 404 })),
    );
    expect(causes).toEqual(['cause-own']);
  });

  it('says that Excel does not answer where nothing else is wrong', async () => {
    const { causes } = await notice(neverReady);
    expect(causes).toEqual(['cause-unknown']);
  });

  it('is told apart from one in a view of Internet Explorer, at once and without our scripts', async () => {
    const context = await (await once.browser()).newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(() => Object.defineProperty(document, 'documentMode', { value: 11 }));
    const page = await context.newPage();
    await page.goto(`${process.env.STAND_IN_URL}pane/taskpane.html`);
    await page.getByRole('heading', { name: 'Excel này chưa dùng được Soát Kế Hoạch' }).waitFor();
    expect(await page.locator('script[src^="taskpane."]').count()).toBe(0);
    await page.goto(`${process.env.STAND_IN_URL}pane/commands.html`);
    expect(
      await page.evaluate(() => ['mark', 'summarise', 'clearMarks'].map((name) => name in window)),
    ).toEqual([true, true, true]);
  });
});

describe('a pane that opens', () => {
  jest.setTimeout(60_000);
  const standIn = useStandIn();

  it('shows no notice, however long it stands', async () => {
    const excel = await standIn.open();
    await excel.pane.getByRole('button', { name: 'Soát trang tính này' }).waitFor();
    expect(await excel.pane.locator('.watchdog').evaluate((one) => getComputedStyle(one).display)).toBe(
      'none',
    );
  });

  it('says that an Excel older than 2021 is too old, and loads nothing more', async () => {
    const excel = await standIn.open({ query: { apiVersion: '1.13' } });
    await excel.pane.getByRole('heading', { name: 'Excel này chưa dùng được Soát Kế Hoạch' }).waitFor();
    expect(await excel.pane.locator('#pane').innerHTML()).toBe('');
    expect(await excel.pane.locator('script[src^="taskpane."]').count()).toBe(0);
    await excel.pressRibbon('Tô màu');
    const said = excel.page.frameLocator('dialog iframe').getByRole('alert');
    await said.getByText('Excel đang mở cũ hơn Excel 2021').waitFor();
  });
});
