/** The appendix as understood: a Reading whose deadlines, units, money and status are known. */
import type { ColumnMeaning } from './meanings';
import type { Observation } from './observation';
import type { Layout, PlanInfo, Reason, RowReading } from './reading';
import type { Area } from './grid';
import type { Messages } from '../messages';
import { rememberByObject } from './remember';

export type DeadlineKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'range'
  | 'recurring'
  | 'ongoing'
  | 'event'
  | 'relative'
  | 'multi'
  | 'none'
  | 'unreadable';

/** Each has its sentence in the messages. */
export type DeadlineDoubt = keyof Messages['deadlineDoubts'];

export interface Deadline {
  /** The cell, white space collapsed. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** All fixed last days, ISO, ascending. */
  readonly dues: readonly string[];
  /** Last day on which the task is still on time; null where no day is fixed. */
  readonly due: string | null;
  /** The days it is judged by, where days off or an extension move them; `dues` where left out. */
  readonly judged?: readonly string[];
  /** Nothing in the cell speaks for another reading: `doubts` is empty. */
  readonly certain: boolean;
  /** Why it may be meant otherwise: something was supplied by us, or words of time took no part in the reading. */
  readonly doubts: readonly DeadlineDoubt[];
  /** The words of a date that does not exist ("31/6/2025"); undefined normally. */
  readonly invalid?: string;
}

/** A later day that was granted for a task, as the column for it says. */
export interface Extension {
  /** The cell, white space collapsed. */
  readonly text: string;
  /** ISO; null where the cell says no day that is certain. */
  readonly to: string | null;
  /** The task is judged by it: a day, and none before the deadline itself. */
  readonly counts: boolean;
  /** ISO, ascending: the days it would be judged by without it. */
  readonly before: readonly string[];
}

export type TaskState =
  'overdue' | 'due-soon' | 'on-track' | 'done' | 'done-late' | 'no-fixed-date' | 'no-deadline';

export interface TaskStatus {
  readonly state: TaskState;
  /** Days from the as-of date to the due date; negative when past; null without a fixed date. */
  readonly daysLeft: number | null;
}

/** A cell whose units or time may be meant otherwise than they were read. */
export interface UnsureCell {
  readonly meaning: ColumnMeaning;
  /** Its text and how it was read: what is remembered where the user calls it right. */
  readonly key: string;
  /** Of a cell of units; those of a deadline stand with it. */
  readonly doubts: readonly { readonly code: keyof Messages['unitDoubts']; readonly words: string }[];
}

/** Shared by all rows without one. */
export const NO_CELLS: readonly UnsureCell[] = [];

export interface AppendixRow extends RowReading {
  /** Task or group text, white space collapsed, continuations joined. */
  readonly task: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly executor: readonly string[];
  readonly director: readonly string[];
  /** null on rows that are not tasks. */
  readonly deadline: Deadline | null;
  /** null where none was granted. */
  readonly extension: Extension | null;
  /** null where the table has no such column. */
  readonly product: boolean | null;
  readonly requirement: boolean | null;
  /** In đồng. */
  readonly budget: number | null;
  /** null on rows that are not tasks. */
  readonly status: TaskStatus | null;
  readonly unsure: readonly UnsureCell[];
}

export type Role = 'lead' | 'coordinate' | 'executor';

export interface UnitRows {
  /** Canonical name: the spelling that stands for the cluster. */
  readonly name: string;
  /** All spellings met, the canonical one included when met. */
  readonly variants: readonly UnitVariant[];
  readonly leadRows: readonly number[];
  readonly coordinateRows: readonly number[];
  readonly executorRows: readonly number[];
}

export interface UnitVariant {
  readonly spelling: string;
  readonly rows: readonly number[];
  /** Why this spelling was joined to the name. Key into `messages.unitReasons`; null for the name itself. */
  readonly reason: string | null;
}

export interface Appendix {
  readonly sheet: string;
  readonly range: Area;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly plan: PlanInfo;
  readonly layout: Layout;
  readonly rows: readonly AppendixRow[];
  readonly units: readonly UnitRows[];
  readonly observations: readonly Observation[];
}

/** 1-based sheet column of a meaning, or null where the table has none. */
export function columnOf(appendix: { readonly layout: Layout }, meaning: ColumnMeaning): number | null {
  return appendix.layout.columns.find((column) => column.meaning === meaning)?.column ?? null;
}

/** The task rows, in sheet order. */
export const tasksOf = rememberByObject((appendix: Appendix): readonly AppendixRow[] =>
  appendix.rows.filter((row) => row.kind === 'task'),
);
