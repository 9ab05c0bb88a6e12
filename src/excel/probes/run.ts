/** Runs probes one after another, each in a request context, on a sheet and within a time of its own, and clears up after each. */
import type { ErrorNote } from '../../workbook';
import { errorNotes } from '../details';
import { atBest } from '../run';
import type { Bench, Facts, Json, Probe, ProbeId } from './probe';
import { removeTraces } from './workbook';

export interface ProbeResult {
  readonly id: ProbeId;
  readonly milliseconds: number;
  readonly seen: Facts;
  readonly expected: Facts;
  /** What stopped it; empty where it came to its end. */
  readonly errors: readonly ErrorNote[];
}

export interface RunOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Stops before the next probe. */
  readonly signal?: AbortSignal;
  /** Milliseconds for every probe in place of its own limit. */
  readonly limit?: number;
}

/** Seconds after which Excel is taken not to answer a probe any more. */
const usualSeconds = 20;

/** Longer facts are cut: a report must fit into a mail. */
const longest = 2_000;

export async function runProbes(
  probes: readonly Probe[],
  { onProgress, signal, limit }: RunOptions = {},
): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  const { config } = OfficeExtension;
  const logging = config.extendedErrorLogging;
  config.extendedErrorLogging = true;
  try {
    for (const probe of probes) {
      if (signal?.aborted) break;
      onProgress?.({ done: results.length, total: probes.length });
      results.push(await runProbe(probe, limit ?? (probe.seconds ?? usualSeconds) * 1_000));
    }
  } finally {
    config.extendedErrorLogging = logging;
  }
  return results;
}

async function runProbe(probe: Probe, limit: number): Promise<ProbeResult> {
  const name = `_thu_${probe.id}`;
  const seen: Record<string, Json> = {};
  const start = performance.now();
  let errors: readonly ErrorNote[] = [];
  let isOver = false;
  const note: Bench['note'] = (fact, value) => {
    if (!isOver) seen[fact] = short(value);
  };
  try {
    await within(
      limit,
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        await context.sync();
        await probe.run({ context, sheet, name, note });
      }),
    );
  } catch (error) {
    errors = errorNotes(error);
  }
  isOver = true;
  const milliseconds = Math.round(performance.now() - start);
  await atBest(() => within(limit, removeTraces(name)));
  return { id: probe.id, milliseconds, seen, expected: probe.expected, errors };
}

/** Rejects when the time is over; the job itself cannot be stopped. */
function within<T>(limit: number, job: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
    job.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function short(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= longest ? value : `${text.slice(0, longest)}… (${text.length})`;
}
