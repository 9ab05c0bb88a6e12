import fs from 'node:fs';
import path from 'node:path';
import { probes, readReport } from '../../../src/excel/probes';
import { differences } from './differences';
import { factsOf, readBaseline } from './standIn';

const reports = fs.readdirSync(__dirname).filter((file) => file.endsWith('.report.txt'));

/**
 * Each report is put here as it was sent, `<build>.report.txt`. Beside it stand the differences that have been looked at, a line each
 * (`<build>.differences.txt`): what the stand-in does otherwise for a reason, or what is being mended.
 */
describe('reports from real Excels', () => {
  it('differ from the stand-in in nothing that is not known', () => {
    for (const file of reports) {
      const { results } = readReport(fs.readFileSync(path.join(__dirname, file), 'utf8'));
      expect({ file, differences: differences(readBaseline(), factsOf(results)) }).toEqual({
        file,
        differences: knownFor(file),
      });
    }
  });

  it('are told fact by fact where they differ', () => {
    const here = { A: { region: 'vi-VN', floor: true }, F: { array: [1, '', 1], filtered: true } };
    const there = { A: { region: 'en-US', floor: true }, F: { filtered: true, array: [1, 2, 3], more: 1 } };
    expect(differences(here, there)).toEqual([
      'F array: [1,"",1] here, [1,2,3] there',
      'F more: null here, 1 there',
    ]);
    expect(differences(here, here)).toEqual([]);
  });
});

describe('the baseline', () => {
  it('has every probe', () => {
    expect(Object.keys(readBaseline())).toEqual(probes.map(({ id }) => id));
  });
});

function knownFor(file: string): string[] {
  const known = path.join(__dirname, file.replace(/report\.txt$/, 'differences.txt'));
  return fs.existsSync(known) ? fs.readFileSync(known, 'utf8').split('\n').filter(Boolean) : [];
}
