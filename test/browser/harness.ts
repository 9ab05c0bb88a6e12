/** The pane before a fake workbook, built once and given to a page without any server. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type webpack from 'webpack';
import { useBrowser } from './support';

const root = path.resolve(__dirname, '../..');
const origin = 'https://pane.test/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

const configure = require(path.join(root, 'webpack.config.js')) as (
  env: Record<string, string>,
  argv: { mode: string },
) => webpack.Configuration;
const { runWebpack } = require(path.join(root, 'scripts/run-webpack.cjs')) as {
  runWebpack(config: webpack.Configuration): Promise<webpack.Stats>;
};

/** Runs a build of webpack.config.js into a folder. Files that build the same thing share its cache. */
export async function build(
  env: Record<string, string>,
  mode: 'development' | 'production',
  folder: string,
): Promise<webpack.Stats> {
  const config = configure(env, { mode });
  return runWebpack({ ...config, output: { ...config.output, path: folder } });
}

export interface OpenPane {
  readonly page: Page;
  /** Errors of the page's scripts and of its security policy. */
  readonly problems: string[];
}

interface Options extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> {
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The pane of a test file: one page, in which each test begins anew; a test may have a second one beside it. */
export function usePane(): { open(query?: string, options?: Options): Promise<OpenPane> } {
  const browser = useBrowser();
  const folder = path.join(root, 'build/harness');
  let shared: OpenPane | undefined;
  beforeAll(() => build({ target: 'harness' }, 'development', folder), 180_000);
  return {
    async open(
      query = '',
      { viewport = { width: 350, height: 700 }, colorScheme = 'light', forcedColors = 'none' } = {},
    ) {
      shared ??= await newPage(browser(), folder);
      const { page, problems } = shared;
      problems.length = 0;
      await page.setViewportSize(viewport);
      // Colours on their way from one state to the next are no state to judge.
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.evaluate(async (search) => {
        localStorage.clear();
        await window.begin(search);
      }, query);
      await page.locator('#pane h1').waitFor({ state: 'attached' });
      return shared;
    },
  };
}

async function newPage(browser: Browser, folder: string): Promise<OpenPane> {
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.route(`${origin}**`, async (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname);
    if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: fs.readFileSync(file), contentType: types[path.extname(file)] });
  });
  await page.goto(`${origin}taskpane.html`);
  await page.waitForFunction(() => 'begin' in window && 'fake' in window);
  return { page, problems };
}
