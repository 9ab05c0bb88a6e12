/** Files being written: under a short name of ours that says which process writes it, so that what a killed run left can be told. */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Processes are numbered by machine; in a shared folder the parts of another machine are none of our business. */
const machine = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);
const pattern = /^\.soat-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.part$/;

const parts = new Set<string>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A name for a file to be written in the folder. It is removed if the program is asked to end before `dropPart`. */
export function newPart(folder: string): string {
  const part = path.join(folder, `.soat-${machine}-${process.pid}-${randomBytes(4).toString('hex')}.part`);
  if (parts.size === 0) for (const signal of signals) process.on(signal, endBy);
  parts.add(part);
  return part;
}

/** Removes the file if it is still there, and thinks of it no more. */
export function dropPart(part: string): void {
  removeIfPossible(part);
  parts.delete(part);
  if (parts.size === 0) stopListening();
}

/** Removes what runs that are gone have left in the folder. */
export async function sweepParts(folder: string): Promise<void> {
  const names = await fs.promises.readdir(folder).catch(() => []);
  for (const name of names) {
    const [, where, process] = pattern.exec(name) ?? [];
    if (where === machine && !isRunning(Number(process))) removeIfPossible(path.join(folder, name));
  }
}

function endBy(signal: NodeJS.Signals): void {
  for (const part of parts) removeIfPossible(part);
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, endBy);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function removeIfPossible(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // A file that another program holds stays for the next run to remove.
  }
}
