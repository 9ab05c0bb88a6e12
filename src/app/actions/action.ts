/**
 * One file per action. An action is data with one pure function: what the workbook looks like goes in, the edit comes out. The pane's
 * buttons and the ribbon's commands are made of the same ones; who applies the edit, asks and reports is the face.
 */
import type { KeptPlan } from '../../plan/judge/changes';
import type { Finding } from '../../plan/model/finding';
import type {
  BuildContext,
  CheckedSheet,
  EditDescription,
  DescribedEdit,
  SummaryChoice,
  WorkbookState,
} from '../../workbook';
import type { Checked } from '../checked';
import type { Said } from '../said';

export type ActionName =
  | 'mark'
  | 'clearMarks'
  | 'track'
  | 'renewTracking'
  | 'listChanges'
  | 'untrack'
  | 'summarise'
  | 'tabulate'
  | 'fix'
  | 'sample';

export interface ActionInput {
  /** The active sheet as just checked; null for actions that need none. */
  readonly sheet: CheckedSheet | null;
  readonly context: BuildContext;
  /** What the user chose in the pane; null from the ribbon. */
  readonly choice: SummaryChoice | null;
  /** Whether new tracking columns have those for extensions, results and reasons. */
  readonly progress: boolean;
  /** How the sheet stood at its last check of an earlier day. */
  readonly lastCheck: KeptPlan | null;
  /** The findings to fix; empty for other actions. */
  readonly findings: readonly Finding[];
}

/** What tells whether an action can be done now. */
export interface ActionView {
  readonly checked: Checked | null;
  /** Index into the tables of the checked sheet. */
  readonly table: number;
  readonly workbook: WorkbookState;
}

export interface Action {
  readonly name: ActionName;
  readonly icon: 'color' | 'eraser' | 'columns' | 'table' | 'wrench' | 'document';
  /** The sheet has to be read and checked before. */
  readonly needsCheck: boolean;
  /** The user sees what will be written and agrees first. */
  readonly asksFirst: boolean;
  enabled(view: ActionView): boolean;
  perform(input: ActionInput): DescribedEdit;
  /** What is checked anew once this is done: the sheet in view, or the one that came to the front. */
  readonly checksAfter?: 'view' | 'front';
  /** What to say afterwards. */
  report(description: EditDescription): Said;
}

/** The checked sheet of an input that must have one. */
export function sheetOf({ sheet }: ActionInput): CheckedSheet {
  if (sheet === null) throw new Error('an action that needs a checked sheet was performed without one');
  return sheet;
}

/** Whether the table in view is a plan written as paragraphs. */
export function isProse({ checked, table }: ActionView): boolean {
  return checked?.report.appendices[table]?.appendix.layout.form === 'prose';
}

export function hasTable({ checked }: Pick<ActionView, 'checked'>): boolean {
  return (checked?.report.appendices.length ?? 0) > 0;
}

/** Whether the checked sheet bears marks of ours. */
export function isMarked({ checked, workbook }: ActionView): boolean {
  return workbook.marks.some(({ sheet }) => sheet === checked?.grid.sheet);
}

/** Whether tracking columns of ours stand on the checked sheet. */
export function isTracked({ checked, workbook }: ActionView): boolean {
  return workbook.columns.some(({ sheet }) => sheet === checked?.grid.sheet);
}
