/**
 * Checking on all cores. The bundle of the command line is its own worker: it exports `judgeFile`. This file is in a part beside it,
 * loaded when a command is called.
 */
import os from 'node:os';
import path from 'node:path';
import { judgedBroken, type Job, type Judged } from './judgeFile';

export interface Threads {
  readonly count: number;
  readonly judge: (job: Job) => Promise<Judged>;
  readonly end: () => Promise<void>;
}

/** What webpack names the bundle. */
const BUNDLE = 'soat.cjs';

/** Threads beyond this many wait for the disk. */
const MOST = 16;

/** null where there is one core, or the program does not run as the one file that can be loaded into a thread. */
export async function startThreads(): Promise<Threads | null> {
  const count = Math.min(os.availableParallelism(), MOST);
  if (count < 2 || path.extname(__filename) !== '.cjs') return null;
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: path.join(path.dirname(__filename), BUNDLE),
    name: 'judgeFile',
    minThreads: count,
    maxThreads: count,
  });
  return {
    count,
    judge: (job) => pool.run(job).catch((error: unknown) => judgedBroken(job, error)),
    end: () => pool.destroy(),
  };
}
