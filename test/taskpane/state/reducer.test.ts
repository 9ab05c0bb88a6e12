import { initialState, type PaneState } from '../../../src/taskpane/state/paneState';
import { reduce, type PaneEvent } from '../../../src/taskpane/state/reducer';
import { checked } from '../support/checked';
import { smallPlan } from '../support/grids';

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(reduce, initialState);
}

const first = checked();
const filter = { tags: ['missing'], since: null, text: 'hồ sơ', groupBy: 'unit', folded: ['x'] } as const;

const details = { errors: [], office: '', apiLevel: '', requests: [] };

describe('reduce', () => {
  it('keeps filter and line when the same sheet is checked again, and clears them for another', () => {
    const looking: PaneState = {
      ...after({ type: 'checked', checked: first }),
      filter,
      line: 'a/b',
      stale: true,
    };
    const again = reduce(looking, { type: 'checked', checked: checked() });
    expect(again).toMatchObject({ filter, line: 'a/b', stale: false });
    const other = reduce(looking, { type: 'checked', checked: checked(smallPlan('Phụ lục II')) });
    expect(other).toMatchObject({ line: null, filter: { tags: [], text: '' } });
  });

  it('goes back to the first table when the one in view is gone', () => {
    const state = { ...after({ type: 'checked', checked: first }), table: 3 };
    expect(reduce(state, { type: 'checked', checked: first }).table).toBe(0);
  });

  it('calls the result old only when its own sheet was changed', () => {
    const state = after({ type: 'checked', checked: first });
    expect(reduce(state, { type: 'sheet-changed', sheet: 'Ghi chép' })).toBe(state);
    expect(reduce(state, { type: 'sheet-changed', sheet: first.grid.sheet }).stale).toBe(true);
  });

  it('puts a tag into the filter and takes it out again', () => {
    const toggle: PaneEvent = { type: 'tag-toggled', tag: 'overdue' };
    expect(after(toggle).filter.tags).toEqual(['overdue']);
    expect(after(toggle, toggle).filter.tags).toEqual([]);
  });

  it('closes a question and stops the work when something fails, keeping the result', () => {
    const failed = after(
      { type: 'checked', checked: first },
      { type: 'work-started', work: { step: 'writing', rows: 0, share: null, canStop: false } },
      { type: 'failed', problem: { code: 'unexpected', params: { detail: 'x' }, details } },
    );
    expect(failed).toMatchObject({
      work: null,
      pending: null,
      checked: first,
      problem: { code: 'unexpected' },
    });
  });

  it('knows which sheet is in front', () => {
    const sheet = { name: 'Phụ lục II', active: true, ours: false };
    const listed = after({ type: 'sheets-listed', sheets: [{ ...sheet, name: 'Phụ lục I' }] });
    expect(reduce(listed, { type: 'sheet-activated', sheet }).sheets).toEqual([
      { name: 'Phụ lục I', active: false, ours: false },
      sheet,
    ]);
  });
});
