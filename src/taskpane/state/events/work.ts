/** Jobs: what runs, what is asked first, what was written or failed, and where the focus goes for it. */
import type { Said } from '../../../app/said';
import type { Deed, Done, PaneState, ResultPlace, ToldProblem, Work } from '../paneState';
import type { Handlers } from './event';

export type WorkEvent =
  | { readonly type: 'work-started'; readonly work: Work }
  | { readonly type: 'work-ended' }
  | { readonly type: 'waiting'; readonly waiting: boolean }
  | { readonly type: 'failed'; readonly problem: ToldProblem }
  | { readonly type: 'problem-closed' }
  | { readonly type: 'asked'; readonly pending: Deed }
  | { readonly type: 'answered' }
  | { readonly type: 'applied'; readonly done: Done; readonly notice: Said | null }
  | { readonly type: 'undone'; readonly notice: Said }
  | { readonly type: 'noticed'; readonly notice: Said | null }
  | { readonly type: 'result-shown'; readonly place: ResultPlace }
  | { readonly type: 'result-taken' };

export const onWork: Handlers<WorkEvent> = {
  'work-started': (state, { work }) => ({ ...state, work, problem: null }),
  'work-ended': (state) => (state.work === null ? state : { ...state, work: null }),
  waiting: (state, { waiting }) => (state.waiting === waiting ? state : { ...state, waiting }),
  failed: (state, { problem }) => ({ ...state, work: null, pending: null, problem }),
  'problem-closed': (state) => ({ ...state, problem: null }),
  asked: (state, { pending }) => ({ ...state, work: null, pending, notice: null }),
  answered: (state) => ({ ...state, pending: null }),
  applied: (state, { notice, done }) => ({
    ...state,
    work: null,
    pending: null,
    notice,
    done: [...state.done, done],
  }),
  undone: (state, { notice }) => ({
    ...state,
    work: null,
    notice,
    done: state.done.slice(0, -1),
    checked: isThere(state) ? state.checked : null,
  }),
  noticed: (state, { notice }) => ({ ...state, notice }),
  'result-shown': (state, { place }) => ({ ...state, result: place }),
  'result-taken': (state) => ({ ...state, result: null }),
};

/** Whether the checked sheet is still in the workbook: undoing may have taken it away. */
function isThere({ checked, workbook }: PaneState): boolean {
  return checked !== null && workbook.sheets.includes(checked.grid.sheet);
}
