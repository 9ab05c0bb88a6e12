/** The pane before a fake workbook, built once and given to a page without any server. */
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
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

export function usePane(): { open(query?: string, options?: BrowserContextOptions): Promise<OpenPane> } {
  const browser = useBrowser();
  const folder = path.join(root, 'build/harness');
  beforeAll(() => build({ target: 'harness' }, 'development', folder), 180_000);
  return {
    async open(query = '', options = {}) {
      // Colours on their way from one state to the next are no state to judge.
      const context = await browser().newContext({
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
