import fs from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { pageFolder, paneFolder, root } from './build.mjs';

const samplesFolder = path.join(root, 'assets/samples');

/** Folders by the first part of an address; the page itself for everything else. */
const folders = {
  pane: paneFolder,
  samples: samplesFolder,
  'test-pane': path.join(root, 'test/excel-stand-in/page/test-pane'),
  office: path.join(root, 'node_modules/@microsoft/office-js/dist'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the page, the pane and the samples on this machine only.
 * @param {{ key: string, cert: string, port: number }} options port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ key, cert, port }) {
  const server = https.createServer({ key, cert }, (request, response) => void answer(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `https://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response) {
  const address = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
  try {
    const { body, type } = address === '/samples/index.json' ? await sampleIndex() : await file(address);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  } catch (error) {
    response.writeHead(error.code === 'ENOENT' || error.code === 'EISDIR' ? 404 : 500);
    response.end();
  }
}

async function sampleIndex() {
  const names = await fs.readdir(samplesFolder);
  const samples = names.filter((name) => /\.(xlsx|csv|tsv)$/.test(name)).sort();
  return { body: JSON.stringify(samples), type: types['.json'] };
}

async function file(address) {
  const [, first = '', ...rest] = address.split('/');
  const folder = folders[first] ?? pageFolder;
  const inside = folders[first] ? rest.join('/') : address.slice(1) || 'index.html';
  const full = path.resolve(folder, inside);
  // Nothing above the folder is served, whatever the address says.
  if (!full.startsWith(folder + path.sep)) throw Object.assign(new Error('outside'), { code: 'ENOENT' });
  return { body: await fs.readFile(full), type: types[path.extname(full)] ?? 'application/octet-stream' };
}
