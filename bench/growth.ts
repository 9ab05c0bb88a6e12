/** Does the cost of a check grow with its rows alone, how much memory does a row take, and what do the stages and rules cost? */
import { performance } from 'node:perf_hooks';
import { checkSteps, type CheckProgress } from '../src/plan/check';
import { rules } from '../src/plan/judge/rules';
import { gridOfText, type Grid } from '../src/plan/model/grid';
import { largeAppendix } from './largeAppendix';

const SIZES = [10_000, 30_000, 100_000] as const;
const ROUNDS = 3;
const DEAREST = 5;
const options = { asOf: '2026-11-20', dueSoonDays: 7 };

/** Milliseconds by stage, and by rule. */
interface Costs {
  readonly stages: Map<CheckProgress['step'], number>;
  readonly rules: Map<string, number>;
  /** Processor milliseconds in all. */
  readonly cpu: number;
  /** Bytes of the heap at its fullest, beyond what was there before. */
  readonly heap: number;
}

export function run(): string {
  const lines = SIZES.map((tasks) => {
    const rows = largeAppendix(tasks).map(({ cells }) => cells);
    const grid = gridOfText('Phụ lục', rows);
    const rounds = Array.from({ length: tasks > SIZES[1] ? 1 : ROUNDS }, () => costsOf(grid));
    const cpu = Math.min(...rounds.map((round) => round.cpu));
    const heap = Math.min(...rounds.map((round) => round.heap));
    return { rows: rows.length, cpu, heap, last: rounds.at(-1) };
  });
  const [first] = lines;
  return [
    `growth: ${lines.map(({ rows, cpu }) => `${rows} rows CPU ${cpu.toFixed(0)} ms (${((1000 * cpu) / rows).toFixed(0)} µs a row)`).join('; ')}`,
    `growth: heap at its fullest during the check ${lines.map(({ rows, heap }) => `${rows} rows ${(heap / rows / 1024).toFixed(1)} kB a row`).join('; ')}`,
    ...(first?.last === undefined ? [] : shares(first.last)),
  ].join('\n');
}

/** Drives one check; what passes between two of its points is the cost of what the first of them began. */
function costsOf(grid: Grid): Costs {
  const stages = new Map<CheckProgress['step'], number>();
  const byRule = new Map<string, number>();
  const before = process.memoryUsage().heapUsed;
  let heap = 0;
  const cpu = process.cpuUsage();
  const steps = checkSteps(grid, options);
  let at: CheckProgress = { step: 'recognise', done: 0, total: 0 };
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    const took = performance.now() - start;
    stages.set(at.step, (stages.get(at.step) ?? 0) + took);
    const rule = at.step === 'rules' ? rules[at.done] : undefined;
    if (rule !== undefined) byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + took);
    if (done === true) break;
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
    at = value;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { stages, rules: byRule, cpu: (user + system) / 1000, heap };
}

/** The stages in their order, and the dearest rules. */
function shares({ stages, rules: byRule }: Costs): string[] {
  const all = [...stages.values()].reduce((sum, each) => sum + each, 0);
  const share = ([name, took]: readonly [string, number]) => `${name} ${((100 * took) / all).toFixed(0)} %`;
  const dearest = [...byRule].sort(([, a], [, b]) => b - a).slice(0, DEAREST);
  return [
    `stages of ${all.toFixed(0)} ms: ${[...stages].map(share).join(', ')}; dearest of ${rules.length} rules: ${dearest.map(share).join(', ')}`,
  ];
}
