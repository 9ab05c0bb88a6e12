/**
 * `npm run test:print`: a second opinion on what we leave in a workbook. For every sample (and the corpus where it lies beside the
 * checkout) the summary is written, LibreOffice computes it anew under an American and a Vietnamese region and prints it, and then
 * - every figure of the overview must be the report's, under either region,
 * - every cell must say the same under both,
 * - every printed page must be A4, none cut at its right edge (each of our sheets is one page wide).
 * Pages are left as pictures in test-output/print to look at. Needs LibreOffice and poppler-utils; says so where they are missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { main as soat } from '../src/cli/main';
import { defaultChoices } from '../src/app/options';
import { checkFile } from '../src/cli/checkFile';
import type { AppendixReport } from '../src/plan/check';
import type { Grid } from '../src/plan/model/grid';
import { messagesFor } from '../src/plan/messages';
import type { Figures } from '../src/plan/judge/summary';
import { stateFigures } from '../src/workbook/summary/formulas';
import { readWorkbook } from '../src/xlsx';

const AS_OF = '2026-11-20';
const root = path.resolve(__dirname, '..');
const output = path.join(root, 'test-output/print');
const words = messagesFor('vi').sheets.overview;
const compared = [...stateFigures, 'missingProduct'] as const;

export async function main(): Promise<number> {
  const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (office === undefined || spawnSync('pdftoppm', ['-v']).status !== 0) {
    console.error(
      'Needs LibreOffice Calc and poppler-utils (Debian: apt-get install libreoffice-calc poppler-utils).',
    );
    return 1;
  }
  fs.rmSync(output, { recursive: true, force: true });
  for (const [region, half] of Object.entries(regions)) {
    const seen = await regionProof(office, region);
    if (seen !== half) {
      console.error(`LibreOffice does not follow the region ${region}: a half is "${seen}", not "${half}".`);
      return 1;
    }
  }
  let passed = 0;
  let failed = 0;
  for (const source of sources()) {
    const faults = await checkOne(source, office);
    console.log(
      `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${source}${faults.map((fault) => `\n       ${fault}`).join('')}`,
    );
    if (faults.length === 0) passed += 1;
    else failed += 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** How a half is written, by region. */
const regions = { 'en-US': '0.5', 'vi-VN': '0,5' };

