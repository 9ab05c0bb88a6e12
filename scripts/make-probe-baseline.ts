/** Writes what the self-test's probes see in the stand-in: `node scripts/run-ts.cjs scripts/make-probe-baseline.ts`. Look at what changed. */
import fs from 'node:fs';
import * as prettier from 'prettier';
import { baselineFile, factsOf, runOnStandIn } from '../test/excel-stand-in/observed/standIn';

export async function main(): Promise<number> {
  const results = await runOnStandIn();
  const style = await prettier.resolveConfig(baselineFile);
  const text = await prettier.format(JSON.stringify(factsOf(results)), { ...style, filepath: baselineFile });
  fs.writeFileSync(baselineFile, text);
  for (const { id, milliseconds, errors } of results)
    console.log(id, `${milliseconds} ms`, ...errors.map(({ code, message }) => `${code} ${message}`));
  return 0;
}
