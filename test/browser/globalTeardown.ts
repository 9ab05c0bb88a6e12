import { closeBrowser } from './once';

/** Stops the server that globalSetup started, and the browser of the tests. */
export default async function globalTeardown(): Promise<void> {
  await closeBrowser();
  globalThis.standInServer?.kill();
}
