/** The command line as it is built: one file that is its own worker, with what is loaded only where it is needed beside it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type webpack from 'webpack';
import { p, rawDocument, tbl, tr } from '../../docx/rawDocument';
import { packagesIn, withoutNotice } from '../../support/notices';
import { planRows, rawWorkbook } from '../../xlsx/rawWorkbook';
import { run } from '../run';

const root = path.resolve(__dirname, '../../..');
/** Where the libraries that stay outside are found from. */
const built = path.join(root, 'build', `test-${process.pid}`);
let folder: string;
let packages: readonly string[];

beforeAll(async () => {
  const configure = require('../../../webpack.config.js') as (
    env: Record<string, string>,
    argv: { mode: string },
  ) => webpack.Configuration;
  const { runWebpack } = require('../../../scripts/run-webpack.cjs') as {
    runWebpack(config: webpack.Configuration): Promise<webpack.Stats>;
  };
  const config = configure({ target: 'cli' }, { mode: 'production' });
  packages = packagesIn(await runWebpack({ ...config, output: { ...config.output, path: built } }));
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
  fs.writeFileSync(
    path.join(folder, 'count.cjs'),
    `const threads = require('node:worker_threads');
let count = 0;
const { Worker } = threads;
threads.Worker = class extends Worker { constructor(...args) { super(...args); count += 1; } };
require('node:module').syncBuiltinESMExports();
if (threads.isMainThread) process.on('exit', () => process.stderr.write('threads: ' + count));`,
  );
  const files = path.join(folder, 'tep');
  fs.mkdirSync(files);
  for (let i = 1; i <= 9; i++) {
    const deadline = `Quý ${['I', 'II', 'III'][i % 3]}/2026`;
    const cells = ['1', `Rà soát hồ sơ của xã ${i}`, i % 2 ? '' : 'Văn phòng', deadline];
    const table = tbl([tr(['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']), tr(cells), tr(cells)]);
    if (i % 2) fs.writeFileSync(path.join(files, `xa-${i}.docx`), rawDocument(p('PHỤ LỤC') + table));
    else
      fs.writeFileSync(
        path.join(files, `xa-${i}.xlsx`),
        rawWorkbook(`<sheetData>${planRows(1, [deadline])}</sheetData>`),
      );
  }
  fs.writeFileSync(path.join(files, 'xa-5.docx'), 'hỏng');
}, 120_000);

afterAll(() => {
  fs.rmSync(built, { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
});

function soat(...args: string[]) {
  const bundle = path.join(built, 'soat.cjs').replaceAll('\\', '/');
  const script = `require(${JSON.stringify(bundle)}).main(process.argv).then((code) => { process.exitCode = code; })`;
  const counter = path.join(folder, 'count.cjs');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', counter, '-e', script, 'soat', ...args],
    { encoding: 'utf8' },
  );
  return { out: stdout, code: status, threads: Number(/threads: (\d+)/.exec(stderr)?.[1]) };
}

describe('the built command line', () => {
  it('has no more to compile before it starts than when last looked at', () => {
    // 1.0 MB, and a tenth for what is added; a library that is bundled whole, or a command that is loaded too early, is more.
    expect(fs.statSync(path.join(built, 'soat.cjs')).size).toBeLessThan(1_100_000);
  });

  it('checks many files in threads, says the same as one by one, and goes on after a bad one', async () => {
    const args = ['check', path.join(folder, 'tep'), '--ndjson', '--as-of', '2026-06-30'];
    const many = soat(...args);
    const alone = await run(args);
    expect(many.threads).toBe(os.availableParallelism() > 1 ? Math.min(16, os.availableParallelism()) : 0);
    expect(many.out).toBe(alone.out);
    expect([many.code, alone.code]).toEqual([2, 2]);
    const files = many.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(files.map(({ file, error }) => [path.basename(file), error?.code ?? null])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => [
        `xa-${i}.${i % 2 ? 'docx' : 'xlsx'}`,
        i === 5 ? 'not-a-document' : null,
      ]),
    );
  });

  it('starts no thread for a few', () => {
    const { threads, code } = soat('check', path.join(folder, 'tep', 'xa-2.xlsx'));
    expect({ threads, code }).toEqual({ threads: 0, code: 0 });
  });
});

describe('THIRD-PARTY.txt of the command line', () => {
  const notices = (): string => fs.readFileSync(path.join(built, 'THIRD-PARTY.txt'), 'utf8');

  it('has the notice of every package in the build', () => {
    expect(packages.length).toBeGreaterThanOrEqual(4);
    expect(withoutNotice(notices(), packages)).toEqual([]);
  });

  it('begins with our own, and says whose the add-in is not', () => {
    const [own = ''] = notices().split(/^={78}$/m);
    expect(own).toContain(fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').trim());
    expect(own).toContain('Microsoft is not responsible for maintaining, updating or supporting');
  });
});
