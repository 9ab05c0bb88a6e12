/** The requests to Excel as they come and go: what is told of a failure, and whether Excel lets us wait. */
import type { RequestNote } from '../workbook';
import { officeCode } from './errors';

/** How many requests are remembered. */
export const kept = 20;

/** Milliseconds without an answer after which Excel seems to wait for something, most often for a cell to be left. */
export const patience = 3_000;

/** Requests of a job that no member of the host began: those of events, and putting back what failed. */
const followUp = 'follow-up';

const notes: RequestNote[] = [];
const unanswered = new Set<object>();
const listeners = new Set<(waiting: boolean) => void>();
let job = followUp;

/** The member by its name: the requests of the job it begins carry it. */
export function named<A extends unknown[], R>(name: string, member: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const before = job;
    job = name;
    try {
      return member(...args);
    } finally {
      job = before;
    }
  };
}

/** The job that is being begun: to be asked before anything is awaited. */
export function jobName(): string {
  return job;
}

/** Takes note of every request of this context. */
export function watch(context: Excel.RequestContext, name: string): void {
  const send = context.sync.bind(context);
  context.sync = (<T>(passThrough: T) => noted(name, () => send(passThrough))) as typeof context.sync;
}

/** The last requests, oldest first. */
export function recentRequests(): readonly RequestNote[] {
  return [...notes];
}

/** Calls back when Excel begins to let us wait, and when it has answered. Returns the way to stop. */
export function onWaiting(handler: (waiting: boolean) => void): () => void {
  listeners.add(handler);
  return () => void listeners.delete(handler);
}

async function noted<T>(name: string, send: () => Promise<T>): Promise<T> {
  const note: { -readonly [K in keyof RequestNote]: RequestNote[K] } = {
    job: name,
    milliseconds: null,
    code: null,
  };
  notes.push(note);
  if (notes.length > kept) notes.shift();
  const start = performance.now();
  const timer = setTimeout(() => tell(() => unanswered.add(note)), patience);
  try {
    return await send();
  } catch (error) {
    note.code = officeCode(error) ?? String(error);
    throw error;
  } finally {
    note.milliseconds = Math.round(performance.now() - start);
    clearTimeout(timer);
    tell(() => unanswered.delete(note));
  }
}

/** Makes a change to what is unanswered, and says so where it is the first or the last. */
function tell(change: () => void): void {
  const before = unanswered.size > 0;
  change();
  const after = unanswered.size > 0;
  if (after !== before) for (const listener of listeners) listener(after);
}
