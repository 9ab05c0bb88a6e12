import {
  matchesTag,
  type AppliedEdit,
  type Step,
  type WorkbookEdit,
  type WorkbookState,
} from '../../workbook';

/** What of ours is in the workbook after an edit, told from the edit itself: asking Excel would cost a round trip. */
export function workbookAfter(
  before: WorkbookState,
  edit: WorkbookEdit,
  { sheetNames }: AppliedEdit,
): WorkbookState {
  const after = edit.steps.reduce(afterStep, before);
  const fresh = Object.entries(sheetNames).map(([tag, sheet]) => ({ tag, sheet }));
  const names = fresh.map(({ sheet }) => sheet).filter((sheet) => !after.sheets.includes(sheet));
  return {
    ...after,
    sheets: [...after.sheets, ...names],
    ours: [...after.ours.filter(({ tag }) => !(tag in sheetNames)), ...fresh],
  };
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
