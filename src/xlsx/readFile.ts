import fs from 'node:fs/promises';
import path from 'node:path';
import { SoatError } from '../plan/model/error';
import { emptyState } from '../workbook';
import { readCsv, readTsv } from './readText';
import { readWorkbook, type WorkbookFile } from './readWorkbook';

/**
 * Reads a file from disk, by its extension (.xlsx .xlsm .csv .tsv).
 *
 * @throws SoatError file-not-found, unknown-format and those of the readers
 */
export async function readFile(file: string): Promise<WorkbookFile> {
  const name = path.basename(file);
  const bytes = await fs.readFile(file).catch((cause: unknown) => {
    throw new SoatError('file-not-found', { file }, { cause });
  });
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
    case '.xlsm':
      return readWorkbook(bytes, name);
    case '.csv':
      return { grids: [readCsv(bytes, name)], state: emptyState };
    case '.tsv':
      return { grids: [readTsv(bytes, name)], state: emptyState };
    case '.xls':
      throw new SoatError('old-xls', { file: name });
    default:
      throw new SoatError('unknown-format', { file: name });
  }
}
