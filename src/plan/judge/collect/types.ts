import type { MeaningThat } from '../../model/meanings';
import type { Appendix } from '../../model/appendix';
import type { PlacedTask } from '../changes';

/** What the unit that does a task reports of it. */
export type ReportedMeaning = MeaningThat<'reported'>;

/** How it was known whose file it is: by our sheet in it, by its name, its title block, or because one unit leads all it reports on. */
export type ReporterSource = 'sheet' | 'file-name' | 'title' | 'tasks';

export interface Reporter {
  readonly unit: string;
  readonly by: ReporterSource;
}

/** A file that came back, read. */
export interface ReturnedFile {
  /** As the user knows it. */
  readonly file: string;
  readonly appendices: readonly Appendix[];
  /** Text above its tables, line by line. */
  readonly titleLines: readonly string[];
  /** Whether a unit's sheet of ours in it is this unit's, told by the workbook's ledger. */
  readonly hasSheetOf: (unit: string) => boolean;
}

/** What is done where the master says something else already. */
export type Preference = 'ask' | 'returned' | 'master';

/** A value a unit reports. */
export interface ReportedValue {
  readonly file: string;
  /** null where nothing tells whose file it is. */
  readonly unit: string | null;
  /** Where it stands in that file. */
  readonly from: PlacedTask;
  readonly text: string;
  /** ISO date where it is one day; null else. */
  readonly date: string | null;
}

/** A value reported for a task of the master. */
export interface ReportedCell extends ReportedValue {
  readonly task: PlacedTask;
  readonly field: ReportedMeaning;
  /** What the master says; "" for nothing. */
  readonly was: string;
}

/** Values of which one at most can stand. */
export interface CollectConflict {
  readonly task: PlacedTask;
  readonly field: ReportedMeaning;
  readonly was: string;
  /** Oldest file first. */
  readonly values: readonly ReportedCell[];
  /** Which stands now; null where the master is left as it is until somebody decides. */
  readonly chosen: 'master' | 'returned' | null;
}

/** A task of a returned file that the master does not have, with what is reported of it. */
export interface UnmatchedTask {
  readonly file: string;
  readonly unit: string | null;
  readonly task: PlacedTask;
  readonly fields: readonly ReportedMeaning[];
}

/** A unit that leads tasks of the master. */
export interface UnitReturn {
  readonly unit: string;
  readonly leads: number;
  /** Of these, tasks its files report on. */
  readonly reported: number;
  /** Its files, oldest first; none where it did not return. */
  readonly files: readonly string[];
}

export interface Collected {
  /** To be written into the master, at most one a cell. */
  readonly taken: readonly ReportedCell[];
  readonly conflicts: readonly CollectConflict[];
  /** Reported by somebody who does not lead the task; not taken. */
  readonly foreign: readonly ReportedCell[];
  readonly unmatched: readonly UnmatchedTask[];
  /** Values the master says already. */
  readonly unchanged: number;
  /** In the order of the master's units. */
  readonly units: readonly UnitReturn[];
  /** Whose each file is, in their order. */
  readonly files: readonly { readonly file: string; readonly reporter: Reporter | null }[];
}
