/** The files a command line names: as they are, in a folder, or by a pattern. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Dirent } from 'node:fs';
import type { ErrorCode } from '../plan/model/error';
import { fits, isPattern, readPattern, type PatternStep } from './pattern';
import { isPlanFile } from './readBytes';

/** A file to read, or why something that was named gives none. */
export interface Listed {
  readonly file: string;
  readonly missing: Extract<ErrorCode, 'folder-empty' | 'folder-unreadable' | 'pattern-empty'> | null;
}

/**
 * The files that were named, one by one as they are found: a folder gives those in it and in its folders, a pattern those it fits
 * (cmd and PowerShell leave patterns as they are). Of both only files plans are sent as, in the order of their names, without the
 * `~$` files of open documents, hidden ones, and folders behind links. However many there are, only the names of the folders
 * being looked at are kept.
 */
export async function* listFiles(names: readonly string[]): AsyncGenerator<Listed> {
  for (const name of names) {
    const kind = await kindOf(name);
    if (kind === 'folder') yield* orMissing(walkFolder(name), name, 'folder-empty');
    else if (kind === null && isPattern(name)) yield* orMissing(walkPattern(name), name, 'pattern-empty');
    else yield { file: name, missing: null };
  }
}

async function kindOf(name: string): Promise<'folder' | 'file' | null> {
  try {
    return (await fs.stat(name)).isDirectory() ? 'folder' : 'file';
  } catch {
    // Reading it will say why.
    return null;
  }
}

async function* orMissing(
  files: AsyncGenerator<Listed>,
  file: string,
  missing: Listed['missing'],
): AsyncGenerator<Listed> {
  let count = 0;
  for await (const each of files) {
    count += 1;
    yield each;
  }
  if (count === 0) yield { file, missing };
}

async function* walkFolder(folder: string): AsyncGenerator<Listed> {
  const entries = await entriesOf(folder);
  if (entries === null) yield { file: folder, missing: 'folder-unreadable' };
  for (const entry of entries ?? []) yield* walkEntry(folder, entry);
}

async function* walkEntry(folder: string, entry: Dirent): AsyncGenerator<Listed> {
  const file = path.join(folder, entry.name);
  if (entry.isDirectory()) yield* walkFolder(file);
  else if (isPlanFile(entry.name)) yield { file, missing: null };
}

async function* walkPattern(pattern: string): AsyncGenerator<Listed> {
  for (const { folder, steps } of readPattern(pattern, path.sep === '\\')) yield* walkSteps(folder, steps);
}

async function* walkSteps(folder: string, steps: readonly PatternStep[]): AsyncGenerator<Listed> {
  const [step, ...more] = steps;
  if (step === undefined) return;
  const entries = (await entriesOf(folder)) ?? [];
  // Any folders between, none among them.
  if (step === null && more.length > 0) yield* walkSteps(folder, more);
  for (const entry of entries) {
    const isMet = step === null || fits(entry.name, step);
    if (!isMet) continue;
    if (more.length === 0) yield* walkEntry(folder, entry);
    else if (entry.isDirectory())
      yield* walkSteps(path.join(folder, entry.name), step === null ? steps : more);
  }
}

const byName = new Intl.Collator('vi', { numeric: true });

/** In the order of their names; null where the folder cannot be looked into. */
async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .sort((a, b) => byName.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}
