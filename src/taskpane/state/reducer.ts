import type { SheetInfo, WorkbookState } from '../../workbook';
import {
  noFilter,
  type Deed,
  type Done,
  type Filter,
  type HiddenCell,
  type PaneState,
  type ResultPlace,
  type Tab,
  type Tag,
  type ToldProblem,
  type WhyAsked,
  type Work,
} from './paneState';
import type { KeptPlan } from '../../plan/judge/changes';
import type { Checked } from '../../app/checked';
import type { Said } from '../../app/said';
import type { Language } from '../../app/language';
import type { WorkbookSettings } from '../../app/settings';
import type { Template } from '../../plan/judge/template';

export type PaneEvent =
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'work-started'; readonly work: Work }
  | { readonly type: 'work-ended' }
  | { readonly type: 'waiting'; readonly waiting: boolean }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'last-check-known'; readonly lastCheck: KeptPlan | null }
  | { readonly type: 'rechecked'; readonly checked: Checked }
  | { readonly type: 'live-chosen'; readonly live: boolean }
  | { readonly type: 'following'; readonly following: boolean }
  | { readonly type: 'result-shown'; readonly place: ResultPlace }
  | { readonly type: 'result-taken' }
  | { readonly type: 'hidden'; readonly hidden: HiddenCell | null }
  | { readonly type: 'failed'; readonly problem: ToldProblem }
  | { readonly type: 'problem-closed' }
  | { readonly type: 'table-chosen'; readonly table: number }
  | { readonly type: 'sheet-changed'; readonly sheet: string }
  | { readonly type: 'sheets-listed'; readonly sheets: readonly SheetInfo[] }
  | { readonly type: 'sheet-activated'; readonly sheet: SheetInfo }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'workbook-read'; readonly workbook: WorkbookState }
  | { readonly type: 'settings-changed'; readonly settings: WorkbookSettings }
  | { readonly type: 'template-changed'; readonly template: Template | null }
  | { readonly type: 'asked'; readonly pending: Deed }
  | { readonly type: 'answered' }
  | { readonly type: 'applied'; readonly done: Done; readonly notice: Said | null }
  | { readonly type: 'undone'; readonly notice: Said }
  | { readonly type: 'noticed'; readonly notice: Said | null }
  | { readonly type: 'tag-toggled'; readonly tag: Tag }
  | { readonly type: 'group-toggled'; readonly group: string }
  | {
      readonly type: 'filtered';
      readonly filter: Partial<Pick<Filter, 'text' | 'groupBy' | 'tags' | 'since'>>;
    }
  | { readonly type: 'line-chosen'; readonly line: string; readonly at: number }
  | { readonly type: 'why-asked'; readonly why: WhyAsked | null }
  | { readonly type: 'correcting'; readonly open: boolean };

/** The next state; the same object where nothing changes. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'tab-chosen':
      return { ...state, tab: event.tab };
    case 'work-started':
      return { ...state, work: event.work, problem: null };
    case 'work-ended':
      return state.work === null ? state : { ...state, work: null };
    case 'waiting':
      return state.waiting === event.waiting ? state : { ...state, waiting: event.waiting };
    case 'checked':
      return afterCheck(state, event.checked);
    case 'last-check-known':
      return { ...state, lastCheck: event.lastCheck };
    case 'rechecked':
      return afterRecheck(state, event.checked);
    case 'live-chosen':
      return { ...state, live: event.live };
    case 'following':
      return state.following === event.following ? state : { ...state, following: event.following };
    case 'result-shown':
      return { ...state, result: event.place };
    case 'result-taken':
      return { ...state, result: null };
    case 'hidden':
      return state.hidden === event.hidden ? state : { ...state, hidden: event.hidden };
    case 'failed':
      return { ...state, work: null, pending: null, problem: event.problem };
    case 'problem-closed':
      return { ...state, problem: null };
    case 'table-chosen':
      return { ...state, table: event.table, filter: noFilter, line: null, lineAt: 0 };
    case 'sheet-changed':
      return state.checked?.grid.sheet === event.sheet && !state.stale ? { ...state, stale: true } : state;
    case 'sheets-listed':
      return { ...state, sheets: event.sheets };
    case 'sheet-activated':
      return { ...state, sheets: withActive(state.sheets, event.sheet) };
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'workbook-read':
      return { ...state, workbook: event.workbook };
    case 'settings-changed':
      return { ...state, settings: event.settings };
    case 'template-changed':
      return { ...state, template: event.template };
    case 'asked':
      return { ...state, work: null, pending: event.pending, notice: null };
    case 'answered':
      return { ...state, pending: null };
    case 'applied':
      return { ...state, work: null, pending: null, notice: event.notice, done: [...state.done, event.done] };
    case 'undone':
      return {
        ...state,
        work: null,
        notice: event.notice,
        done: state.done.slice(0, -1),
        checked: isThere(state) ? state.checked : null,
      };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'tag-toggled':
      return { ...state, filter: withTag(state.filter, event.tag) };
    case 'group-toggled':
      return { ...state, filter: { ...state.filter, folded: toggled(state.filter.folded, event.group) } };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'line-chosen':
      return { ...state, line: event.line, lineAt: event.at };
    case 'why-asked':
      return { ...state, why: event.why };
    case 'correcting':
      return { ...state, correcting: event.open };
  }
}

/** Checking the same sheet again keeps the user's filter and place; another sheet begins afresh. */
function afterCheck(state: PaneState, checked: Checked): PaneState {
  const same = state.checked?.grid.sheet === checked.grid.sheet;
  return {
    ...state,
    checked,
    lastCheck: same ? state.lastCheck : null,
    stale: false,
    work: null,
    problem: null,
    notice: null,
    table: same && state.table < checked.report.appendices.length ? state.table : 0,
    filter: same ? state.filter : noFilter,
    line: same ? state.line : null,
    lineAt: same ? state.lineAt : 0,
    hidden: null,
    why: null,
    correcting: same && state.correcting,
  };
}

/** The same sheet, checked again by itself: nothing that the user looks at, has opened or is being asked goes away. */
function afterRecheck(state: PaneState, checked: Checked): PaneState {
  const { table } = state;
  return {
    ...state,
    checked,
    stale: false,
    following: false,
    table: table < checked.report.appendices.length ? table : 0,
  };
}

/** Whether the checked sheet is still in the workbook: undoing may have taken it away. */
function isThere({ checked, workbook }: PaneState): boolean {
  return checked !== null && workbook.sheets.includes(checked.grid.sheet);
}

function withActive(sheets: readonly SheetInfo[], active: SheetInfo): SheetInfo[] {
  const known = sheets.some(({ name }) => name === active.name) ? sheets : [...sheets, active];
  return known.map((sheet) => ({ ...sheet, active: sheet.name === active.name }));
}

/** Since when matters as long as the overdue tasks are asked for. */
function withTag(filter: Filter, tag: Tag): Filter {
  const tags = toggled(filter.tags, tag);
  return { ...filter, tags, since: tags.includes('overdue') ? filter.since : null };
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
