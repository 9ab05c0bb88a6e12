import fs from 'node:fs/promises';
import path from 'node:path';
import { SoatError } from '../plan/model/error';

/**
 * Writes a file whole or not at all: into a new file beside it, renamed when complete. Without `overwrite` an existing file stays.
 *
 * @throws SoatError output-exists, output-unwritable
 */
export async function writeFile(
  file: string,
  content: Uint8Array | string,
  overwrite: boolean,
): Promise<void> {
  const partial = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await fs.writeFile(partial, content);
    if (overwrite) await fs.rename(partial, file);
    // A link to an existing name fails, so that nothing written in the meantime is replaced either.
    else await fs.link(partial, file);
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new SoatError(exists ? 'output-exists' : 'output-unwritable', { file }, { cause });
  } finally {
    await fs.rm(partial, { force: true });
  }
}