/** Settings of LibreOffice under which it computes every formula anew when it opens a file, and writes numbers as the region does. */
function profile(region: string): string {
  const item = (place: string, name: string, value: string): string =>
    `<item oor:path="/org.openoffice.${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  const folder = path.join(output, 'settings', region);
  const file = path.join(folder, 'user/registrymodifications.xcu');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(
      file,
      `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${item('Setup/L10N', 'ooSetupSystemLocale', region)}
${item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
</oor:items>
`,
    );
  }
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
}

function convert(office: string, region: string, to: string, file: string, into: string): void {
  execFileSync(office, [profile(region), '--headless', '--convert-to', to, '--outdir', into, file], {
    stdio: 'ignore',
  });
}

/** What a half joined to a text says: proof that the region is followed at all. */
async function regionProof(office: string, region: string): Promise<string> {
  const folder = path.join(output, 'proof', region);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'half.csv');
  fs.writeFileSync(file, '=1/2&""\n');
  convert(office, region, computedAs, file, folder);
  const { grids } = await readWorkbook(fs.readFileSync(path.join(folder, 'half.xlsx')), 'half.xlsx', true);
  return grids[0]?.text[0]?.[0] ?? '';
}

const computedAs = 'xlsx:Calc MS Excel 2007 XML';

function sources(): string[] {
  const samples = path.join(root, 'assets/samples');
  const corpus = path.resolve(root, '../shared/corpus');
  return [
    ...fs.readdirSync(samples).map((name) => path.join(samples, name)),
    ...(fs.existsSync(corpus) ? fs.readdirSync(corpus) : [])
      .map((name) => path.join(corpus, name, 'appendix.xlsx'))
      .filter((file) => fs.existsSync(file)),
  ];
}

async function checkOne(source: string, office: string): Promise<string[]> {
  const name =
    path.basename(source) === 'appendix.xlsx'
      ? path.basename(path.dirname(source))
      : path.basename(source, '.xlsx');
  const folder = path.join(output, name);
  fs.mkdirSync(folder, { recursive: true });
  const made = path.join(folder, `${name}.xlsx`);
  if ((await soat(['node', 'soat', 'summarise', source, '--out', made, '--as-of', AS_OF, '--force'])) !== 0)
    return ['the summary was not written'];
  const computed = async (region: string): Promise<readonly Grid[]> => {
    const into = path.join(folder, region);
    convert(office, region, computedAs, made, into);
    return (await readWorkbook(fs.readFileSync(path.join(into, `${name}.xlsx`)), made, true)).grids;
  };
  const american = await computed('en-US');
  const vietnamese = await computed('vi-VN');
  convert(office, 'en-US', 'pdf', made, folder);
  const { sheets } = await checkFile(source, { ...defaultChoices, asOf: AS_OF }, AS_OF);
  const reports = sheets.flatMap(({ report }) => report.appendices);
  const pdf = path.join(folder, `${name}.pdf`);
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, 'page')]);
  return [
    ...wrongFigures(american, reports),
    ...wrongFigures(vietnamese, reports).map((fault) => `vi-VN: ${fault}`),
    ...otherwise(american, vietnamese),
    ...wrongPages(pdf),
  ];
}

/** Cells that do not say the same under both regions. A PivotTable is put in order by the region's alphabet: D before Đ, or as one letter. */
function otherwise(american: readonly Grid[], vietnamese: readonly Grid[]): string[] {
  const { pivot } = messagesFor('vi').sheets.names;
  return american.flatMap(({ sheet, value }, g) =>
    (sheet === pivot ? [] : (value ?? [])).flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = vietnamese[g]?.value?.[r]?.[c] ?? null;
        return other === cell ? [] : [`${sheet}, cell ${r + 1},${c + 1}: "${cell}", vi-VN "${other}"`];
      }),
    ),
  );
}

/** The overview's rows, as computed, against the report's figures. */
function wrongFigures(grids: readonly Grid[], reports: readonly AppendixReport[]): string[] {
  const overview = grids.find(({ sheet }) => sheet === messagesFor('vi').sheets.names.overview);
  if (overview === undefined) return ['no overview sheet'];
  const at = overview.text.findIndex((row) => row[0] === words.unit);
  const header = overview.text[at] ?? [];
  const row = (name: string) =>
    overview.value?.[overview.text.findIndex((cells, i) => i > at && cells[0] === name)];
  const differ = (name: string, figures: Figures): string[] => {
    const cells = row(name);
    if (cells === undefined) return [`${name}: no row`];
    return compared.flatMap((figure) => {
      const found = cells[header.indexOf(words[figure])];
      return Number(found ?? 0) === figures[figure]
        ? []
        : [`${name}, ${words[figure]}: computed ${String(found)}, reported ${figures[figure]}`];
    });
  };
  const [only, ...more] = reports;
  if (only === undefined || more.length > 0) return [];
  const byLead = only.summary.units.filter(({ lead }) => lead.total > 0);
  return [
    ...byLead.flatMap(({ name, lead }) => differ(name, lead)),
    ...differ(words.allTasks, only.summary.totals),
  ];
}

/** Every page is A4 and there are no pages of a second column of paper. */
function wrongPages(pdf: string): string[] {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '999', pdf], { encoding: 'utf8' });
  const sizes = [...info.matchAll(/Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/g)];
  return sizes
    .filter(
      ([, , width, height]) =>
        Math.abs(Math.max(Number(width), Number(height)) - 841.89) > 3 ||
        Math.abs(Math.min(Number(width), Number(height)) - 595.28) > 3,
    )
    .map(([, page, width, height]) => `page ${page} is ${width} × ${height} pt, not A4`);
}
