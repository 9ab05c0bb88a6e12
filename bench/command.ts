/**
 * The whole command on a plan of 200 tasks, start of the process included, against a plain script over the same library that only finds
 * empty cells and days that have passed, and against Node doing nothing.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { appendixFile } from './appendixFile';
import { largeAppendix } from './largeAppendix';

const TASKS = 200;
const ROUNDS = 9;
const root = path.resolve(__dirname, '..');
const AS_OF = '2026-06-30';

interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly memory: number;
}

/** One line; says so where the command line is not built. */
export async function run(): Promise<string> {
  if (!fs.existsSync(path.join(root, 'build/soat.cjs'))) return 'command: not built (npm run build:cli)';
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-bench-'));
  try {
    const file = path.join(folder, 'plan.xlsx');
    fs.writeFileSync(file, await appendixFile(largeAppendix(TASKS)));
    return told(measured(file));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Rounds in turn, so that a busy machine is busy for all of them; the first only warms the disk's cache. */
function measured(file: string): Record<'soat' | 'script' | 'node', Cost[]> {
  const commands = {
    soat: ['bin/soat.cjs', 'check', file, '--as-of', AS_OF],
    script: ['bench/plainScript.mjs', file, AS_OF],
    node: ['-e', '0'],
  };
  const costs: Record<keyof typeof commands, Cost[]> = { soat: [], script: [], node: [] };
  for (let round = 0; round <= ROUNDS; round++)
    for (const name of ['soat', 'script', 'node'] as const) {
      const cost = costOf(commands[name]);
      if (round > 0) costs[name].push(cost);
    }
  return costs;
}

/** @throws Error where the process ended badly */
function costOf(args: readonly string[]): Cost {
  const start = performance.now();
  const { output, status, stderr } = spawnSync(
    process.execPath,
    ['-r', path.join(root, 'bench/cpuAtExit.cjs'), ...args],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const wall = performance.now() - start;
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  const { cpu, memory } = JSON.parse(output[3] ?? '') as { cpu: number; memory: number };
  return { wall, cpu: cpu / 1000, memory: memory / 1024 };
}

function told({ soat, script, node }: Record<'soat' | 'script' | 'node', Cost[]>): string {
  const median = (costs: readonly Cost[], of: keyof Cost): number =>
    costs.map((cost) => cost[of]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  const both = (costs: readonly Cost[]) =>
    `${median(costs, 'wall').toFixed(0)} ms (CPU ${median(costs, 'cpu').toFixed(0)} ms, ${median(costs, 'memory').toFixed(0)} MB)`;
  const ratio = (of: keyof Cost) => (median(soat, of) / median(script, of)).toFixed(2);
  return (
    `command: soat check of ${TASKS} tasks ${both(soat)}; plain script ${both(script)}; Node doing nothing ${both(node)}; ` +
    `ratio soat/script ${ratio('wall')} (CPU ${ratio('cpu')})`
  );
}
