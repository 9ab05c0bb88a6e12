import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const commune = path.join(root, 'assets/samples/chuyen-doi-so-xa.xlsx');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of its own; its reader leaves after the first bytes where told to. */
function soat(
  args: readonly string[],
  {
    stdout = 'pipe',
    leaves = false,
    input = '',
  }: { stdout?: 'pipe' | number; leaves?: boolean; input?: string } = {},
): Promise<Ended> {
  const run = spawn(process.execPath, ['scripts/run-ts.cjs', 'test/cli/soat.ts', ...args], {
    cwd: root,
    stdio: ['pipe', stdout, 'pipe'],
  });
  const heard = { out: '', err: '' };
  run.stdout?.on('data', (bytes) => {
    heard.out += String(bytes);
    if (leaves) run.stdout?.destroy();
  });
  run.stderr!.on('data', (bytes) => (heard.err += String(bytes)));
  run.stdin!.on('error', () => {});
  run.stdin!.end(input);
  return new Promise((resolve) => run.on('close', (code) => resolve({ code, ...heard })));
}

describe('when the reader of standard output stops', () => {
  it('check ends quietly with the code of what it has checked', async () => {
    const files = Array.from({ length: 12 }, () => commune);
    const { code, out, err } = await soat(['check', ...files, '--as-of', '2026-11-20'], { leaves: true });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split(commune).length - 1).toBeLessThan(files.length);
  });

  it('parse ends quietly', async () => {
    const input = 'Quý II/2026\n'.repeat(20_000);
    const { code, err } = await soat(['parse', 'deadline'], { leaves: true, input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

/** A device that is always full; only Linux has it. */
const full = fs.existsSync('/dev/full') ? describe : describe.skip;

full('when standard output is full', () => {
  it.each([[['check', commune]], [['check', commune, '--json']], [['--help']]])(
    '%j says so in one sentence and exits 2',
    async (args) => {
      const device = fs.openSync('/dev/full', 'w');
      const { code, err } = await soat(args, { stdout: device });
      fs.closeSync(device);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toEqual([expect.stringMatching(/^Không in được kết quả: /)]);
    },
  );
});
