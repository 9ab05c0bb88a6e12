import { READY } from './wire';

/** Milliseconds after which a thread that has not said a word is taken for denied. */
const PATIENCE = 10_000;

/** A thread that has said it can be asked. Rejects where policy or browser deny one. */
export function startedThread(start: () => Worker): Promise<Worker> {
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
