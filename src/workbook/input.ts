/** What builders are given. */
import type { Appendix } from '../plan/model/appendix';
import type { Finding } from '../plan/model/finding';
import type { Grid } from '../plan/model/grid';
import type { Locale } from '../plan/messages';
import type { Mode } from '../plan/understand/status';
import type { WorkbookState } from './state';

/** One table as read and checked. */
export interface CheckedTable {
  readonly appendix: Appendix;
  readonly findings: readonly Finding[];
  /** Findings that were put aside: how many is said wherever the others are. */
  readonly ignored?: readonly Finding[];
}

/** All tables of one sheet, with the snapshot they were read from. */
export interface CheckedSheet {
  readonly grid: Grid;
  readonly tables: readonly CheckedTable[];
  /** Where it comes from, when files of several units are put together; left out for a sheet of the workbook itself. */
  readonly source?: SheetSource;
}

export interface SheetSource {
  /** The sending unit; null where nothing tells. */
  readonly unit: string | null;
  /** Name of the file, without folders. */
  readonly file: string;
  /** Its sheet is in the workbook that is written, so that links lead to it. */
  readonly isThere: boolean;
}

export interface BuildContext {
  readonly state: WorkbookState;
  /** ISO date the figures are as of. */
  readonly asOf: string;
  /** true: dates are judged against TODAY() as the days go by; false: against `asOf` until the next run. */
  readonly live: boolean;
  /** Days before the due date from which a task is "due soon". */
  readonly dueSoonDays: number;
  /** In a draft no day makes a task late; "tracking" unless told. */
  readonly mode?: Mode;
  readonly locale: Locale;
}

export interface SummaryChoice {
  /** Which sheets besides the data sheet. */
  readonly sheets: {
    readonly overview: boolean;
    /** The list of overdue tasks. */
    readonly overdue: boolean;
    readonly units: boolean;
    /** The chart of tasks by month, beside the overview. */
    readonly months: boolean;
    readonly pivot: boolean;
    readonly findings: boolean;
  };
  /** Canonical names of the units to make sheets for; null for those that lead. */
  readonly units: readonly string[] | null;
}
