/**
 * The page of `npm start` in a real Chromium, for tests. One browser for all test files of a run, and one page: a test begins with a file
 * opened anew, which brings a workbook, a grid, a host and a pane of its own:
 *
 *   const standIn = useStandIn();                       // at the top of describe
 *   const excel = await standIn.open({ file });         // the page with this file (else its first sample) and the real pane, ready
 *   await excel.openFile('/path/appendix.xlsx');        // as the user does, through "Mở tệp…"; also takes { name, bytes }
 *   excel.page / excel.pane                             // Playwright's page, and the frame the pane runs in
 *   await excel.selection()                             // "'Phụ lục I'!E15": what is selected in the grid
 *   await excel.type('E15', 'Văn phòng')                // types into a cell of the sheet in front, with the keyboard
 *   await excel.look('Phụ lục I', 'E15')                // { fill, fontColor, bold, strikethrough }, conditional formats computed
 *   await excel.pixel('Phụ lục I', 'E15')               // "#FFC7CE": the colour painted on screen inside the cell's left edge
 *   await excel.cell('Phụ lục I', 'E15')                // { value, text, formula }
 *   await excel.sheets()                                // names of the visible sheets
 *   await excel.command('Tô màu')                       // presses a ribbon button and waits until its function has ended
 *   await excel.picture(['Phụ lục I'])                  // all there is on these sheets, as a text to compare
 *   await excel.check()                                 // presses "Soát trang tính này" and waits for the result
 *   await excel.press('Tô màu')                         // presses a button of the pane's bar at the bottom
 *   await excel.said(/Đã sửa/)                          // waits for a sentence in the pane and gives it
 *   await excel.syncs() / excel.resetCount()            // requests of the add-in, the runtime's own left out
 *   excel.asked                                         // hosts that anything was asked of so far
 *   excel.problems                                      // errors of page and pane scripts so far
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, ConsoleMessage, Frame, Page, Request } from 'playwright-core';
import { PNG } from 'pngjs';
import type { ShownLook } from '../excel-stand-in/univer/look';
import type { Testing } from '../excel-stand-in/page/main';
import type { Once } from './once';

declare global {
  /** Put there by environment.ts. */
  var once: Once;
  interface Window {
    standIn: Testing;
  }
}

/** By its path, or as the user has it elsewhere. */
type UserFile = string | { readonly name: string; readonly bytes: Uint8Array };

export interface OpenOptions {
  /** The file to begin with; the page's first sample where there is none. */
  readonly file?: UserFile;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Parameters of the page: open (a sample's address), locale, apiVersion, pane. */
  readonly query?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser denies storage to the add-in's own pages, as it may to those in a frame of another site. */
  readonly denyStorage?: boolean;
  /**
   * A build of the add-in in place of the page's own, from a host of its own as in Excel on the web: the browser blocks its storage, and
   * only what Microsoft and that host serve can be had. Microsoft's place for Office.js is played by the package.
   */
  readonly paneFolder?: string;
}

const screen = { width: 1366, height: 768 };

/**
 * The stand-in's page for the tests of a describe block. Without parameters of its own it is one page for all files of the run, in which
 * each test has a workbook of its own; tests that ask for another share that one as long as they follow each other.
 */
export function useStandIn(): { open(options?: OpenOptions): Promise<ExcelPage> } {
  let shared: { readonly key: string; readonly excel: ExcelPage } | undefined;
  /** Ends the page: the usual one stays for other files, with nothing open in it. */
  const leave = async (): Promise<void> => {
    await (shared?.key === '{}' ? shared.excel.leave() : shared?.excel.page.context().close());
    shared = undefined;
  };
  afterAll(leave);
  return {
    async open({ file, ...options }: OpenOptions = {}) {
      const key = JSON.stringify(options);
      if (shared?.key === key) {
        await shared.excel.begin(file);
        return shared.excel;
      }
      await leave();
      const isUsual = key === '{}';
      const excel = isUsual
        ? new ExcelPage(await once.page('stand-in', openEmpty))
        : await openOwn(await once.browser(), options);
      shared = { key, excel };
      if (isUsual) await excel.begin(file);
      else if (file !== undefined) await excel.openFile(file);
      return excel;
    },
  };
}

async function openEmpty(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: screen });
  await context.addInitScript(drawSeldom);
  const page = await context.newPage();
  await page.goto(`${process.env.STAND_IN_URL}?open=`);
  return page;
}

