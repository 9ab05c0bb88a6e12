import type { Listed } from '../../files';
import { inOrder } from './inOrder';
import { judgeFile, type Job, type Judged } from './judgeFile';
import { defaultChoices } from '../../app/options';
import { problemOf } from '../../app/problem';
import type { ChoicesFor } from '../settings';
import { startThreads } from './threads';

/** Fewer files are done before a thread has been started. */
const FEW = 8;
/** Jobs under way or waiting for each thread: one is done while the next is handed over. */
const PER_THREAD = 3;

/** What all files have alike, and how each is to be checked. */
interface ForAll extends Omit<Job, keyof Listed | 'choices' | 'refused'> {
  readonly choicesFor: ChoicesFor;
}

/** What is said of each file, in the order of the files, on all cores where there are many. */
export async function* judgeFiles(files: AsyncIterable<Listed>, settings: ForAll): AsyncGenerator<Judged> {
  const source = files[Symbol.asyncIterator]();
  const first = await take(source, FEW);
  const jobs = jobsOf(first, source, settings);
  const threads = first.length < FEW ? null : await startThreads();
  if (threads === null) return yield* inOrder(jobs, judgeFile, 1);
  try {
    yield* inOrder(jobs, threads.judge, threads.count * PER_THREAD);
  } finally {
    await threads.end();
  }
}

async function take(source: AsyncIterator<Listed>, most: number): Promise<Listed[]> {
  const taken: Listed[] = [];
  while (taken.length < most) {
    const next = await source.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function* jobsOf(
  first: readonly Listed[],
  rest: AsyncIterator<Listed>,
  { choicesFor, ...settings }: ForAll,
): AsyncGenerator<Job> {
  const jobOf = async (one: Listed): Promise<Job> => {
    const job = { ...settings, ...one, choices: defaultChoices, refused: null };
    try {
      return { ...job, choices: await choicesFor(one.file) };
    } catch (error) {
      return { ...job, refused: problemOf(error) };
    }
  };
  for (const each of first) yield jobOf(each);
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield jobOf(next.value);
}
