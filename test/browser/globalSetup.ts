import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

declare global {
  var standInServer: ChildProcess | undefined;
}

const root = path.resolve(__dirname, '../..');

/**
 * Builds and serves the stand-in page once for all browser tests, on a free port; its address is in STAND_IN_URL. Where that is set
 * already the page is served by someone else (`npm start`), who also built it. The pane is the one that is published: it opens in half
 * the time of a development build.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env.STAND_IN_URL) return;
  const server = spawn(process.execPath, ['scripts/start.mjs', '--production', '--port', '0'], { cwd: root });
  globalThis.standInServer = server;
  process.env.STAND_IN_URL = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [url] = /https:\/\/localhost:\d+\//.exec(output) ?? [];
      if (url) resolve(url);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}
