import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = path.resolve(__dirname, '..');

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
