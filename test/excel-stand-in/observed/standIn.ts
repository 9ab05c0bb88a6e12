/** What the probes of the self-test see in the stand-in: the baseline that reports from a real Excel are compared with. */
import fs from 'node:fs';
import path from 'node:path';
import { probes, runProbes, type Facts, type ProbeId, type ProbeResult } from '../../../src/excel/probes';
import { createStandIn } from '../node';

export const baselineFile = path.join(__dirname, 'baseline.json');

/** Seen facts by probe; `errors` where it did not come to its end. */
export type Baseline = Readonly<Partial<Record<ProbeId, Facts>>>;

export async function runOnStandIn(ids?: readonly ProbeId[]): Promise<ProbeResult[]> {
  const standIn = await createStandIn({ formulas: true });
  standIn.install();
  try {
    return await runProbes(probes.filter(({ id }) => ids?.includes(id) ?? true));
  } finally {
    standIn.dispose();
  }
}

/** What stays the same from one run to the next: times do not. */
export function factsOf(results: readonly ProbeResult[]): Baseline {
  return Object.fromEntries(
    results.map(({ id, seen, errors }) => {
      const { ms: _, ...facts } = seen;
      return [id, errors.length === 0 ? facts : { ...facts, errors: errors.map(({ code }) => code) }];
    }),
  );
}

export function readBaseline(): Baseline {
  return JSON.parse(fs.readFileSync(baselineFile, 'utf8')) as Baseline;
}
