/** What of ours is in a workbook after an edit, told from the edit itself: so that the next builder knows what the one before it took. */
import type { Step, WorkbookEdit } from './edit';
import { nameSheets } from './names';
import type { WorkbookState } from './state';
import { isUsersOwn, matchesTag } from './tags';

/**
 * The state an edit leaves behind.
 *
 * @param sheetNames names of the sheets put, by tag, where an applier has told them; else those an applier would choose
 */
export function stateAfter(
  before: WorkbookState,
  edit: Pick<WorkbookEdit, 'steps'>,
  sheetNames: Readonly<Record<string, string>> = expectedNames(before, edit),
): WorkbookState {
  const after = edit.steps.reduce(afterStep, before);
  const fresh = Object.entries(sheetNames).map(([tag, sheet]) => ({ tag, sheet }));
  const names = fresh.map(({ sheet }) => sheet).filter((sheet) => !after.sheets.includes(sheet));
  return {
    ...after,
    sheets: [...after.sheets, ...names],
    ours: [
      ...after.ours.filter(({ tag }) => !(tag in sheetNames)),
      ...fresh.filter(({ tag }) => !isUsersOwn(tag)),
    ],
  };
}

/** One piece of work after the other: each `plan` is given the state those before it leave. */
export function editsInTurn<Item, Planned extends Pick<WorkbookEdit, 'steps'>>(
  items: readonly Item[],
  state: WorkbookState,
  plan: (item: Item, state: WorkbookState) => Planned,
): Planned[] {
  let present = state;
  return items.map((item) => {
    const planned = plan(item, present);
    present = stateAfter(present, planned);
    return planned;
  });
}

function expectedNames(
  before: WorkbookState,
  { steps }: Pick<WorkbookEdit, 'steps'>,
): Record<string, string> {
  const put = steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
  const names = nameSheets(put, before);
  return Object.fromEntries(put.map(({ tag, name }) => [tag, names.get(tag) ?? name]));
}

function afterStep(state: WorkbookState, step: Step): WorkbookState {
  switch (step.kind) {
    case 'add-marks':
      return {
        ...state,
        marks: [...state.marks.filter(({ set }) => set !== step.set), { set: step.set, sheet: step.sheet }],
      };
    case 'remove-marks': {
      const { sets } = step;
      return { ...state, marks: sets === 'all' ? [] : state.marks.filter(({ set }) => !sets.includes(set)) };
    }
    case 'put-columns':
      return {
        ...state,
        columns: [
          ...state.columns.filter(({ tag }) => tag !== step.tag),
          { tag: step.tag, sheet: step.sheet, area: step.area },
        ],
      };
    case 'remove-columns':
      return { ...state, columns: state.columns.filter(({ tag }) => tag !== step.tag) };
    case 'remove-sheets': {
      const gone = state.ours.filter(({ tag }) => matchesTag(step, tag));
      return {
        ...state,
        ours: state.ours.filter((sheet) => !gone.includes(sheet)),
        sheets: state.sheets.filter((name) => !gone.some(({ sheet }) => sheet === name)),
      };
    }
    case 'put-sheet':
    case 'set-cells':
    case 'show-sheet':
      return state;
  }
}
