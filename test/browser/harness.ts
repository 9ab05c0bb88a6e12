/** The pane before a fake workbook, built once and given to a page without any server. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import webpack from 'webpack';
import { launchBrowser } from './support';

const root = path.resolve(__dirname, '../..');
const origin = 'https://pane.test/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Runs a build of webpack.config.js and gives its folder. */
export function build(
  env: Record<string, string>,
  mode: 'development' | 'production',
  folder: string,
): Promise<string> {
  const make = require(path.join(root, 'webpack.config.js')) as (
    env: Record<string, string>,
    argv: { mode: string },
  ) => webpack.Configuration;
  const config = make(env, { mode });
  return new Promise((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve(folder);
    });
  });
}

export interface OpenPane {
  readonly page: Page;
  /** Errors of the page's scripts and of its security policy. */
  readonly problems: string[];
}

export function usePane(): { open(query?: string, options?: BrowserContextOptions): Promise<OpenPane> } {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await build({ target: 'harness' }, 'development', path.join(root, 'build/harness'));
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => browser.close());
  return {
    async open(query = '', options = {}) {
      // Colours on their way from one state to the next are no state to judge.
      const context = await browser.newContext({
        viewport: { width: 350, height: 700 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
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
      await page.goto(`${origin}taskpane.html${query}`);
      await page.locator('#pane h1').waitFor({ state: 'attached' });
      return { page, problems };
    },
  };
}
