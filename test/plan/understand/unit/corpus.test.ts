import {
  clusterUnits,
  sharedHeadNames,
  splitUnits,
  type UnitMention,
} from '../../../../src/plan/understand/unit';
import type { Role } from '../../../../src/plan/model/appendix';
import { corpusPath, describeWithCorpus, goldens, readJson, readTsvRecords } from '../../../support/corpus';

interface Golden {
  readonly plan: { readonly unit: string | null };
  readonly rows: readonly ({ readonly row: number; readonly kind: string } & Partial<
    Record<Role, string[]>
  >)[];
  readonly units: readonly { readonly name: string; readonly variants: readonly string[] }[];
}

describeWithCorpus('units of real plans', () => {
  it('splits at least 97 in 100 cells as annotated', () => {
    const wrong: string[] = [];
    const records = readTsvRecords(corpusPath('more', 'units.tsv'));
    for (const { cell = '', units = '' } of records) {
      const found = splitUnits(cell).join(' | ');
      if (found !== units) wrong.push(`${JSON.stringify(cell)}\n  wanted ${units}\n  found  ${found}`);
    }
    expect({ enough: 1 - wrong.length / records.length >= 0.97, wrong }).toEqual({ enough: true, wrong });
  });

  it('joins the pairs of spellings that the goldens join, and no other', () => {
    const wanted = new Set<string>();
    const found = new Set<string>();
    for (const seed of goldens) {
      const golden = readJson<Golden>(corpusPath(seed, 'expected.json'));
      const clusters = clusterUnits(mentionsOf(golden), { unit: golden.plan.unit });
      for (const { variants } of golden.units) addPairs(wanted, seed, variants);
      for (const { variants } of clusters)
        addPairs(
          found,
          seed,
          variants.map(({ spelling }) => spelling),
        );
    }
    const both = [...wanted].filter((pair) => found.has(pair)).length;
    expect(both / wanted.size).toBeGreaterThanOrEqual(0.97);
    expect(both / found.size).toBeGreaterThanOrEqual(0.97);
  });
});

const ROLES: readonly Role[] = ['lead', 'coordinate', 'executor'];

function mentionsOf(golden: Golden): UnitMention[] {
  return golden.rows.flatMap((row) =>
    ROLES.flatMap((role) => (row[role] ?? []).map((spelling) => ({ spelling, row: row.row, role }))),
  );
}

function addPairs(pairs: Set<string>, seed: string, spellings: readonly string[]): void {
  const sorted = [...new Set(spellings.map((spelling) => spelling.normalize('NFC')))].sort();
  sorted.forEach((one, i) => sorted.slice(i + 1).forEach((other) => pairs.add(`${seed}: ${one} = ${other}`)));
}

it('tells the names that share a head from those that have one', () => {
  expect([...sharedHeadNames('UBND thành phố Huế, Thành phố Hà Nội; Sở Y tế')]).toEqual([
    ['Thành phố Hà Nội', 'UBND Thành phố Hà Nội'],
  ]);
});
