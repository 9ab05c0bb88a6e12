import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import packageJson from '../package.json';

const root = path.resolve(__dirname, '..');
const manifest = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const schemas = path.resolve(root, '../shared/excel/manifest-schema');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * The published schemas as they can be compiled: their namespace of XML Schema is misspelt (https), a pattern has a lazy
 * quantifier that XML Schema does not know, and those of mail and content add-ins refer to files that were not published with them. Neither concerns a task pane.
 */
function compilableSchemas(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-schema-'));
  for (const name of fs.readdirSync(schemas).filter((file) => !file.startsWith('Mail'))) {
    const text = fs
      .readFileSync(path.join(schemas, name), 'utf8')
      .replaceAll('https://www.w3.org/', 'http://www.w3.org/')
      .replaceAll('{0,3}?"', '{0,3}"')
      .replace(/<xs:import schemaLocation="(Content|Mail)[^>]*\/>/g, '')
      .replace(/<xs:element ref="(contentor|mailor):VersionOverrides"[\s\S]*?<\/xs:element>/g, '');
    fs.writeFileSync(path.join(folder, name), text);
  }
  return path.join(folder, 'OfficeAppManifestV1_1.xsd');
}

function lint(xml: string): { ok: boolean; output: string } {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-')), 'manifest.xml');
  fs.writeFileSync(file, xml);
  const run = spawnSync('xmllint', ['--noout', '--schema', compilableSchemas(), file], { encoding: 'utf8' });
  return { ok: run.status === 0, output: run.stderr };
}

const whyLeftOut = !fs.existsSync(schemas)
  ? 'the schemas are not beside this checkout (../shared/excel)'
  : 'there is no xmllint (libxml2-utils)';

function describeWithSchemas(name: string, tests: () => void): void {
  if (fs.existsSync(schemas) && hasXmllint) describe(name, tests);
  else describe(name, () => it.skip(`left out: ${whyLeftOut}`, () => undefined));
}

describeWithSchemas("manifest.xml against Microsoft's schemas", () => {
  it('is valid', () => {
    expect(lint(manifest)).toEqual({ ok: true, output: expect.stringContaining('validates') });
  });

  it('would not be with an element out of order, or an unknown one in the part for the ribbon', () => {
    const moved = manifest
      .replace(/<Permissions>.*<\/Permissions>/, '')
      .replace('<DefaultSettings>', '<Permissions>ReadWriteDocument</Permissions><DefaultSettings>');
    expect(lint(moved).output).toContain('fails to validate');
    expect(lint(manifest.replace('<FunctionFile', '<Nothing')).output).toContain('fails to validate');
  });
});

describe('manifest.xml', () => {
  it('is read by office-addin-manifest', () => {
    const cli = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [cli, 'info', path.join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(info).toContain('Name: Soát Kế Hoạch');
    expect(info).toContain('Default Locale: vi-VN');
    expect(info).toContain('Hosts: Workbook');
  });

  it('has the version of the package, and one that Office takes: 1.0 at least', () => {
    const [, version = ''] = /<Version>(.*)<\/Version>/.exec(manifest) ?? [];
    expect(version).toBe(`${packageJson.version}.0`);
    const parts = version.split('.').map(Number);
    expect(parts[0]).toBeGreaterThanOrEqual(1);
    // Each part is a 16-bit number.
    for (const part of parts) expect(part).toBeLessThan(65_536);
  });

  // The pane asks for more when it opens, and says so; a manifest that did would be hidden without a word.
  it('asks for ExcelApi 1.1 and no other host than Excel', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.1" />');
    expect(manifest.match(/<Host (Name|xsi:type)="[^"]*"/g)).toEqual([
      '<Host Name="Workbook"',
      '<Host xsi:type="Workbook"',
    ]);
  });

  it('overrides every sentence in English, by the full tag, and the default language never', () => {
    const sentences = manifest.match(
      /<(bt:String|DisplayName|Description Def)[\s\S]*?<\/(bt:String|DisplayName|Description)>/g,
    )!;
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(sentence).toMatch(/Override Locale="en-US" Value="[^"]+"/);
    expect(new Set(manifest.match(/Locale="[^"]*"/g))).toEqual(new Set(['Locale="en-US"']));
  });

  it('keeps labels within 125 characters and resource names within 32', () => {
    const labels = [...manifest.matchAll(/id="([^"]+\.Label)" DefaultValue="([^"]+)"/g)];
    expect(labels.map(([, id]) => id)).toEqual([
      'Group.Label',
      'Check.Label',
      'Mark.Label',
      'Summarise.Label',
      'Clear.Label',
    ]);
    for (const [, , label] of labels) expect(label!.length).toBeLessThanOrEqual(125);
    for (const [, id] of manifest.matchAll(/resid="([^"]+)"/g)) expect(id!.length).toBeLessThanOrEqual(32);
  });

  it('refers only to resources it has', () => {
    const had = new Set([...manifest.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of manifest.matchAll(/resid="([^"]+)"/g)) expect(had).toContain(id);
  });

  it('has every icon it names, a PNG of that size on a transparent ground', () => {
    const icons = [...manifest.matchAll(/localhost:3000\/(assets\/icons\/[\w-]+-(\d+)\.png)/g)];
    expect(new Set(icons.map(([, , size]) => Number(size)))).toEqual(new Set(iconSizes));
    for (const [, file, size] of icons) {
      const png = PNG.sync.read(fs.readFileSync(path.join(root, file!)));
      expect([png.width, png.height]).toEqual([Number(size), Number(size)]);
      expect(png.data[3]).toBe(0);
    }
  });
});
