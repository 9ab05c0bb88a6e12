/** The desk files are read and checked at: in a thread of its own where the browser gives one, else on the page in slices. */
import type { CheckChoices } from '../../../app/options';
import type { Problem } from '../../../app/problem';
import type { Preference } from '../../../plan/judge/collect';
import type { ListedUnit } from '../../../plan/judge/senders';
import type { Template } from '../../../plan/judge/template';
import type { Grid } from '../../../plan/model/grid';
import type { Remark } from '../../../plan/model/remark';
import type { BuildContext, DescribedEdit } from '../../../workbook';

/** Of a browser's `File` what reading takes; a thread is handed the file itself and reads it there. */
export interface FileOnDisk {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** All that the page needs to know of a file that was read; the rest stays at the desk. */
export interface FileNote {
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
  /** Why it could not be used; null where it could. */
  readonly problem: Problem | null;
  readonly remarks: readonly Remark[];
}

export interface SendersQuestion {
  /** Keys of the files that were read, the oldest first. */
  readonly files: readonly string[];
  /** The unit a person has given a file, by key. */
  readonly corrected: readonly (readonly [key: string, unit: string])[];
  readonly units: readonly ListedUnit[] | null;
  readonly template: Template | null;
}

export interface WhoSent {
  /** The unit each file is of, by key; null where nothing tells. */
  readonly senders: readonly (readonly [key: string, unit: string | null])[];
  /** How many sent, who did not, who sent what else. */
  readonly sentences: readonly string[];
  /** How many files count. */
  readonly counted: number;
}

/** One side of a comparison: a file that was read, or a sheet of the workbook. */
export type Side =
  | { readonly kind: 'file'; readonly key: string; readonly name: string }
  | { readonly kind: 'sheet'; readonly grid: Grid };

export interface CompareQuestion {
  readonly before: Side;
  readonly after: Side;
  readonly choices: CheckChoices;
  /** ISO date. */
  readonly today: string;
  readonly context: BuildContext;
}

export interface CollectQuestion {
  /** The sheet of the plan that is kept. */
  readonly master: Grid;
  /** Keys of the files that were read, the oldest first. */
  readonly files: readonly string[];
  readonly prefer: Preference;
  readonly choices: CheckChoices;
  /** ISO date. */
  readonly today: string;
  readonly context: BuildContext;
}

export interface WhatReturned {
  /** In figures, and who has not returned. */
  readonly sentences: readonly string[];
  /** Cells to be written. */
  readonly taken: number;
  /** What somebody must see to first, then what is written; `cell` is "" where it is about no cell. */
  readonly lines: readonly Omit<ShownChange, 'row'>[];
  readonly edit: DescribedEdit;
}

/** A line of the list of changes, in words. */
export interface ShownChange {
  readonly kind: string;
  readonly task: string;
  /** What changed of it; "" for a task as a whole. */
  readonly cell: string;
  /** Row of the newer side; null where it does not have the task. */
  readonly row: number | null;
}

export interface WhatChanged {
  readonly sentences: readonly string[];
  readonly changes: readonly ShownChange[];
  readonly edit: DescribedEdit;
}

/** Every member rejects with a SoatError, `read` with Stopped too; a file that cannot be used is its note's problem. */
export interface Desk {
  /** Reads and checks a file and keeps it under a key. */
  read(key: string, file: FileOnDisk, choices: CheckChoices, today: string): Promise<FileNote>;
  /** Leaves the file that is being read. */
  stop(): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  whoSent(question: SendersQuestion, context: BuildContext): Promise<WhoSent>;
  /** The sheets that put the files together. */
  merge(question: SendersQuestion, office: string | null, context: BuildContext): Promise<DescribedEdit>;
  /** The tables of a file as sheets of the user's own. */
  layOut(file: FileOnDisk, context: BuildContext): Promise<DescribedEdit>;
  compare(question: CompareQuestion): Promise<WhatChanged>;
  /** What the files report of the tasks of a plan. */
  collect(question: CollectQuestion): Promise<WhatReturned>;
}
