/** Whether the page works without a network: what it is made of is kept by its service worker, what writes files is loaded. */
import type { FilesDesk } from './types';

/** `this-visit`: nothing is kept by this browser (private windows, no HTTPS), but nothing more is needed either. */
export type Offline = 'preparing' | 'ready' | 'this-visit' | 'failed';

export interface Keeping {
  /** Rejects where this browser keeps nothing. */
  keep(): Promise<void>;
  /** Waits until the page is drawn and the browser has nothing else to do. */
  idle(): Promise<void>;
}

export interface OfflineState {
  state(): Offline;
  subscribe(listener: () => void): () => void;
  /** Begins, or tries again. Never rejects. */
  prepare(): Promise<void>;
}

export function createOffline(opening: Promise<FilesDesk>, { keep, idle }: Keeping): OfflineState {
  const listeners = new Set<() => void>();
  let state: Offline = 'preparing';
  const change = (next: Offline): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async prepare() {
      change('preparing');
      await idle();
      try {
        const kept = keep().then(
          () => true,
          () => false,
        );
        await (await opening).ready();
        change((await kept) ? 'ready' : 'this-visit');
      } catch {
        // Whoever wants a copy meanwhile is told why.
        change('failed');
      }
    },
  };
}

/** The browser's own. */
export const browserKeeping: Keeping = {
  async keep() {
    await navigator.serviceWorker.register('tep-service.js', { scope: 'tep' });
    await navigator.serviceWorker.ready;
  },
  idle: () =>
    new Promise((resolve) => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
      else setTimeout(resolve, 300);
    }),
};
