import { createOffline, whenKept } from '../../src/tep/offline';
import type { FilesDesk } from '../../src/tep/types';

const deskWith = (ready: () => Promise<void>) => Promise.resolve({ ready } as FilesDesk);
const done = async () => undefined;
const fails = () => Promise.reject(new Error('denied'));

describe('whether the page works without a network', () => {
  it.each([
    ['ready', 'all is kept and loaded', done, done],
    ['this-visit', 'the browser keeps nothing', fails, done],
    ['failed', 'what writes is not loaded', done, fails],
  ] as const)('is %s where %s', async (state, _, keep, ready) => {
    const offline = createOffline(deskWith(ready), { keep, idle: done });
    expect(offline.state()).toBe('preparing');
    await offline.prepare();
    expect(offline.state()).toBe(state);
  });

  it('is not said before the page is drawn and the service worker has all', async () => {
    const steps: string[] = [];
    let kept = (): void => undefined;
    const offline = createOffline(
      deskWith(async () => void steps.push('loaded')),
      {
        keep: () => new Promise((resolve) => (kept = resolve)),
        idle: async () => void steps.push('drawn'),
      },
    );
    offline.subscribe(() => steps.push(offline.state()));
    const preparing = offline.prepare();
    await new Promise((resolve) => setTimeout(resolve));
    expect(steps).toEqual(['preparing', 'drawn']);
    kept();
    await preparing;
    expect(steps).toEqual(['preparing', 'drawn', 'loaded', 'ready']);
  });

  it('is tried again, and told where no thread is given', async () => {
    let there = false;
    const offline = createOffline(
      deskWith(async () => {
        if (!there) throw new Error('no network');
      }),
      { keep: done, idle: done },
    );
    await offline.prepare();
    there = true;
    await offline.prepare();
    expect(offline.state()).toBe('ready');
    const without = createOffline(fails(), { keep: done, idle: done });
    await without.prepare();
    expect(without.state()).toBe('failed');
  });
});

describe('what the service worker keeps', () => {
  const worker = (state: string) => Object.assign(new EventTarget(), { state }) as unknown as ServiceWorker;
  const none = { installing: null, waiting: null, active: null };

  it('is all there once it is active, be it of an earlier release', async () => {
    const installing = worker('installing');
    const kept = whenKept({ ...none, installing });
    for (const state of ['installed', 'activating', 'activated']) {
      Object.assign(installing, { state });
      installing.dispatchEvent(new Event('statechange'));
    }
    await kept;
    await whenKept({ ...none, active: worker('activated'), installing: worker('installing') });
  });

  it('is not promised where a file could not be fetched', async () => {
    const installing = worker('installing');
    const kept = whenKept({ ...none, installing });
    Object.assign(installing, { state: 'redundant' });
    installing.dispatchEvent(new Event('statechange'));
    await expect(kept).rejects.toThrow('could not be kept');
  });
});
