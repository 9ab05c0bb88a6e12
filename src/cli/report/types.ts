import type { AppendixRow, Deadline, Extension, TaskStatus } from '../../plan/model/appendix';
import type { Severity } from '../../plan/model/finding';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { Layout, PlanInfo, RowKind } from '../../plan/model/reading';
import type { DueOnDaysOff, GapCode, Verdict } from '../../plan/judge/judged';
import type { Mode } from '../../plan/understand/status';
import type { Figures, Scores } from '../../plan/judge/summary';

/** Letters by meaning; `other` lists the columns whose meaning is not known. */
export type ReportJsonColumns = { readonly [M in ColumnMeaning]?: string } & {
  readonly other?: readonly string[];
};

export interface ReportJsonReason {
  readonly code: string;
  /** In Vietnamese. */
  readonly text: string;
}

/** How one column was read. */
export interface ReportJsonColumnDetail {
  readonly column: string;
  readonly header: string;
  /** null: not known. */
  readonly meaning: ColumnMeaning | null;
  /** 0..1. */
  readonly confidence: number;
  readonly certain: boolean;
  readonly reasons: readonly ReportJsonReason[];
}

export interface ReportJsonLayout {
  readonly form: Layout['form'];
  readonly headerRows: readonly [number, number] | null;
  readonly columns: ReportJsonColumns;
  /** Every column of the table, left to right. */
  readonly columnDetails: readonly ReportJsonColumnDetail[];
  readonly repeatedHeaderRows: Layout['repeatedHeaderRows'];
  readonly titleRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly labels: Layout['labels'];
}

export interface ReportJsonRow {
  readonly row: number;
  readonly kind: RowKind;
  /** No other kind comes near. */
  readonly certain: boolean;
  /** Why the row is of its kind; left out for headers and blanks. */
  readonly reasons?: readonly ReportJsonReason[];
  /** Parts whose value stands in another row (merged cell, "như trên", the group's); left out where there are none. */
  readonly inherited?: readonly ColumnMeaning[];
  readonly number: string | null;
  readonly level: number | null;
  readonly parent: number | null;
  readonly of: number | null;
  readonly shift: number;
  /** Its kind was said by hand. */
  readonly byHand: boolean;
  /** First 60 characters of the task cell of this very row, white space collapsed. */
  readonly task: string;
  /** The whole text of the task or group, with that of its continuation rows. */
  readonly text: string;
  readonly indexGroup: string | null;
  readonly indexItem: string | null;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly executor: readonly string[];
  readonly director: readonly string[];
  readonly deadline: Deadline | null;
  /** A later day that was granted: `status` counts from it where it `counts`; left out where there is none. */
  readonly extension?: Pick<Extension, 'text' | 'to' | 'counts'>;
  readonly product: boolean | null;
  readonly requirement: boolean | null;
  readonly budget: number | null;
  readonly status: TaskStatus | null;
  readonly sourceRows: AppendixRow['sourceRows'];
}

export interface ReportJsonFinding {
  readonly row: number;
  readonly column: string | null;
  readonly rule: string;
  readonly severity: Severity;
  /** Vietnamese sentence for the user. */
  readonly message: string;
  /** The same in English. */
  readonly detail: string;
  readonly fix: { readonly column: string; readonly value: string } | null;
}

export interface ReportJsonUnit {
  readonly name: string;
  readonly variants: readonly string[];
  readonly leadRows: readonly number[];
  readonly coordinateRows: readonly number[];
  readonly executorRows: readonly number[];
  readonly lead: Figures;
}

export interface ReportJsonAppendix {
  readonly sheet: string;
  readonly range: string;
  readonly confidence: number;
  readonly plan: Pick<PlanInfo, 'title' | 'number' | 'year' | 'issued' | 'issuedMonth' | 'unit'>;
  readonly layout: ReportJsonLayout;
  readonly rows: readonly ReportJsonRow[];
  readonly findings: readonly ReportJsonFinding[];
  /** Findings that were put aside: by `--ignore`, settings, or one by one. */
  readonly ignored: readonly ReportJsonFinding[];
  readonly units: readonly ReportJsonUnit[];
  readonly totals: Figures;
  /** null per score where no column tells. */
  readonly scores: Scores;
  /** "draft": judged as a plan not issued yet, so that nothing is overdue. */
  readonly mode: Mode;
  /** Due days on which nobody works, and how they were judged. */
  readonly onDaysOff: DueOnDaysOff;
  /** What was not judged, or not for certain; empty where all that matters was. */
  readonly notJudged: readonly ReportJsonGap[];
  readonly verdict: ReportJsonVerdict;
  /** Tasks that count as done by a column of statuses; null where none does. */
  readonly takenAsDone: { readonly count: number; readonly column: string } | null;
}

export interface ReportJsonGap {
  readonly code: GapCode;
  readonly meaning: ColumnMeaning | null;
  readonly column: string | null;
  /** Vietnamese sentence for the user. */
  readonly message: string;
}

export interface ReportJsonVerdict {
  readonly kind: Verdict['kind'];
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Vietnamese sentence for the user. */
  readonly message: string;
}

export interface ReportJsonError {
  readonly code: string;
  /** Vietnamese sentence for the user. */
  readonly message: string;
}

/** What one sheet adds to `files[]` of the report. */
export interface ReportJsonSheet {
  readonly appendices: readonly ReportJsonAppendix[];
  readonly error: ReportJsonError | null;
}
