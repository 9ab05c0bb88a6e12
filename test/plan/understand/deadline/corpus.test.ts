import fs from 'node:fs';
import { parseDeadline } from '../../../../src/plan/understand/deadline';
import { corpusPath, describeWithCorpus, goldens, readJson, readTsvRecords } from '../../../support/corpus';

interface Wanted {
  readonly text: string;
  readonly kind: string;
  readonly due: string | null;
  readonly dues?: readonly string[];
}
interface Row {
  readonly kind: string;
  readonly deadline?: Wanted;
}
interface Golden {
  readonly plan: { readonly year: number | null; readonly issued: string | null };
  readonly rows: readonly Row[];
}

function sameReading(got: Wanted, wanted: Wanted): boolean {
  const dues = wanted.dues === undefined || JSON.stringify(wanted.dues) === JSON.stringify(got.dues);
  return got.kind === wanted.kind && got.due === wanted.due && dues;
}

/** Misses as lines, so that a failure lists them; at most `allowed` in 100. */
function expectFewMisses(misses: readonly string[], total: number, allowed: number): void {
  expect(total).toBeGreaterThan(0);
  const tooMany = misses.length * 100 > allowed * total;
  expect(tooMany ? misses : []).toEqual([]);
}

describeWithCorpus('deadlines of the corpus', () => {
  it('reads at least 99 in 100 task deadlines of the five documents', () => {
    const misses: string[] = [];
    let total = 0;
    for (const name of goldens) {
      const { plan, rows } = readJson<Golden>(corpusPath(name, 'expected.json'));
      for (const { kind, deadline } of rows) {
        if (kind !== 'task' || deadline === undefined) continue;
        total += 1;
        const got = parseDeadline(deadline.text, { planYear: plan.year, issued: plan.issued });
        if (!sameReading(got, deadline)) misses.push(`${deadline.text}: ${got.kind} ${got.due}`);
      }
    }
    expectFewMisses(misses, total, 1);
  });

  it('reads at least 97 in 100 deadlines of the other tables', () => {
    const misses: string[] = [];
    let total = 0;
    for (const folder of fs.readdirSync(corpusPath('more'))) {
      const file = corpusPath('more', folder, 'expected.json');
      if (!fs.existsSync(file)) continue;
      const { tables } = readJson<{ tables: readonly { rows: readonly Row[] }[] }>(file);
      for (const { deadline } of tables.flatMap((table) => table.rows)) {
        if (deadline === undefined) continue;
        total += 1;
        const got = parseDeadline(deadline.text);
        if (!sameReading(got, deadline)) misses.push(`${deadline.text}: ${got.kind} ${got.due}`);
      }
    }
    expectFewMisses(misses, total, 3);
  });

  /** "YYYY-12-15": the year is the plan's, so no day without one; "-": no day with or without it. */
  it.each([null, 2026])('reads at least 97 in 100 of the single phrases, plan year %s', (planYear) => {
    const records = readTsvRecords(corpusPath('more', 'deadlines.tsv'));
    const misses = records.flatMap(({ phrase = '', kind = '', due = '' }) => {
      const got = parseDeadline(phrase, { planYear });
      const open = due === '-' || (planYear === null && /[YM]/.test(due));
      const wanted = open
        ? /^null$/
        : new RegExp(`^${due.replace('YYYY', '\\d{4}').replace('MM', '\\d\\d')}$`);
      return got.kind === kind && wanted.test(String(got.due)) ? [] : [`${phrase}: ${got.kind} ${got.due}`];
    });
    expectFewMisses(misses, records.length, 3);
  });
});
