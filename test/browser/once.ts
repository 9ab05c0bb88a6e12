/** What the browser tests of one run share, made when it is first asked for: a Chromium, its pages, and builds by webpack.config.js. */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type webpack from 'webpack';

type Mode = 'development' | 'production';

export interface Once {
  browser(): Promise<Browser>;
  /** A page by its name; the others of the browser are closed when a test file ends. */
  page(name: string, make: (browser: Browser) => Promise<Page>): Promise<Page>;
  /** The page of the pane before a fake workbook, without any server. */
  harness(): Promise<Page>;
  build(env: Record<string, string>, mode: Mode, folder: string): Promise<webpack.Stats>;
  /** Ends a test file: closes what it opened for itself. */
  tidy(): Promise<void>;
}

const root = path.resolve(__dirname, '../..');
const origin = 'https://pane.test/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};
const launchOptions = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // As browsers do more and more: pages in a frame of another site have no storage.
  '--test-third-party-cookie-phaseout',
];

let opening: Promise<Browser> | undefined;
const pages = new Map<string, Promise<Page>>();

async function launch(): Promise<Browser> {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ];
  const executablePath = places.find((place) => place && fs.existsSync(place));
  if (!executablePath)
    throw new Error(
      'No Chromium, Chrome or Edge is installed: set CHROMIUM_PATH to one (see scripts/ensure-browser.mjs).',
    );
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: asRoot ? ['--no-sandbox', ...launchOptions] : launchOptions,
  });
}

/** Runs a build of webpack.config.js into a folder. Builds of the same thing share a cache. */
async function build(env: Record<string, string>, mode: Mode, folder: string): Promise<webpack.Stats> {
  const configure = require(path.join(root, 'webpack.config.js')) as (
    env: Record<string, string>,
    argv: { mode: string },
  ) => webpack.Configuration;
  const { runWebpack } = require(path.join(root, 'scripts/run-webpack.cjs')) as {
    runWebpack(config: webpack.Configuration): Promise<webpack.Stats>;
  };
  const config = configure(env, { mode });
  return runWebpack({ ...config, output: { ...config.output, path: folder } });
}

async function openHarness(browser: Browser): Promise<Page> {
  const folder = path.join(root, 'build/harness');
  await build({ target: 'harness' }, 'development', folder);
  const page = await (await browser.newContext()).newPage();
  await page.route(`${origin}**`, async (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname);
    if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: fs.readFileSync(file), contentType: types[path.extname(file)] });
  });
  await page.goto(`${origin}taskpane.html`);
  await page.waitForFunction(() => 'begin' in window && 'fake' in window);
  return page;
}

export const once: Once = {
  browser: () => (opening ??= launch()),
  page(name, make) {
    const kept = pages.get(name);
    if (kept) return kept;
    const page = once.browser().then(make);
    pages.set(name, page);
    // One that could not be made is tried again.
    page.catch(() => pages.delete(name));
    return page;
  },
  harness: () => once.page('harness', openHarness),
  build,
  async tidy() {
    const kept = (await Promise.all(pages.values())).map((page) => page.context());
    const contexts = (await opening)?.contexts() ?? [];
    await Promise.all(contexts.filter((one) => !kept.includes(one)).map((one) => one.close()));
  },
};

export async function closeBrowser(): Promise<void> {
  await (await opening?.catch(() => null))?.close();
}
