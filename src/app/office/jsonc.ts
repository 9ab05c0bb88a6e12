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
  const scanner = new Scanner(text);
  const lines = new Map<string, number>();
  const value = readValue(scanner, '', lines);
  scanner.end();
  return { value, lines };
}

/** A place in a text, and what is taken from there. */
class Scanner {
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** 1-based, after blanks and comments. */
  line(): number {
    this.take(BLANK);
    return this.text.slice(0, this.at).split('\n').length;
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  takeSign(sign: string): boolean {
    this.take(BLANK);
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  /** A text in quotation marks; null where none begins here. */
  takeText(): string | null {
    this.take(BLANK);
    if (this.text[this.at] !== '"') return null;
    const start = this.at;
    const quoted = this.take(STRING) ?? this.fail();
    try {
      return JSON.parse(quoted) as string;
    } catch {
      this.at = start;
      return this.fail();
    }
  }

  /** What stands before a closing bracket, parted by commas. */
  takeList(end: string, one: () => void): void {
    while (!this.takeSign(end)) {
      one();
      if (this.takeSign(',')) continue;
      if (!this.takeSign(end)) this.fail();
      return;
    }
  }

  end(): void {
    this.take(BLANK);
    if (this.at < this.text.length) this.fail();
  }

  fail(): never {
    throw new JsonError(this.line(), this.at - this.text.lastIndexOf('\n', this.at - 1));
  }
}

/** The value at the scanner; notes in `lines` where it and what is in it stand. */
function readValue(scanner: Scanner, path: string, lines: Map<string, number>): unknown {
  lines.set(path, scanner.line());
  const inside = (key: string | number): unknown =>
    readValue(scanner, path === '' ? String(key) : `${path}/${key}`, lines);
  if (scanner.takeSign('{')) {
    const entries: [string, unknown][] = [];
    scanner.takeList('}', () => {
      const key = scanner.takeText() ?? scanner.fail();
      if (!scanner.takeSign(':')) scanner.fail();
      entries.push([key, inside(key)]);
    });
    return Object.fromEntries(entries);
  }
  if (scanner.takeSign('[')) {
    const values: unknown[] = [];
    scanner.takeList(']', () => values.push(inside(values.length)));
    return values;
  }
  return scanner.takeText() ?? (JSON.parse(scanner.take(BARE) ?? scanner.fail()) as unknown);
}
