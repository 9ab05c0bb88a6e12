import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '..');
const configure = require('../webpack.config.js') as (
  env: Record<string, string>,
  argv: { mode: string },
) => webpack.Configuration;

interface Built {
  /** Folders of the packages whose modules are in the build. */
  readonly packages: readonly string[];
  readonly notices: string;
}

/** Builds into a folder of its own and asks webpack, not the plugin, what is inside. */
async function build(env: Record<string, string>): Promise<Built> {
  const config = configure(env, { mode: 'development' });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notices-'));
  const output = { ...config.output, path: folder };
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    webpack({ ...config, devtool: false, output }, (error, done) => {
      if (error || !done || done.hasErrors()) reject(error ?? new Error(done?.toString('errors-only')));
      else resolve(done);
    });
  });
  const { modules, chunkGraph } = stats.compilation;
  // What was only passed through on the way to another module is in no chunk.
  const inside = [...modules].filter((one) => chunkGraph.getNumberOfModuleChunks(one) > 0);
  const resources = inside.map((one) => one.nameForCondition() ?? '');
  const packages = new Set(
    resources.flatMap((one) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(one)?.[0] ?? []),
  );
  const notices = fs.readFileSync(path.join(folder, 'THIRD-PARTY.txt'), 'utf8');
  fs.rmSync(folder, { recursive: true });
  return { packages: [...packages], notices };
}

const lines = (text: string): string => text.replace(/\r\n/g, '\n').trim();

/** Name and version as the notices head them, and the licence where the package has its text. */
function expectedOf(folder: string): { readonly heading: string; readonly licence: string } {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  const file = fs.readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return {
    heading: `\n${name} ${version} (`,
    licence: file === undefined ? 'MIT License' : lines(fs.readFileSync(path.join(folder, file), 'utf8')),
  };
}

describe.each([
  [
    'add-in',
    { target: 'addin', officeJs: 'local' },
    40,
    [path.join(root, 'node_modules/@microsoft/office-js')],
  ],
  ['command line', { target: 'cli' }, 4, []],
] as const)('THIRD-PARTY.txt of the %s', (_name, env, least, carried) => {
  let built: Built;
  beforeAll(async () => {
    built = await build(env);
  }, 120_000);

  it('has the notice of every package in the build', () => {
    expect(built.packages.length).toBeGreaterThanOrEqual(least);
    const text = lines(built.notices);
    const missing = [...built.packages, ...carried].filter((folder) => {
      const { heading, licence } = expectedOf(folder);
      const start = text.indexOf(heading);
      return (
        start < 0 ||
        !text
          .slice(start)
          .split(/^={78}$/m)[0]!
          .includes(licence)
      );
    });
    expect(missing).toEqual([]);
  });

  it('begins with our own, and says whose the add-in is not', () => {
    const [own = ''] = built.notices.split(/^={78}$/m);
    expect(own).toContain(fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').trim());
    expect(own).toContain('Microsoft is not responsible for maintaining, updating or supporting');
  });
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
