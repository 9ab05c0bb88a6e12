/** The core against the library it gets its files from: checking an appendix, and reading the file it came in. */
import { performance } from 'node:perf_hooks';
import { readXlsx } from 'hucre';
import { check, checkSteps } from '../src/plan/check';
import { readWorkbook } from '../src/xlsx';
import { appendixFile } from './appendixFile';
import { largeAppendix } from './largeAppendix';

const TASKS = 10_000;
const ROUNDS = 9;
const options = { asOf: '2026-11-20', dueSoonDays: 7 };

/** Milliseconds: on the clock, and of the processor (other work on the machine is not in it, other threads of ours are). */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

interface Job {
  readonly run: () => unknown;
  readonly costs: Cost[];
}

/** Rounds of the jobs in turn, so that a busy machine is busy for all of them; the first two of each only warm up. */
async function measure(jobs: readonly Job[]): Promise<void> {
  for (let round = -2; round < ROUNDS; round++) {
    for (const { run, costs } of jobs) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      await run();
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      if (round >= 0) costs.push({ wall, cpu: (user + system) / 1000 });
    }
  }
}

function medianOf({ costs }: Job, of: keyof Cost): number {
  const sorted = costs.map((cost) => cost[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const both = (job: Job): string =>
  `${medianOf(job, 'wall').toFixed(0)} ms (CPU ${medianOf(job, 'cpu').toFixed(0)} ms)`;
const ratio = (a: Job, b: Job): string =>
  `${(medianOf(a, 'wall') / medianOf(b, 'wall')).toFixed(2)} (CPU ${(medianOf(a, 'cpu') / medianOf(b, 'cpu')).toFixed(2)})`;

/** The report, as lines. */
export async function run(): Promise<string> {
  const rows = largeAppendix(TASKS);
  const bytes = await appendixFile(rows);
  const [grid] = (await readWorkbook(bytes, 'bench.xlsx')).grids;
  if (grid === undefined) throw new Error('the file has no sheet');

  const library: Job = { run: () => readXlsx(bytes, { readStyles: true }), costs: [] };
  const reading: Job = { run: () => readWorkbook(bytes, 'bench.xlsx'), costs: [] };
  const checking: Job = { run: () => check(grid, options), costs: [] };
  await measure([library, reading, checking]);

  const letters = rows.reduce((sum, { cells }) => sum + cells.join('').length, 0);
  const findings = check(grid, options).appendices.reduce(
    (sum, { findings: found }) => sum + found.length,
    0,
  );
  return [
    `file: ${rows.length} rows of 8 styled, bordered, wrapped text cells, ${TASKS} tasks, ${(letters / 1e6).toFixed(1)} million letters, ${(bytes.length / 1e6).toFixed(1)} MB packed`,
    `core: check ${both(checking)}, ${findings} findings; read the file: library alone ${both(library)}, with guard and grid ${both(reading)}`,
    `core: ratio check/read ${ratio(checking, reading)}; check/library alone ${ratio(checking, library)}; medians of ${ROUNDS} rounds in turn`,
    longestStretches(() => checkSteps(grid, options)),
  ].join('\n');
}

/** Longest time between two points where the driver of a check may let others work: median and worst over rounds. */
function longestStretches(steps: () => Iterator<unknown>): string {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const running = steps();
    let most = 0;
    for (let done = false; !done;) {
      const start = performance.now();
      done = running.next().done === true;
      most = Math.max(most, performance.now() - start);
    }
    longest.push(most);
  }
  longest.sort((a, b) => a - b);
  return `core: longest stretch of a check ${longest[Math.floor(ROUNDS / 2)]?.toFixed(0)} ms (median of ${ROUNDS} checks; worst ${longest.at(-1)?.toFixed(0)} ms)`;
}
