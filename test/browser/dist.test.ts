import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type webpack from 'webpack';
import { packagesIn, withoutNotice } from '../support/notices';
import { useStandIn } from './support';

const root = path.resolve(__dirname, '../..');
const office = path.join(root, 'node_modules/@microsoft/office-js/dist');

function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

describe('dist', () => {
  jest.setTimeout(180_000);
  let folder: string;
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
    await once.build(
      { baseUrl: 'https://congcu.example.gov.vn/soat', officeJs: 'local' },
      'production',
      folder,
    );
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('has a manifest whose every address is on the host it was built for, and is there', () => {
    const manifest = read('manifest.xml');
    const urls = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)].map(([, url]) => url!);
    expect(urls.length).toBeGreaterThan(30);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/congcu\.example\.gov\.vn\/soat\//);
      const { pathname } = new URL(url);
      expect(fs.existsSync(path.join(folder, pathname.replace('/soat/', '')))).toBe(true);
    }
  });

  it('carries Office.js unmodified', () => {
    const carried = filesOf(path.join(folder, 'office'));
    expect(carried).toContain('office.js');
    expect(carried).toContain('excel-web-16.00.js');
    for (const file of carried)
      expect(
        fs.readFileSync(path.join(folder, 'office', file)).equals(fs.readFileSync(path.join(office, file))),
      ).toBe(true);
  });

  it('carries the notices of what is in it, Office.js too', () => {
    const notices = read('THIRD-PARTY.txt');
    const [own = ''] = notices.split(/^={78}$/m);
    expect(own).toContain(fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').trim());
    expect(own).toContain('Microsoft is not responsible for maintaining, updating or supporting');
    const some = ['react-dom', '@fluentui/tokens', 'valibot', '@microsoft/office-js'];
    const folders = some.map((name) => path.join(root, 'node_modules', name));
    expect(withoutNotice(notices, folders)).toEqual([]);
  });

  it('refers only to its own files, by relative addresses, and lets nothing else in', () => {
    for (const page of ['taskpane.html', 'commands.html', 'notice.html', 'old.html', 'help.html']) {
      const html = read(page).replace(/data-scripts="([^"]*)"/, (_, scripts: string) =>
        scripts.replace(/\S+/g, 'src="$&"'),
      );
      const [, policy = ''] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(html) ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|unsafe|\*/);
      for (const [, file] of html.matchAll(/(?:src|href)="?([^"\s>]+)/g)) {
        expect(file).not.toMatch(/^(https?:|\/)/);
        expect(fs.existsSync(path.join(folder, file!))).toBe(true);
      }
    }
  });

  it('evaluates no text as a program in our own scripts, and holds nothing of the stand-in', () => {
    const own = filesOf(folder).filter((file) => file.endsWith('.js') && !file.startsWith('office'));
    expect(own.length).toBeGreaterThan(3);
    for (const file of own) {
      const script = read(file);
      // Compared as yes or no: the failure message would print the whole script.
      expect([file, /\beval\(|new Function\(/.test(script)]).toEqual([file, false]);
      expect([file, /univerjs|UniverBridge|window\.standIn/.test(script)]).toEqual([file, false]);
    }
  });

  it('keeps React out of the ribbon', () => {
    const scripts = [...read('commands.html').matchAll(/src="?([\w.-]+\.js)/g)].map(([, file]) => file!);
    for (const script of scripts) expect(read(script)).not.toContain('react.transitional.element');
  });

  describe('with Office.js from Microsoft, the default', () => {
    const standIn = useStandIn();
    let other: string;
    let built: webpack.Stats;
    beforeAll(async () => {
      other = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-cdn-'));
      built = await once.build({}, 'production', other);
    });
    afterAll(() => fs.rmSync(other, { recursive: true }));

    it('has the notice of every package in it', () => {
      const packages = packagesIn(built);
      expect(packages.length).toBeGreaterThanOrEqual(40);
      expect(withoutNotice(fs.readFileSync(path.join(other, 'THIRD-PARTY.txt'), 'utf8'), packages)).toEqual(
        [],
      );
    });

    it('takes it from there, and nothing else', () => {
      const html = fs.readFileSync(path.join(other, 'taskpane.html'), 'utf8');
      expect(html).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
      const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
      expect(policy).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
      expect(policy).not.toContain('connect-src');
      expect(fs.existsSync(path.join(other, 'office'))).toBe(false);
    });

    it('checks a plan and says where its program comes from', async () => {
      const excel = await standIn.open({ paneFolder: other, denyStorage: true });
      await excel.check();
      await excel.pane.getByRole('tab', { name: 'Cài đặt' }).click();
      await excel.pane.getByText('Chỉ có chương trình Office.js được tải từ Microsoft.').waitFor();
      expect(excel.problems).toEqual([]);
    });
  });

  it.each(['http://example.vn', 'example.vn', 'https://example.vn/?a=b'])(
    'refuses %s as its address',
    (baseUrl) => {
      const program = `require('./webpack.config.js')({ baseUrl: ${JSON.stringify(baseUrl)} }, {})`;
      const run = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
      expect(run.stderr).toContain('--env baseUrl must be an https address');
    },
  );
});
