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
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers to what cannot be served, by the error's code; anything else is 500. */
const statuses = { ENOENT: 404, EISDIR: 404, ENOTDIR: 404, ENAMETOOLONG: 404, EADDRESS: 400 };

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
  if (!isOurs(request)) {
    response.writeHead(421);
    response.end();
    return;
  }
  try {
    const address = pathOf(request.url);
    const { body, type } = address === '/samples/index.json' ? await sampleIndex() : await file(address);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  } catch (error) {
    response.writeHead(statuses[error.code] ?? 500);
    response.end();
  }
}

/** A page of another name that was made to point at this machine (DNS rebinding) still sends its own name. */
function isOurs(request) {
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const port = request.socket.localPort === 443 ? '' : `:${request.socket.localPort}`;
  return names.some((name) => request.headers.host === name + port);
}

/** The path of an address, decoded. Throws with code EADDRESS when it is none, or its escapes are no UTF-8. */
function pathOf(url) {
  try {
    const decoded = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    if (!decoded.includes('\0')) return decoded;
  } catch (cause) {
    throw Object.assign(new Error('not an address', { cause }), { code: 'EADDRESS' });
  }
  throw Object.assign(new Error('no file has such a name'), { code: 'EADDRESS' });
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
