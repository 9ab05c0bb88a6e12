import type { Clock } from '../../../app/clock';
import type { Desk } from './types';
import { startedThread } from './thread';
import { callsTo, remoteDesk } from './wire';

export interface OpenedDesk {
  readonly desk: Desk;
  /** Its work is done on the page itself, in slices: the browser gives no thread. */
  readonly isSlow: boolean;
}

/** A desk in a thread of its own; on the page where policy or browser deny one. */
export async function openDesk(clock: Clock, start: () => Worker = startWorker): Promise<OpenedDesk> {
  try {
    return { desk: remoteDesk(callsTo(await startedThread(start))), isSlow: false };
  } catch {
    // Whatever the reason, the work can be done here.
    const { createDesk } = await import('./desk');
    return { desk: createDesk(clock), isSlow: true };
  }
}

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));
