import { recall, remember } from '../../src/excel/storage';

/** What `localStorage` is in this window. */
function storage(get: () => unknown): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
}

afterEach(() => storage(() => undefined));

function working() {
  const kept = new Map<string, string>();
  storage(() => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  }));
  return kept;
}

describe("a person's choices on this machine", () => {
  it('are kept by the browser', () => {
    const kept = working();
    remember('language', 'en');
    expect([...kept]).toEqual([['soat.language', 'en']]);
    expect(recall('language')).toBe('en');
    expect(recall('other')).toBeNull();
  });

  it('last as long as the page where storage is denied', () => {
    storage(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(recall('theme')).toBeNull();
    remember('theme', 'dark');
    expect(recall('theme')).toBe('dark');
  });

  it('last as long as the page where storage is full', () => {
    storage(() => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    remember('size', 'large');
    expect(recall('size')).toBe('large');
  });
});
