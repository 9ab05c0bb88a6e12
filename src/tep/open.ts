import { SoatError } from '../plan/model/error';
import { startedThread } from '../taskpane/forms/desk/thread';
import { callsTo, remoteDesk, type Port } from '../taskpane/forms/desk/wire';
import type { FilesDesk } from './types';

/** The desk in a thread of its own: what writes workbooks would keep the page for seconds. @throws SoatError no-thread */
export async function openFilesDesk(start: () => Worker = startWorker): Promise<FilesDesk> {
  const thread = await startedThread(start).catch((cause: unknown) => {
    throw new SoatError('no-thread', {}, { cause });
  });
  return deskBehind(thread);
}

/** The desk at the other end of the line. */
export function deskBehind(port: Port): FilesDesk {
  const call = callsTo(port);
  return {
    ...remoteDesk(call),
    ready: (...args) => call('ready', args) as ReturnType<FilesDesk['ready']>,
    found: (...args) => call('found', args) as ReturnType<FilesDesk['found']>,
    marked: (...args) => call('marked', args) as ReturnType<FilesDesk['marked']>,
    summarised: (...args) => call('summarised', args) as ReturnType<FilesDesk['summarised']>,
    markedAll: (...args) => call('markedAll', args) as ReturnType<FilesDesk['markedAll']>,
    mergedFile: (...args) => call('mergedFile', args) as ReturnType<FilesDesk['mergedFile']>,
  };
}

const startWorker = (): Worker => new Worker(new URL('./tep-worker.ts', import.meta.url));
