import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type webpack from 'webpack';
import { run } from '../cli/run';
import { packagesIn, withoutNotice } from '../support/notices';
import { partsOf, usePageOverFiles } from './pageOverFiles';
import { elsewhere, useStandIn, type ExcelPage } from './support';

const root = path.resolve(__dirname, '../..');
const office = path.join(root, 'node_modules/@microsoft/office-js/dist');

function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

const origins = (...addresses: string[]): string[] => addresses.map((each) => new URL(each).origin).sort();

describe('dist', () => {
  jest.setTimeout(180_000);
  const standIn = useStandIn();
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

  /** Pane and ribbon from a host of their own, where storage is denied and nothing of the workbook can be sent anywhere. */
  async function worksElsewhere(paneFolder: string): Promise<ExcelPage> {
    const excel = await standIn.open({ paneFolder });
    await excel.check();
    await excel.command('Tô màu');
    const tried = await excel.pane.evaluate(async () => {
      const storage = ((): string => {
        try {
          return String(window.localStorage);
        } catch (error) {
          return (error as Error).name;
        }
      })();
      const blocked = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      );
      // Where the telemetry of Office.js would send what it has.
      const sent = await fetch('https://browser.events.data.microsoft.com/OneCollector/1.0/').then(
        () => 'sent',
        () => 'stopped',
      );
      return { storage, sent, blocked: await blocked };
    });
    expect(tried).toEqual({ storage: 'SecurityError', sent: 'stopped', blocked: 'connect-src' });
    expect(excel.problems.filter((problem) => !problem.includes('OneCollector'))).toEqual([]);
    return excel;
  }

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
    const some = ['react-dom', '@fluentui/tokens', 'valibot', '@microsoft/office-js', 'excelize-wasm'];
    const folders = some.map((name) => path.join(root, 'node_modules', name));
    expect(withoutNotice(notices, folders)).toEqual([]);
  });

  it('refers only to its own files, by relative addresses, and lets nothing else in', () => {
    for (const page of [
      'taskpane.html',
      'commands.html',
      'notice.html',
      'old.html',
      'help.html',
      'tep.html',
    ]) {
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

  it('keeps Office.js out of the page over files', () => {
    const html = read('tep.html');
    expect(html).not.toContain('office');
    for (const [, file] of html.matchAll(/src="?([\w.-]+\.js)/g))
      expect([file, /onReady|OfficeExtension/.test(read(file!))]).toEqual([file, false]);
  });

  describe('the page over files', () => {
    const page = usePageOverFiles(() => folder);

    it('gives without a network what the command line gives', async () => {
      const samples = [
        'moi-truong-xa-2026.xlsx',
        'chuyen-doi-so-xa.xlsx',
        'chuong-trinh-hanh-dong-tinh.xlsx',
      ];
      const given = fs.mkdtempSync(path.join(os.tmpdir(), 'tep-'));
      const files = samples.map((name, i) => {
        const file = path.join(given, name);
        fs.copyFileSync(path.join(root, 'assets/samples', name), file);
        // Of several files the one changed last stands last.
        fs.utimesSync(file, 1_700_000_000 + i, 1_700_000_000 + i);
        return file;
      });
      const before = files.map((file) => fs.readFileSync(file));
      const opened = await page.openAndCut();
      await opened.choose(files);
      const marked = (name: string): string => name.replace('.xlsx', '-da-soat.xlsx');
      for (const [i, file] of files.entries()) {
        const copy = path.join(given, 'copy.xlsx');
        expect((await run(['annotate', file, '--out', copy, '--force'])).code).toBe(0);
        const { name, bytes } = await opened.download(`Tải bản đánh dấu của ${samples[i]}`);
        expect(name).toBe(marked(samples[i]!));
        expect(partsOf(bytes)).toEqual(partsOf(fs.readFileSync(copy)));
      }
      const whole = path.join(given, 'whole.xlsx');
      expect((await run(['summarise', ...files, '--out', whole])).code).toBe(0);
      const { bytes } = await opened.download('Tải bảng tổng hợp của 3 tệp');
      expect(partsOf(bytes)).toEqual(partsOf(fs.readFileSync(whole)));
      expect(files.map((file) => fs.readFileSync(file))).toEqual(before);
      expect(opened.problems).toEqual([]);
      fs.rmSync(given, { recursive: true });
    });
  });

  describe('with Office.js from Microsoft, the default', () => {
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

    it('works there, and says where its program comes from', async () => {
      const excel = await worksElsewhere(other);
      await excel.pane.getByRole('tab', { name: 'Cài đặt' }).click();
      await excel.pane.getByText('Chỉ có chương trình Office.js được tải từ Microsoft.').waitFor();
      expect([...excel.asked].sort()).toEqual(origins(elsewhere.microsoft, elsewhere.own, elsewhere.excel));
    });
  });

  it('works with its own Office.js, and asks nothing of anybody else', async () => {
    const excel = await worksElsewhere(folder);
    expect([...excel.asked].sort()).toEqual(origins(elsewhere.own, elsewhere.excel));
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
