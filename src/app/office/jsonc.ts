/** JSON as people write it: with comments and a comma after the last value. It tells on which line everything stands. */

export interface Parsed {
  readonly value: unknown;
  /** 1-based line of a value by its path ("rules/number-gap"); "" is the whole. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What is not JSON, and where: 1-based line and column. */
export class JsonError extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
  ) {
    super(`not JSON at ${line}:${column}`);
  }
}

const BLANK = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const BARE = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** @throws JsonError */
export function parseJsonc(text: string): Parsed {
  const lines = new Map<string, number>();
  let at = 0;

  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  const fail = (): never => {
    throw new JsonError(lineAt(at), at - text.lastIndexOf('\n', at - 1));
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(BLANK);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const string = (): string => {
    const start = at;
    const quoted = take(STRING) ?? fail();
    try {
      return JSON.parse(quoted) as string;
    } catch {
      at = start;
      return fail();
    }
  };

  /** What stands between two brackets, parted by commas. */
  const list = (end: string, one: () => void): void => {
    while (!takeSign(end)) {
      one();
      if (takeSign(',')) continue;
      if (!takeSign(end)) fail();
      return;
    }
  };

  const read = (path: string): unknown => {
    take(BLANK);
    lines.set(path, lineAt(at));
    const under = (key: string | number): string => (path === '' ? String(key) : `${path}/${key}`);
    if (takeSign('{')) {
      const entries: [string, unknown][] = [];
      list('}', () => {
        take(BLANK);
        const key = string();
        if (!takeSign(':')) fail();
        entries.push([key, read(under(key))]);
      });
      return Object.fromEntries(entries);
    }
    if (takeSign('[')) {
      const values: unknown[] = [];
      list(']', () => values.push(read(under(values.length))));
      return values;
    }
    if (text[at] === '"') return string();
    const bare = take(BARE);
    return bare === null ? fail() : (JSON.parse(bare) as unknown);
  };

  if (text.startsWith('\uFEFF')) at = 1;
  const value = read('');
  take(BLANK);
  if (at < text.length) fail();
  return { value, lines };
}
