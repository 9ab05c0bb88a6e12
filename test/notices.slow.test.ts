import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import webpack from 'webpack';
import { packagesIn, withoutNotice } from './support/notices';

const root = path.resolve(__dirname, '..');
const configure = require('../webpack.config.js') as (
  env: Record<string, string>,
  argv: { mode: string },
) => webpack.Configuration;

/** Builds the command line into a folder of its own. The add-in's notices are read where it is built, in browser/dist.test.ts. */
async function build(folder: string): Promise<webpack.Stats> {
  const config = configure({ target: 'cli' }, { mode: 'development' });
  const output = { ...config.output, path: folder };
  return new Promise((resolve, reject) => {
    webpack({ ...config, devtool: false, output }, (error, done) => {
      if (error || !done || done.hasErrors()) reject(error ?? new Error(done?.toString('errors-only')));
      else resolve(done);
    });
  });
}

describe('THIRD-PARTY.txt of the command line', () => {
  let packages: readonly string[];
  let notices: string;
  beforeAll(async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notices-'));
    packages = packagesIn(await build(folder));
    notices = fs.readFileSync(path.join(folder, 'THIRD-PARTY.txt'), 'utf8');
    fs.rmSync(folder, { recursive: true });
  }, 120_000);

  it('has the notice of every package in the build', () => {
    expect(packages.length).toBeGreaterThanOrEqual(4);
    expect(withoutNotice(notices, packages)).toEqual([]);
  });

  it('begins with our own, and says whose the add-in is not', () => {
    const [own = ''] = notices.split(/^={78}$/m);
    expect(own).toContain(fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').trim());
    expect(own).toContain('Microsoft is not responsible for maintaining, updating or supporting');
  });
});

it('what is compiled into the writer of the page over files has its licence', () => {
  const program = gunzipSync(
    fs.readFileSync(path.join(root, 'node_modules/excelize-wasm/excelize.wasm.gz')),
  ).toString('latin1');
  const modules = [...program.matchAll(/^dep\t(\S+)\t(\S+)/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const licences = fs.readFileSync(path.join(root, 'scripts/licences/excelize-wasm.txt'), 'utf8');
  expect(modules.length).toBeGreaterThanOrEqual(10);
  expect(modules.filter((module) => !licences.includes(module))).toEqual([]);
});

it('the notice about Microsoft stands in README and in the settings of the pane too', () => {
  const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
  const vi = 'Microsoft không chịu trách nhiệm bảo trì, cập nhật hay hỗ trợ phần bổ trợ này.';
  const en = 'Microsoft is not responsible for maintaining, updating or supporting this add-in.';
  expect(read('README.md')).toContain(vi);
  expect(read('README.md')).toContain(en);
  expect(read('src/plan/messages/vi/pane.ts')).toContain(`© 2026 Soát Kế Hoạch. ${vi}`);
  expect(read('src/plan/messages/en/pane.ts')).toContain(`© 2026 Soát Kế Hoạch. ${en}`);
  expect(read('src/taskpane/views/SettingsView.tsx')).toContain('pane.settings.notOfMicrosoft');
});
