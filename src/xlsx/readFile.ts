import fs from 'node:fs/promises';
import path from 'node:path';
import { SoatError } from '../plan/error';
import type { Grid } from '../plan/grid';
import { readCsv, readTsv } from './readText';
import { readWorkbook } from './readWorkbook';

/**
 * Reads a file from disk into Grids, one per sheet, by its extension (.xlsx .xlsm .csv .tsv).
 *
 * @throws SoatError file-not-found, unknown-format and those of the readers
 */
export async function readFile(file: string): Promise<Grid[]> {
  const name = path.basename(file);
  const bytes = await fs.readFile(file).catch((cause: unknown) => {
    throw new SoatError('file-not-found', { file }, { cause });
  });
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
    case '.xlsm':
      return readWorkbook(bytes, name);
    case '.csv':
      return [readCsv(bytes, name)];
    case '.tsv':
      return [readTsv(bytes, name)];
    case '.xls':
      throw new SoatError('old-xls', { file: name });
    default:
      throw new SoatError('unknown-format', { file: name });
  }
}
