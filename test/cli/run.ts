import { Readable } from 'node:stream';
import { main } from '../../src/cli/main';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one `soat` command line in this process, with what it prints. */
export async function run(args: readonly string[], input = ''): Promise<Run> {
  const printed = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text, ...more) => {
      printed[stream === 'stdout' ? 'out' : 'err'] += String(text);
      const written = more.at(-1);
      if (typeof written === 'function') written();
      return true;
    }),
  );
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin');
  Object.defineProperty(process, 'stdin', { value: Readable.from([input]), configurable: true });
  try {
    return { code: await main(['node', 'soat', ...args]), ...printed };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
    if (stdin) Object.defineProperty(process, 'stdin', stdin);
  }
}
