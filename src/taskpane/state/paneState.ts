/** Everything the pane shows, as one value. It changes only through `reduce`. */
import {
  emptyState,
  type AppliedEdit,
  type ErrorDetails,
  type DescribedEdit,
  type HiddenBy,
  type SheetInfo,
  type WorkbookState,
} from '../../workbook';
import type { Action } from '../../app/actions';
import type { KeptPlan } from '../../plan/judge/changes';
import type { Checked } from '../../app/checked';
import type { ExplainedPlace } from '../../app/explanation';
import type { Language } from '../../app/language';
import type { CheckChoices } from '../../app/options';
import type { Problem } from '../../app/problem';
import type { Said } from '../../app/said';
import { defaultSettings, type WorkbookSettings } from '../../app/settings';
import type { Template } from '../../plan/judge/template';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import type { LateSince } from './since';

export type Tab = 'check' | 'summary' | 'units' | 'forms' | 'settings';

/** What a line of the list is about; the chips filter by it. */
export type Tag = 'overdue' | 'due-soon' | 'missing' | 'other';

export const tags: readonly Tag[] = ['overdue', 'due-soon', 'missing', 'other'];

export interface Work {
  /** Key into `messages.work`. */
  readonly step:
    'reading' | 'recognising' | 'understanding' | 'checking' | 'summarising' | 'writing' | 'copying';
  readonly rows: number;
  /** 0..1; null where it cannot be told. */
  readonly share: number | null;
  readonly canStop: boolean;
}

export interface ToldProblem extends Problem {
  /** For the person who helps. */
  readonly details: ErrorDetails;
}

/** What something done is called: `messages.actions`. */
export type DeedName = Exclude<keyof PaneMessages['actions'], 'label' | 'undo'>;

/** An edit that is about to be made; while it is `pending` it waits for the user's word. */
export interface Deed {
  readonly name: DeedName;
  readonly prepared: DescribedEdit;
  /** What to say afterwards. */
  readonly said: Said;
  /** What is checked anew once this is done, or undone. */
  readonly checksAfter?: Action['checksAfter'];
}

/** What was done and can be undone. */
export interface Done extends Pick<Deed, 'name' | 'checksAfter'> {
  readonly applied: AppliedEdit;
  /** What of ours the workbook held before. */
  readonly before: WorkbookState;
}

export interface Filter {
  /** Empty: everything is shown. */
  readonly tags: readonly Tag[];
  /** Of the overdue tasks those that fell due then; null: all. */
  readonly since: LateSince | null;
  readonly text: string;
  readonly groupBy: 'rule' | 'unit';
  readonly folded: readonly string[];
}

/** A place in the table whose reading is asked about. */
export interface WhyAsked extends ExplainedPlace {
  /** Id of the element that asked: the focus comes back to it. */
  readonly from: string;
}

export interface HiddenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly by: HiddenBy;
}

/** Where the pane shows what came of an action. */
export type ResultPlace = 'verdict' | 'notice' | 'problem';

export interface PaneState {
  readonly tab: Tab;
  readonly checked: Checked | null;
  /** How the checked sheet stood at its last check of an earlier day; null where the workbook keeps none. */
  readonly lastCheck: KeptPlan | null;
  /** Index into the tables of the checked sheet. */
  readonly table: number;
  /** The sheet was changed after it was checked. */
  readonly stale: boolean;
  /** The sheet is checked again by itself while the user works in it. */
  readonly live: boolean;
  /** A change is being looked at: what is shown is about to be true again. */
  readonly following: boolean;
  readonly work: Work | null;
  /** Excel has left a request without an answer for some seconds. */
  readonly waiting: boolean;
  readonly problem: ToldProblem | null;
  readonly pending: Deed | null;
  readonly notice: Said | null;
  /** Oldest first. */
  readonly done: readonly Done[];
  readonly workbook: WorkbookState;
  readonly sheets: readonly SheetInfo[];
  readonly settings: WorkbookSettings;
  /** What an upper office's template demands, kept with the workbook. */
  readonly template: Template | null;
  readonly language: Language;
  /** Tag of the language Office shows itself in. */
  readonly officeLanguage: string;
  readonly filter: Filter;
  /** Id of the list line the keyboard stands on. */
  readonly line: string | null;
  /** Where that line stood when it was chosen: the place stays when the line goes. */
  readonly lineAt: number;
  /** A cell the user went to and cannot see. */
  readonly hidden: HiddenCell | null;
  /** Where the focus is about to move: to the result of what the user has just asked for. */
  readonly result: ResultPlace | null;
  /** What it is asked of why it was read so. */
  readonly why: WhyAsked | null;
  /** The place to set the reading right is open. */
  readonly correcting: boolean;
}

export const noFilter: Filter = { tags: [], since: null, text: '', groupBy: 'rule', folded: [] };

export const initialState: PaneState = {
  tab: 'check',
  checked: null,
  lastCheck: null,
  table: 0,
  stale: false,
  live: true,
  following: false,
  work: null,
  waiting: false,
  problem: null,
  pending: null,
  notice: null,
  done: [],
  workbook: emptyState,
  sheets: [],
  settings: defaultSettings,
  template: null,
  language: 'office',
  officeLanguage: 'vi-VN',
  filter: noFilter,
  line: null,
  lineAt: 0,
  hidden: null,
  result: null,
  why: null,
  correcting: false,
};

/** What a check goes by: the workbook's settings and its template. */
export function choicesOf({ settings, template }: Pick<PaneState, 'settings' | 'template'>): CheckChoices {
  return { ...settings, template };
}
