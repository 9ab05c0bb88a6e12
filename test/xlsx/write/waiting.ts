/** A run that has one result ready and never gets to the next: `node scripts/run-ts.cjs test/xlsx/write/waiting.ts FOLDER`. */
import path from 'node:path';
import { deliver } from '../../../src/xlsx/write';

export async function main([folder = '']: readonly string[]): Promise<void> {
  await deliver({ overwrite: false, inputs: [] }, async (add) => {
    await add(path.join(folder, 'a.txt'), 'nội dung');
    process.stdout.write('ready');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  });
}
