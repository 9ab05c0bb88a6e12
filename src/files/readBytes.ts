/** What a file holds, told from its name and bytes alone: it runs in a browser as well as beside a disk. */
import { SoatError, type ErrorCode } from '../plan/model/error';
import type { Remark } from '../plan/model/remark';
import { formatBytes } from '../ooxml/formatBytes';
import { MOST_PACKED } from '../ooxml/guard';
import { emptyState } from '../workbook';
import { readCsv, readTsv } from '../xlsx/readText';
import { readWorkbook, type WorkbookFile } from '../xlsx/readWorkbook';

/** A file as sheets, whatever its format. */
export interface SheetsFile extends WorkbookFile {
  /** What the user must know of how it was read. */
  readonly remarks: readonly Remark[];
  /** A Word document: what it says in paragraphs may be the same as what its tables say. */
  readonly isDocument: boolean;
}

type Reader = (bytes: Uint8Array, name: string) => Promise<SheetsFile>;

const ofWorkbook: Reader = async (bytes, name) => ({
  ...(await readWorkbook(bytes, name)),
  remarks: [],
  isDocument: false,
});

/** Loaded where there is such a file: most command lines have none. */
const ofDocument: Reader = async (bytes, name) => {
  const { readDocument } = await import('../docx');
  const { grids, remarks } = readDocument(bytes, name);
  return { ...ofGrids(grids), remarks, isDocument: true };
};

const readers: Readonly<Record<string, Reader>> = {
  '.xlsx': ofWorkbook,
  '.xlsm': ofWorkbook,
  '.csv': async (bytes, name) => ofGrids([readCsv(bytes, name)]),
  '.tsv': async (bytes, name) => ofGrids([readTsv(bytes, name)]),
  '.docx': ofDocument,
  '.docm': ofDocument,
};

/** Formats plans are sent in that cannot be read, with what to do about each. */
const refusals: Readonly<Record<string, ErrorCode>> = {
  '.xls': 'old-xls',
  '.doc': 'old-doc',
  '.pdf': 'pdf-file',
  '.ods': 'other-office',
  '.odt': 'other-office',
  '.rtf': 'other-office',
  '.xlsb': 'other-office',
};

/** Whether a file of this name is a plan's by its format, whether or not it can be read. */
export function isPlanFile(name: string): boolean {
  const extension = extensionOf(name);
  return extension in readers || extension in refusals;
}

/**
 * Reads a file by its extension (.xlsx .xlsm .csv .tsv .docx .docm).
 *
 * @param name without folders
 * @param file its bytes are asked for only where they can be read: a file larger than any that is read is not even taken into memory
 * @throws SoatError unknown-format, too-large, what is said of formats that cannot be read, and what the readers throw
 */
export async function readBytes(
  name: string,
  { size, bytes }: { readonly size: number; readonly bytes: () => Promise<Uint8Array> },
): Promise<SheetsFile> {
  const extension = extensionOf(name);
  const read = readers[extension];
  if (read === undefined) throw new SoatError(refusals[extension] ?? 'unknown-format', { file: name });
  if (size > MOST_PACKED) throw new SoatError('too-large', { file: name, size: formatBytes(size) });
  return read(await bytes(), name);
}

/** ".xlsx"; "" where there is none. */
function extensionOf(name: string): string {
  return /[^.]\.(?:[^.]+)$/.test(name) ? name.slice(name.lastIndexOf('.')).toLowerCase() : '';
}

function ofGrids(grids: WorkbookFile['grids']): SheetsFile {
  return { grids, state: emptyState, remarks: [], isDocument: false };
}
