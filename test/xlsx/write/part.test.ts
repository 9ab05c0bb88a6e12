import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeFile } from '../../../src/xlsx/write';
import { dropPart, newPart } from '../../../src/xlsx/write/part';

const root = path.resolve(__dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-part-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Starts a run that waits with one result ready, and ends it. */
async function endedBy(signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const run = spawn(process.execPath, ['scripts/run-ts.cjs', 'test/xlsx/write/waiting.ts', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => run.on('exit', (_, by) => resolve(by)));
  await new Promise((resolve) => run.stdout.once('data', resolve));
  expect(fs.readdirSync(folder)).toEqual([expect.stringMatching(/^\.soat-.*\.part$/)]);
  run.kill(signal);
  return ended;
}

describe('a run that is ended', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves nothing and ends by it', async (signal) => {
    expect(await endedBy(signal)).toBe(signal);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('without warning leaves a part, which the next run removes', async () => {
    expect(await endedBy('SIGKILL')).toBe('SIGKILL');
    expect(fs.readdirSync(folder)).toHaveLength(1);
    await writeFile(path.join(folder, 'b.txt'), 'mới', { overwrite: false, inputs: [] });
    expect(fs.readdirSync(folder)).toEqual(['b.txt']);
  });
});

it('leaves the parts of running processes, of other machines, and what only looks alike', async () => {
  const part = newPart(folder);
  const gone = String(spawnSync(process.execPath, ['-e', '']).pid);
  const named = (change: (name: string) => string) => {
    const name = change(path.basename(part));
    fs.writeFileSync(path.join(folder, name), '');
    return name;
  };
  const me = `-${process.pid}-`;
  const kept = [
    named((name) => name.replace(me, `-${process.ppid}-`)),
    named((name) => name.replace(me, `-${gone}-`).replace(/-[0-9a-f]{8}-/, '-00000000-')),
    named((name) => name.replace(me, `-${gone}-`).replace('.part', '.part.txt')),
    '.soat-ghi-chu.part',
  ];
  fs.writeFileSync(path.join(folder, '.soat-ghi-chu.part'), '');
  const left = named((name) => name.replace(me, `-${gone}-`));
  dropPart(part);
  await writeFile(path.join(folder, 'a.txt'), 'mới', { overwrite: false, inputs: [] });
  const names = fs.readdirSync(folder);
  expect(names).not.toContain(left);
  expect(names.sort()).toEqual([...kept, 'a.txt'].sort());
});

it('listens to signals only while something is being written', () => {
  const before = process.listenerCount('SIGINT');
  const parts = [newPart(folder), newPart(folder)];
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  parts.forEach(dropPart);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
