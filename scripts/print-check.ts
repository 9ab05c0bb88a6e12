/**
 * `npm run test:print`: a second opinion on what we leave in a workbook. For every sample (and the corpus where it lies beside the
 * checkout) the summary is written, LibreOffice computes it anew and prints it, and then
 * - every figure of the overview must be the report's,
 * - every printed page must be A4, none cut at its right edge (each of our sheets is one page wide).
 * Pages are left as pictures in test-output/print to look at. Needs LibreOffice and poppler-utils; says so where they are missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
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
  fs.mkdirSync(path.join(folder, 'computed'), { recursive: true });
  const made = path.join(folder, `${name}.xlsx`);
  if ((await soat(['node', 'soat', 'summarise', source, '--out', made, '--as-of', AS_OF, '--force'])) !== 0)
    return ['the summary was not written'];
  const convert = (to: string, into: string) =>
    execFileSync(office, ['--headless', '--convert-to', to, '--outdir', into, made], { stdio: 'ignore' });
  convert('xlsx:Calc MS Excel 2007 XML', path.join(folder, 'computed'));
  convert('pdf', folder);
  const { grids } = await readWorkbook(
    fs.readFileSync(path.join(folder, 'computed', `${name}.xlsx`)),
    made,
    true,
  );
  const { sheets } = await checkFile(source, { ...defaultChoices, asOf: AS_OF }, AS_OF);
  const reports = sheets.flatMap(({ report }) => report.appendices);
  const pdf = path.join(folder, `${name}.pdf`);
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, 'page')]);
  return [...wrongFigures(grids, reports), ...wrongPages(pdf)];
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
