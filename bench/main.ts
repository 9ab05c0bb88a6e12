/**
 * `npm run bench`: figures as ratios within one run, since machines differ and drift. What is compared with what stands in each
 * line. Nothing here is a test: it fails only when it cannot run.
 */
import { performance } from 'node:perf_hooks';
import { writeXlsx } from 'hucre';
import { check } from '../src/plan/check';
import { gridOfText } from '../src/plan/grid';
import { readWorkbook } from '../src/xlsx';
import * as deadline from './deadline';
import { largeAppendix } from './largeAppendix';

const ROWS = 10_000;
const ROUNDS = 5;

async function median(round: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await round();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

export async function main(): Promise<number> {
  const rows = largeAppendix(ROWS);
  const bytes = await writeXlsx({ sheets: [{ name: 'Phụ lục', rows }] });
  const grid = gridOfText('Phụ lục', rows);
  const options = { asOf: '2026-11-20', dueSoonDays: 7 };
  check(grid, options);
  const reading = await median(() => readWorkbook(bytes, 'bench.xlsx'));
  const checking = await median(() => check(grid, options));
  console.log(
    `core: check ${ROWS} tasks ${checking.toFixed(0)} ms; read the same .xlsx (${(bytes.length / 1e6).toFixed(1)} MB) ${reading.toFixed(0)} ms; ratio check/read ${(checking / reading).toFixed(2)}`,
  );
  console.log(await deadline.run());
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  return 0;
}
