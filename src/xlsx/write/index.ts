/** Results on disk: whole or not at all, together or not at all, and never over a file that was read. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { SoatError } from '../../plan/model/error';
import { Identities } from './identity';
import { dropPart, newPart, sweepParts } from './part';
import { exists, place, takeBack } from './place';

export interface WritePolicy {
  /** Whether a file with the name of a result is replaced. */
  readonly overwrite: boolean;
  /** What the results are made from: never written to, whatever the path, the link or `overwrite`. */
  readonly inputs: readonly string[];
}

/** Content in pieces is written as the pieces come. */
export type Content = Uint8Array | string | AsyncIterable<Uint8Array | string>;

export type AddFile = (file: string, content: Content) => Promise<void>;

interface Waiting {
  readonly part: string;
  readonly file: string;
}

/**
 * Writes the files `produce` adds, each into a new file beside its place, and gives them their names when all are complete. After a
 * failure none of them is there; only where files are being replaced can some stand replaced, and the error says how many.
 *
 * @throws SoatError output-is-input, output-exists, output-incomplete, output-unwritable, disk-full, and what `produce` throws
 */
export async function deliver(policy: WritePolicy, produce: (add: AddFile) => Promise<void>): Promise<void> {
  const inputs = new Identities(policy.inputs);
  const folders = new Set<string>();
  const waiting: Waiting[] = [];
  try {
    await produce(async (file, content) => {
      if (inputs.include(file)) throw new SoatError('output-is-input', { file });
      if (!policy.overwrite && exists(file)) throw new SoatError('output-exists', { file });
      const folder = path.dirname(file);
      if (!folders.has(folder)) await sweepParts(folder);
      folders.add(folder);
      const part = newPart(folder);
      waiting.push({ part, file });
      await fs.writeFile(part, content, { flag: 'wx' }).catch((cause: unknown) => {
        throw outputError(cause, file);
      });
    });
    placeAll(waiting, policy.overwrite);
  } finally {
    for (const { part } of waiting) dropPart(part);
  }
}

/** One file, as `deliver` does it. */
export async function writeFile(
  file: string,
  content: Uint8Array | string,
  policy: WritePolicy,
): Promise<void> {
  await deliver(policy, (add) => add(file, content));
}

/** Without a pause in between, so that no signal ends the program half-way. */
function placeAll(waiting: readonly Waiting[], overwrite: boolean): void {
  const placed: string[] = [];
  for (const { part, file } of waiting) {
    try {
      place(part, file, overwrite);
      placed.push(file);
    } catch (cause) {
      if (!overwrite) placed.forEach(takeBack);
      else if (placed.length > 0) throw incomplete(cause, file, placed.length, waiting.length);
      throw outputError(cause, file);
    }
  }
}

function incomplete(cause: unknown, file: string, done: number, count: number): SoatError {
  return new SoatError('output-incomplete', { file, done, count }, { cause });
}

function outputError(cause: unknown, file: string): SoatError {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'EEXIST') return new SoatError('output-exists', { file }, { cause });
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new SoatError(full ? 'disk-full' : 'output-unwritable', { file }, { cause });
}
