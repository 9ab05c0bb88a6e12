import { guardPackage, type PackageKind } from '../ooxml/guard';
import type { ZipEntry } from '../ooxml/zip/directory';

const workbook: PackageKind = {
  main: /(^|\/)workbook\d*\.xml$/,
  oldStreams: ['Workbook', 'Book'],
  refusals: { old: 'old-xls', encrypted: 'encrypted', markup: 'html-file', other: 'not-a-workbook' },
};

/** The parts of an .xlsx or .xlsm that is safe to unpack; throws a SoatError for anything else. `file` is its name, for the sentence. */
export const guardWorkbook = (bytes: Uint8Array, file: string): ZipEntry[] =>
  guardPackage(bytes, file, workbook);
