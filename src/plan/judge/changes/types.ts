import type { Appendix, AppendixRow, TaskState } from '../../model/appendix';
import type { ColumnMeaning } from '../../model/meanings';
import type { Figures } from '../summary';

/** What changed between two states of a plan, each of one or several tables. */
export interface PlanChanges {
  /** In the order of the newer plan. */
  readonly added: readonly PlacedTask[];
  /** In the order of the older plan. */
  readonly removed: readonly PlacedTask[];
  /** In the order of the newer plan. */
  readonly changed: readonly ChangedTask[];
  /** Tasks in which nothing but the number differs. */
  readonly unchanged: number;
  /** Tasks of both plans that have another number now. */
  readonly renumbered: number;
  readonly progress: Progress;
}

/** A task, and where it stands. */
export interface PlacedTask {
  readonly appendix: Appendix;
  readonly row: AppendixRow;
  /** Path of the groups it stands in, without their numbers; "" for none. */
  readonly group: string;
}

export interface ChangedTask {
  readonly before: PlacedTask;
  readonly after: PlacedTask;
  /** 0..1, how like their texts are; 1 where they are the same. */
  readonly likeness: number;
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  /** What the cell is about, or the group the task stands in. */
  readonly field: ColumnMeaning | 'group';
  /** As written, white space collapsed; "" for a blank. */
  readonly was: string;
  readonly is: string;
}

/** How the plan stands now, beside how the older one would stand on the same day. */
export interface Progress {
  readonly before: Figures;
  readonly after: Figures;
  /** Tasks of both plans whose state differs, in the order of the newer one. */
  readonly states: readonly StateChange[];
}

export interface StateChange {
  readonly before: PlacedTask;
  readonly after: PlacedTask;
  readonly was: TaskState;
  readonly is: TaskState;
}
