import type { Appendix } from '../../model/appendix';
import type { ErrorCode } from '../../model/error';
import type { Finding } from '../../model/finding';

/** A unit that is asked to send its table. */
export interface ListedUnit {
  readonly name: string;
  /** Other names it goes by in files. */
  readonly variants: readonly string[];
  /** Names of its files, with * and ?; null where any will do. */
  readonly pattern: string | null;
}

/** How a sending unit was known: by its pattern in the list, its name in the title block or in the file's name, or because a person said so. */
export type SenderSource = 'pattern' | 'title' | 'file-name' | 'person';

/** Whose file it is; null where nothing tells. */
export interface Sender {
  readonly unit: string;
  readonly by: SenderSource;
}

/** One table with what was found in it. */
export interface SentTable {
  readonly appendix: Appendix;
  readonly findings: readonly Finding[];
}

/** A file as it came in, read and checked. */
export interface SentFile {
  /** Its name without folders. */
  readonly file: string;
  /** Text of the sheets above their tables, line by line. */
  readonly titleLines: readonly string[];
  /** The office at the head of the page, over the first table that has one; null where none stands there. */
  readonly letterHead: string | null;
  readonly reports: readonly SentTable[];
  readonly failure: {
    readonly code: ErrorCode;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
}
