/** The pane before a fake workbook. */
import type { BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';

export interface OpenPane {
  readonly page: Page;
  /** Errors of the page's scripts and of its security policy. */
  readonly problems: string[];
}

interface Options extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> {
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The pane of a test file: the page of all of them, in which each test begins anew. */
export function usePane(): { open(query?: string, options?: Options): Promise<OpenPane> } {
  let page: Page;
  const problems: string[] = [];
  const onError = (error: Error): void => void problems.push(error.message);
  const onConsole = (message: ConsoleMessage): void =>
    void (message.type() === 'error' && problems.push(message.text()));
  beforeAll(async () => {
    page = await once.harness();
    page.on('pageerror', onError).on('console', onConsole);
  }, 180_000);
  afterAll(() => page?.off('pageerror', onError).off('console', onConsole));
  return {
    async open(
      query = '',
      { viewport = { width: 350, height: 700 }, colorScheme = 'light', forcedColors = 'none' } = {},
    ) {
      problems.length = 0;
      await page.setViewportSize(viewport);
      // Colours on their way from one state to the next are no state to judge.
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.evaluate(async (search) => {
        localStorage.clear();
        await window.begin(search);
      }, query);
      await page.locator('#pane h1').waitFor({ state: 'attached' });
      return { page, problems };
    },
  };
}
