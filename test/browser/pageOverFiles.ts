/** The page over files, served from a build as any server would, until its network is cut. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface OpenedPage {
  readonly page: Page;
  readonly problems: string[];
  /** Chooses files and waits until all are read. */
  choose(files: readonly string[]): Promise<void>;
  /** Presses a button by its name and gives the file it makes. */
  download(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export function usePageOverFiles(folder: () => string): { openAndCut(): Promise<OpenedPage> } {
  let context: BrowserContext | undefined;
  let server: http.Server | undefined;
  afterAll(async () => {
    await context?.close();
    server?.close();
  });
  return {
    /** The page once it says that it needs no network: that is cut then, and the page opened anew. */
    async openAndCut() {
      server = await served(folder());
      // The command line goes by the day in Vietnam, the page by that of its machine.
      context = await (await once.browser()).newContext({ timezoneId: 'Asia/Ho_Chi_Minh' });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      const ready = page.getByText('Sẵn sàng dùng không mạng: lần sau mở lại');
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/soat/tep.html`);
      await ready.waitFor({ timeout: 60_000 });
      server.close();
      server.closeAllConnections();
      await context.setOffline(true);
      await page.reload();
      await ready.waitFor({ timeout: 60_000 });
      return opened(page, problems);
    },
  };
}

function opened(page: Page, problems: string[]): OpenedPage {
  return {
    page,
    problems,
    async choose(files) {
      await page.setInputFiles('input[type=file]', files);
      await page.getByText(`Đã có ${files.length}/${files.length} đơn vị`).waitFor({ timeout: 60_000 });
    },
    async download(button) {
      const coming = page.waitForEvent('download', { timeout: 60_000 });
      await page.getByRole('button', { name: button }).click();
      const download = await coming;
      return {
        name: download.suggestedFilename(),
        bytes: new Uint8Array(fs.readFileSync((await download.path())!)),
      };
    },
  };
}

async function served(folder: string): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = path.join(folder, pathname.replace('/soat/', ''));
    if (!pathname.startsWith('/soat/') || !fs.existsSync(file)) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
      .end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** All parts of a workbook as texts; the list of their types in order, since the engine writes it in any. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .map(([name, part]): [string, string] => [
        name,
        name === '[Content_Types].xml'
          ? (strFromU8(part).match(/<[^>]+>/g) ?? []).sort().join('')
          : strFromU8(part),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
