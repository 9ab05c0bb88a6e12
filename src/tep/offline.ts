/** Whether the page works without a network: what it is made of is kept by its service worker, what writes files is loaded. */
import { createValue, type Value } from '../taskpane/state/value';
import type { FilesDesk } from './types';

/** `this-visit`: nothing is kept by this browser (private windows, no HTTPS), but nothing more is needed either. */
export type Offline = 'preparing' | 'ready' | 'this-visit' | 'failed';

export interface Keeping {
  /** Rejects where this browser keeps nothing. */
  keep(): Promise<void>;
  /** Waits until the page is drawn and the browser has nothing else to do. */
  idle(): Promise<void>;
}

export interface OfflineState extends Pick<Value<Offline>, 'state' | 'subscribe'> {
  /** Begins, or tries again. Never rejects. */
  prepare(): Promise<void>;
}

export function createOffline(opening: Promise<FilesDesk>, { keep, idle }: Keeping): OfflineState {
  const { state, change, subscribe } = createValue<Offline>('preparing');
  return {
    state,
    subscribe,
    async prepare() {
      change('preparing');
      await idle();
      try {
        // What is kept is there for the thread: nothing is fetched twice.
        const kept = await keep().then(
          () => true,
          () => false,
        );
        await (await opening).ready();
        change(kept ? 'ready' : 'this-visit');
      } catch {
        // Whoever wants a copy meanwhile is told why.
        change('failed');
      }
    },
  };
}

/** Of a service worker's registration what is looked at. */
type Registered = Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active'>;

/** Resolves when all is kept, be it by an earlier release. Rejects where a file could not be fetched or there is no room. */
export function whenKept({ installing, waiting, active }: Registered): Promise<void> {
  const coming = installing ?? waiting;
  if (active !== null || coming === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('the files could not be kept'));
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

/** The browser's own. */
export const browserKeeping: Keeping = {
  keep: async () => whenKept(await navigator.serviceWorker.register('tep-service.js', { scope: 'tep' })),
  idle: () =>
    new Promise((resolve) => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
      else setTimeout(resolve, 300);
    }),
};
