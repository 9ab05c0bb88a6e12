/** Writes what the self-test's probes see in the stand-in: `node scripts/run-ts.cjs scripts/make-probe-baseline.ts`. Look at what changed. */
import fs from 'node:fs';
import { baselineFile, factsOf, runOnStandIn } from '../test/excel-stand-in/observed/standIn';

export async function main(): Promise<number> {
  const results = await runOnStandIn();
  fs.writeFileSync(baselineFile, `${JSON.stringify(factsOf(results), null, 1)}\n`);
  for (const { id, milliseconds, errors } of results)
    console.log(id, `${milliseconds} ms`, ...errors.map(({ code, message }) => `${code} ${message}`));
  return 0;
}
