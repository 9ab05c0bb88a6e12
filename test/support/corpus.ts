import fs from 'node:fs';
import path from 'node:path';
import { gridOfText, type Grid } from '../../src/plan/model/grid';

/** The corpus of real appendices lies beside the checkout; it is not part of the project. */
const root = path.resolve(__dirname, '../../../shared/corpus');

export const hasCorpus = fs.existsSync(path.join(root, 'README.md'));

export function corpusPath(...parts: string[]): string {
  return path.join(root, ...parts);
}

/** Runs the tests where the corpus lies beside the checkout; elsewhere one skipped test says that they were left out. */
export function describeWithCorpus(name: string, tests: () => void): void {
  if (hasCorpus) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    it.skip('left out: the corpus of real appendices is not beside this checkout (../shared/corpus)', () =>
      undefined);
  });
}

/** A sheet.tsv or table.tsv as a Grid: tab between cells, ⏎ for a line break inside a cell, no quoting. */
export function readTsvGrid(file: string, sheet = 'Phụ lục'): Grid {
  return gridOfText(sheet, readTsvLines(file));
}

/** The same as lines of cells. */
export function readTsvLines(file: string): string[][] {
  const lines = fs.readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.replace(/⏎/g, '\n')));
}

/** Lines of a two- or more-column TSV with a heading line, as objects by heading. */
export function readTsvRecords(file: string): Record<string, string>[] {
  const [heading = '', ...lines] = fs.readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  const names = heading.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').replace(/⏎/g, '\n')]));
  });
}

export function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
}

/** The five golden documents, by folder name. */
export const goldens = [
  '000-ban-dat-2021',
  '001-chi-tan-2024',
  '002-thuong-lo-2020',
  '003-tan-binh-2021',
  '004-trung-gia-2025',
];
