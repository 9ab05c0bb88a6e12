/** Index columns whose merged cells came as one text and blanks under it. */
import type { RowDraft } from '../rows/draft';

const LABEL = /^\s*([a-zđ])\s?[.)]/i;
/** Without đ: lists go from d to e as often as to đ. */
const LETTERS = [...'abcdeghiklmnopqrstuvxy'];

/** Fills blank index cells of tasks from the task above, within one group. `drafts` in order. */
export function fillIndexColumns(drafts: readonly RowDraft[], firstRow: number): void {
  let group: RowDraft | null = null;
  let item: RowDraft | null = null;
  const tasks = drafts.filter((draft) => draft.kind === 'task' || draft.kind === 'group');
  tasks.forEach((draft, i) => {
    if (draft.kind === 'group') {
      group = null;
      item = null;
      return;
    }
    const hasGroup = draft.cells.indexGroup !== undefined;
    if (hasGroup) {
      group = draft;
      item = null;
    } else if (group !== null) {
      take(draft, group, 'indexGroup', firstRow);
    }
    if (draft.cells.indexItem !== undefined) item = draft;
    else if (item !== null && !labelLost(item, tasks.slice(i + 1, i + 40)))
      take(draft, item, 'indexItem', firstRow);
  });
}

function take(draft: RowDraft, from: RowDraft, meaning: 'indexGroup' | 'indexItem', firstRow: number): void {
  const text = from.cells[meaning];
  if (text === undefined) return;
  draft.cells[meaning] = text;
  draft.inherited[meaning] = { row: from.row + firstRow, how: 'fill-down' };
}

/** After "b)" comes "d)": the label "c)" of the blank between them was lost, so the blank is not "b)". */
function labelLost(item: RowDraft, following: readonly RowDraft[]): boolean {
  const own = letterOf(item);
  const next = following.find(
    (draft) => draft.cells.indexItem !== undefined || draft.cells.indexGroup !== undefined,
  );
  if (own === null || next === undefined || next.cells.indexGroup !== undefined) return false;
  const after = letterOf(next);
  return after !== null && after - own > 1;
}

function letterOf(draft: RowDraft): number | null {
  const letter = LABEL.exec(draft.cells.indexItem ?? '')?.[1];
  return letter === undefined ? null : LETTERS.indexOf(letter.toLowerCase().replace('đ', 'd'));
}

/** "Tháng 8" before the tasks, once for all of them: a plan in the order of time, whose merged cells came as text and blanks. */
export function fillLeadingTimes(drafts: readonly RowDraft[], firstRow: number): void {
  let above: RowDraft | null = null;
  for (const draft of drafts) {
    if (draft.kind === 'group') above = null;
    if (draft.kind !== 'task') continue;
    const { deadline, task } = draft.columns;
    if (deadline !== undefined && task !== undefined && draft.cells.deadline !== undefined) {
      above = deadline < task ? draft : null;
    } else if (above?.cells.deadline !== undefined) {
      draft.cells.deadline = above.cells.deadline;
      draft.columns.deadline = above.columns.deadline;
      draft.inherited.deadline = { row: above.row + firstRow, how: 'fill-down' };
    }
  }
}

/** A task row without a text of its own is about the task above (its cell was merged down). */
export function fillTaskTexts(drafts: readonly RowDraft[], firstRow: number): void {
  let above: RowDraft | null = null;
  for (const draft of drafts) {
    if (draft.kind !== 'task') continue;
    if (draft.cells.task !== undefined) above = draft;
    else if (above?.cells.task !== undefined) {
      draft.cells.task = above.cells.task;
      draft.inherited.task = { row: above.row + firstRow, how: 'fill-down' };
    }
  }
}
