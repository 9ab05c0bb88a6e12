/**
 * npm run package -- --env baseUrl=https://… [--env officeJs=…] [--previous ZIP] [--out ZIP]
 * Builds the add-in and makes one zip of it: what goes to the server, how the server must answer, and what a user needs to install it
 * without an administrator. --previous is the package released before: its bundles stay one release, because a pane that Excel kept may
 * still ask for them.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { contents } from './package/contents.mjs';

const require = createRequire(import.meta.url);
const { runWebpack } = require('./run-webpack.cjs');
const configure = require('../webpack.config.js');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: {
    env: { type: 'string', multiple: true, default: [] },
    previous: { type: 'string' },
    out: { type: 'string', default: path.join(root, 'build/soat-ke-hoach.zip') },
  },
});
const env = Object.fromEntries(values.env.map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
if (!env.baseUrl) {
  console.error('Thiếu địa chỉ nơi đặt phần bổ trợ: npm run package -- --env baseUrl=https://…');
  process.exit(2);
}

const dist = path.join(root, 'build/package');
const addin = configure({ ...env, target: 'addin' }, { mode: 'production' });
await runWebpack({ ...addin, output: { ...addin.output, path: dist } });

const built = {};
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  built[path.relative(dist, file).split(path.sep).join('/')] = new Uint8Array(readFileSync(file));
}
const previous = values.previous ? unzipSync(new Uint8Array(readFileSync(values.previous))) : {};
const files = contents(built, previous);
mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
writeFileSync(values.out, zipSync(files, { level: 9 }));
console.log(
  `${values.out}: ${Object.keys(files).length} tệp. Mở huong-dan.html trong đó để biết việc tiếp theo.`,
);
