import fs from 'node:fs/promises';
import { sourceOf, type Source } from '../copies/source';
import type { CheckedFile } from './checkFile';

/** A file on disk as copies are made from it. */
export function sourceOnDisk(checked: CheckedFile): Promise<Source> {
  return sourceOf(checked, () => fs.readFile(checked.file));
}
