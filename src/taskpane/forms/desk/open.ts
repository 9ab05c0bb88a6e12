import type { Clock } from '../../../app/clock';
import type { Desk } from './types';
import { READY, remoteDesk } from './wire';

export interface OpenedDesk {
  readonly desk: Desk;
  /** Its work is done on the page itself, in slices: the browser gives no thread. */
  readonly isSlow: boolean;
}

/** Milliseconds after which a thread that has not said a word is taken for denied. */
const PATIENCE = 10_000;

/** A desk in a thread of its own; on the page where policy or browser deny one. */
export async function openDesk(clock: Clock, start: () => Worker = startWorker): Promise<OpenedDesk> {
  try {
    return { desk: remoteDesk(await started(start)), isSlow: false };
  } catch {
    // Whatever the reason, the work can be done here.
    const { createDesk } = await import('./desk');
    return { desk: createDesk(clock), isSlow: true };
  }
}

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));

function started(start: () => Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = start();
    const timer = setTimeout(() => {
      worker.terminate();
      reject(new Error('the thread does not answer'));
    }, PATIENCE);
    worker.addEventListener('message', ({ data }) => {
      if (data !== READY) return;
      clearTimeout(timer);
      resolve(worker);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(timer);
      reject(new Error(event.message));
    });
  });
}
