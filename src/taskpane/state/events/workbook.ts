/** The workbook: its sheets, what it keeps, and the check of one of them. */
import type { Checked } from '../../../app/checked';
import type { WorkbookSettings } from '../../../app/settings';
import type { KeptPlan } from '../../../plan/judge/changes';
import type { Template } from '../../../plan/judge/template';
import type { SheetInfo, WorkbookState } from '../../../workbook';
import { noFilter, type PaneState } from '../paneState';
import type { Handlers } from './event';

export type WorkbookEvent =
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'rechecked'; readonly checked: Checked }
  | { readonly type: 'following'; readonly following: boolean }
  | { readonly type: 'last-check-known'; readonly lastCheck: KeptPlan | null }
  | { readonly type: 'sheet-changed'; readonly sheet: string }
  | { readonly type: 'sheets-listed'; readonly sheets: readonly SheetInfo[] }
  | { readonly type: 'sheet-activated'; readonly sheet: SheetInfo }
  | { readonly type: 'workbook-read'; readonly workbook: WorkbookState }
  | { readonly type: 'settings-changed'; readonly settings: WorkbookSettings }
  | { readonly type: 'template-changed'; readonly template: Template | null };

export const onWorkbook: Handlers<WorkbookEvent> = {
  checked: (state, { checked }) => afterCheck(state, checked),
  rechecked: (state, { checked }) => afterRecheck(state, checked),
  following: (state, { following }) => (state.following === following ? state : { ...state, following }),
  'last-check-known': (state, { lastCheck }) => ({ ...state, lastCheck }),
  'sheet-changed': (state, { sheet }) =>
    state.checked?.grid.sheet === sheet && !state.stale ? { ...state, stale: true } : state,
  'sheets-listed': (state, { sheets }) => ({ ...state, sheets }),
  'sheet-activated': (state, { sheet }) => ({ ...state, sheets: withActive(state.sheets, sheet) }),
  'workbook-read': (state, { workbook }) => ({ ...state, workbook }),
  'settings-changed': (state, { settings }) => ({ ...state, settings }),
  'template-changed': (state, { template }) => ({ ...state, template }),
};

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

function withActive(sheets: readonly SheetInfo[], active: SheetInfo): SheetInfo[] {
  const known = sheets.some(({ name }) => name === active.name) ? sheets : [...sheets, active];
  return known.map((sheet) => ({ ...sheet, active: sheet.name === active.name }));
}