async function openOwn(
  browser: Browser,
  { viewport = screen, query = {}, colorScheme, denyStorage = false, paneFolder }: Omit<OpenOptions, 'file'>,
): Promise<ExcelPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, colorScheme });
  await context.addInitScript(drawSeldom);
  if (denyStorage) await context.addInitScript(denyStorageToPane);
  const place =
    paneFolder === undefined ? process.env.STAND_IN_URL : await serveElsewhere(context, paneFolder);
  const pages = paneFolder === undefined ? {} : elsewhere.pages;
  const excel = new ExcelPage(await context.newPage());
  await excel.page.goto(`${place}?${new URLSearchParams({ ...pages, ...query })}`);
  await excel.ready();
  return excel;
}

const officeFolder = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** Where Excel on the web is, at a name that Office.js trusts, and where an office's own server is. */
const own = 'https://congcu.example.gov.vn/soat/';
export const elsewhere = {
  excel: 'https://excel.officeapps.live.com/',
  own,
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/',
  pages: { pane: `${own}taskpane.html`, commands: `${own}commands.html` },
};

/** Returns the address of the page. */
async function serveElsewhere(context: BrowserContext, folder: string): Promise<string> {
  const { excel, microsoft } = elsewhere;
  await context.route(`${excel}**`, async (route) => {
    const url = route.request().url().replace(excel, String(process.env.STAND_IN_URL));
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await serveFolder(context, own, folder);
  await serveFolder(context, microsoft, officeFolder);
  return excel;
}

/** The files under this address come from a folder. */
async function serveFolder(context: BrowserContext, address: string, folder: string): Promise<void> {
  await context.route(`${address}**`, async (route) => {
    const file = path.join(
      folder,
      decodeURIComponent(route.request().url().slice(address.length)).replace(/\?.*$/, ''),
    );
    await (fs.existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
}

/**
 * Runs in every page before its scripts: the grid looks sixty times a second whether there is something to draw, which without a
 * graphics card is a fifth of a core for as long as a test waits; ten times is enough for tests. The pane's own time is left alone.
 */
function drawSeldom(): void {
  if (window !== window.top) return;
  window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 100);
  window.cancelAnimationFrame = (id) => window.clearTimeout(id);
}

/** Runs in every page before its scripts: the very word throws where storage is denied. */
function denyStorageToPane(): void {
  if (!location.pathname.startsWith('/pane/')) return;
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
}

/** The page as its user and its tests see it. */
export class ExcelPage {
  readonly problems: string[] = [];
  /** The hosts the page has asked something of. */
  readonly asked = new Set<string>();
  private readonly onError = (error: Error): void => void this.problems.push(error.stack ?? error.message);
  private readonly onConsole = (message: ConsoleMessage): void => {
    // Office.js styles an element of its own in a way the pages' security policy blocks, to no effect.
    const ofOffice = /\/office\/|appsforoffice/.test(message.location().url);
    if (message.type() === 'error' && !ofOffice) this.problems.push(message.text());
  };

  private readonly onRequest = (request: Request): void => void this.asked.add(new URL(request.url()).origin);

  constructor(readonly page: Page) {
    page.on('pageerror', this.onError).on('console', this.onConsole).on('request', this.onRequest);
  }

  /** Leaves the page to another test file: with nothing open in it, and nobody here who listens to it. */
  async leave(): Promise<void> {
    this.page.off('pageerror', this.onError).off('console', this.onConsole).off('request', this.onRequest);
    await this.page.evaluate(() => window.standIn.close());
  }

  /** Resolves when the grid is drawn and the add-in in the pane has started. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-pane=ready]', { state: 'attached', timeout: 30_000 });
    await this.page.waitForSelector('canvas[id^="univer-sheet-main-canvas"]', { timeout: 30_000 });
  }

  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.parentFrame() && each.name().includes('xdmInfo'));
    if (!frame) throw new Error('the page has no pane');
    return frame;
  }

  /** As a new page: nothing chosen on this machine, and a workbook just opened. */
  async begin(file: UserFile | undefined): Promise<void> {
    this.problems.length = 0;
    await this.page.evaluate(() => {
      if (window.standIn.host) window.standIn.host.adversary.cellEdit = false;
      document.querySelector('dialog')?.close();
      localStorage.clear();
    });
    if (file !== undefined) return this.openFile(file);
    const first = (await this.page.locator('#sample option').first().getAttribute('value')) ?? '';
    await this.page.evaluate(() => (document.getElementById('status')!.textContent = ''));
    await this.page.selectOption('#sample', first);
    await this.opened(decodeURIComponent(first.split('/').at(-1) ?? ''));
  }

  async openFile(file: UserFile): Promise<void> {
    const [name, buffer] =
      typeof file === 'string'
        ? [path.basename(file), fs.readFileSync(file)]
        : [file.name, Buffer.from(file.bytes)];
    await this.page.evaluate(() => (document.getElementById('status')!.textContent = ''));
    await this.page.setInputFiles('#file', { name, buffer, mimeType: 'application/octet-stream' });
    await this.opened(name);
  }

  private async opened(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        /^(Đã mở|Không mở được)/.test(document.getElementById('status')?.textContent ?? '') &&
        document.getElementById('status')?.textContent?.includes(wanted),
      name,
    );
    if ((await this.status()).startsWith('Đã mở')) await this.ready();
  }

  async status(): Promise<string> {
    return (await this.page.textContent('#status')) ?? '';
  }

  async selection(): Promise<string> {
    return this.page.evaluate(() => window.standIn.selection());
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.standIn.sheets());
  }

  async cell(
    sheet: string,
    address: string,
  ): Promise<{ value: unknown; text: string; formula: string | null }> {
    return this.page.evaluate(([s, a]) => window.standIn.cell(s, a), [sheet, address] as const);
  }

  async look(sheet: string, address: string): Promise<ShownLook> {
    return this.page.evaluate(([s, a]) => window.standIn.look(s, a), [sheet, address] as const);
  }

  /** Clicks a cell of the sheet in front. */
  async click(address: string): Promise<void> {
    const { x, y, width, height } = await this.box(null, address);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The colour on screen near a cell's left edge, half-way up, where no text stands. */
  async pixel(sheet: string, address: string): Promise<string> {
    await this.look(sheet, address);
    await this.page.waitForTimeout(200);
    const { x, y, height } = await this.box(sheet, address);
    const clip = { x: Math.round(x) + 3, y: Math.round(y + Math.min(height, 40) - 4), width: 1, height: 1 };
    const { data } = PNG.sync.read(await this.page.screenshot({ clip }));
    return `#${[...data.subarray(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }

  async command(label: string): Promise<void> {
    await this.pressRibbon(label);
    await this.commandEnded(label);
  }

  async pressRibbon(label: string): Promise<void> {
    await this.page.click(`.ribbon button:text-is("${label}")`);
  }

  async commandEnded(label: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.getElementById('status')?.textContent === `Xong: ${wanted}`,
      label,
      { timeout: 60_000 },
    );
  }

  /** All there is on some sheets (of all without names): cells, looks, merges, sizes, rules, in a form to compare. */
  async picture(names?: readonly string[]): Promise<unknown> {
    return this.page.evaluate(async (wanted) => {
      const { host, workbook } = window.standIn;
      await host!.settle();
      return workbook!.sheets
        .filter(({ name }) => wanted === undefined || wanted.includes(name))
        .map((sheet) => ({
          name: sheet.name,
          visibility: sheet.visibility,
          cells: [...sheet.cells.within({ top: 1, left: 1, bottom: Infinity, right: Infinity })].filter(
            ([, , { value, formula, style }]) =>
              value !== null || formula !== null || Object.keys(style).length > 0,
          ),
          merges: sheet.merges,
          rules: sheet.conditionalFormats.length,
          validations: sheet.validations.length,
          // 48 points is what a column has that nobody has set: setting it back to that leaves no other trace.
          widths: [...sheet.columnWidths].filter(([, width]) => width !== 48),
          heights: [...sheet.rowHeights],
        }));
    }, names);
  }

  async check(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Soát trang tính này' }).click();
    await this.pane.getByRole('tree').waitFor();
  }

  async press(button: string): Promise<void> {
    await this.pane.getByRole('toolbar').getByRole('button', { name: button }).click();
  }

  async said(sentence: RegExp): Promise<string> {
    const bar = this.pane.locator('.fui-MessageBar').filter({ hasText: sentence });
    await bar.waitFor({ timeout: 60_000 });
    return bar.innerText();
  }

  async syncs(): Promise<number> {
    return this.page.evaluate(() => window.standIn.host?.syncs ?? 0);
  }

  async resetCount(): Promise<void> {
    await this.page.evaluate(() => window.standIn.host?.resetCount());
  }

  /** Where a cell is on the page; scrolls to it where it is out of view. */
  private async box(sheet: string | null, address: string) {
    const find = () =>
      this.page.evaluate(([s, a]) => window.standIn.cellBox(s, a), [sheet, address] as const);
    const there = await find();
    if (there) return there;
    await this.page.evaluate(([s, a]) => window.standIn.reveal(s, a), [sheet, address] as const);
    await this.page.waitForFunction(([s, a]) => window.standIn.cellBox(s, a) !== null, [
      sheet,
      address,
    ] as const);
    await this.page.waitForTimeout(100);
    const box = await find();
    if (!box) throw new Error(`${address} does not come into view`);
    return box;
  }
}
