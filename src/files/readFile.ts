import fs from 'node:fs/promises';
import path from 'node:path';
import { SoatError } from '../plan/model/error';
import { readBytes, type SheetsFile } from './readBytes';

/**
 * Reads a file from disk, by its extension.
 *
 * @throws SoatError file-not-found, and what `readBytes` throws
 */
export async function readFile(file: string): Promise<SheetsFile> {
  const bytes = await fs.readFile(file).catch((cause: unknown) => {
    throw new SoatError('file-not-found', { file }, { cause });
  });
  return readBytes(path.basename(file), { size: bytes.length, bytes: async () => bytes });
}
