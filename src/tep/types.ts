/** The desk of the page over files: that of the pane, which also writes workbooks of its own. */
import type { Problem } from '../app/problem';
import type { CopyOptions } from '../copies/source';
import type { Locale } from '../plan/messages';
import type { Severity } from '../plan/model/finding';
import type { Desk, SendersQuestion } from '../taskpane/forms/desk/types';
import type { BuildContext } from '../workbook';

/** A table with what was found in it, in words. */
export interface ShownTable {
  readonly sheet: string;
  /** "A5:G40". */
  readonly range: string;
  readonly verdict: string;
  /** What must be known before the findings: what was not judged, what was read with doubt. */
  readonly notes: readonly string[];
  /** In sheet order. */
  readonly rows: readonly ShownRow[];
}

/** A row with something found in it. */
export interface ShownRow {
  /** 1-based sheet row. */
  readonly row: number;
  /** What the row is about: number and task, or what stands in it. */
  readonly text: string;
  /** Who and when, as the row was read. */
  readonly cells: readonly ShownCell[];
  readonly findings: readonly ShownFinding[];
}

export interface ShownCell {
  /** What the column is. */
  readonly name: string;
  /** "" where nothing is said. */
  readonly text: string;
}

export interface ShownFinding {
  readonly severity: Severity;
  /** "D12", or "12" where the row as a whole is meant. */
  readonly place: string;
  readonly message: string;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Copies of several files in one. */
export interface NamedFiles extends NamedFile {
  /** Files no copy could be made of, and why. */
  readonly left: readonly { readonly file: string; readonly problem: Problem }[];
}

/** Every member rejects with a SoatError: "file-gone" where a file is no longer as it was chosen. */
export interface FilesDesk extends Desk {
  /** Fetches and starts what writes workbooks: from then on nothing more is fetched. */
  ready(): Promise<void>;
  /** What was found in a file that was read. */
  found(key: string, locale: Locale): Promise<readonly ShownTable[]>;
  /** The marked copy of a file that was read. */
  marked(key: string, options: CopyOptions): Promise<NamedFile>;
  /** The copy of a file with the summary sheets of its plan. */
  summarised(key: string, options: CopyOptions): Promise<NamedFile>;
  /** The marked copies of several, in one zip. Rejects where there is none. */
  markedAll(keys: readonly string[], options: CopyOptions): Promise<NamedFiles>;
  /** A workbook that puts the files of several units together. */
  mergedFile(question: SendersQuestion, office: string | null, context: BuildContext): Promise<NamedFile>;
}
