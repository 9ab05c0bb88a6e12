import type { Grid } from '../../../src/plan/model/grid';
import { createSession } from '../../../src/taskpane/session';
import { createStore } from '../../../src/taskpane/state/store';
import { itemsOf } from '../../../src/taskpane/state/items';
import { today } from '../support/checked';
import { fakeHost } from '../support/fakeHost';
import { longPlan, shoppingList, smallPlan } from '../support/grids';

const sheet = 'Phụ lục I';

/** A pane in which time passes when told. */
async function setUp(plan: Grid = smallPlan()) {
  const host = fakeHost([plan, shoppingList]);
  const store = createStore();
  const kept = new Map<string, string>();
  const timers: (() => void)[] = [];
  const session = createSession(host, store, {
    today: () => today,
    now: () => 0,
    pause: () => Promise.resolve(),
    wait: () => new Promise<void>((resolve) => timers.push(resolve)),
    copy: () => Promise.resolve(),
    remember: (key, value) => void kept.set(key, value),
    recall: () => null,
    save: () => undefined,
  });
  await session.start();
  await session.check();
  host.calls.length = 0;
  const settled = async (): Promise<void> => {
    for (let i = 0; i < 50; i += 1) await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    host,
    store,
    session,
    kept,
    /** What the user types: one cell, and its event. */
    type(row: number, column: number, text: string, moves = false): void {
      const [grid] = host.grids as [Grid];
      host.grids[0] = {
        ...grid,
        text: grid.text.map((line, r) =>
          r + 1 === row ? line.map((cell, c) => (c + 1 === column ? text : cell)) : line,
        ),
      };
      const area = { top: row, bottom: row, left: column, right: column };
      host.change({ sheet: grid.sheet, areas: [area], moves });
    },
    async pass(): Promise<void> {
      timers.splice(0).forEach((resolve) => resolve());
      await settled();
    },
    missingLeads: () =>
      itemsOf(store.state().checked!.report.appendices[0]!).filter(({ about }) => about === 'missing-lead'),
  };
}

describe('a sheet that is worked in', () => {
  it('is checked again after a moment, in one reading, without a word and without a job', async () => {
    const it = await setUp();
    expect(it.missingLeads()).toHaveLength(1);
    it.type(8, 3, 'Công an xã');
    expect(it.store.state()).toMatchObject({ stale: true, following: true, work: null });
    await it.pass();
    expect(it.host.calls).toEqual(['readAgain']);
    expect(it.missingLeads()).toHaveLength(0);
    expect(it.store.state()).toMatchObject({ stale: false, following: false, notice: null, problem: null });
    expect(it.host.edits).toEqual([]);
  });

  it('is read once for a burst, with all that was changed in it', async () => {
    const it = await setUp();
    it.type(8, 3, 'Công an xã');
    it.type(9, 5, 'Biên bản');
    it.type(12, 6, '30/11/2026');
    await it.pass();
    expect(it.host.calls).toEqual(['readAgain']);
    const { findings } = it.store.state().checked!.report.appendices[0]!;
    expect(findings.filter(({ row }) => [8, 9, 12].includes(row) && row !== 10)).toEqual([]);
  });

  it.each([
    ['rows come or go', true, 8, 8],
    ['many rows are written over', false, 8, 300],
  ])('is read as a whole where %s', async (_, moves, top, bottom) => {
    const it = await setUp();
    it.host.change({ sheet, areas: [{ top, bottom, left: 1, right: 1 }], moves });
    await it.pass();
    expect(it.host.calls).toEqual(['readSheet']);
    expect(it.store.state().stale).toBe(false);
  });

  it('is read as a whole where the rows alone do not tell the truth', async () => {
    const it = await setUp();
    const longer = smallPlan();
    it.host.grids[0] = { ...longer, text: [...longer.text, [...longer.text.at(-1)!]] };
    it.host.change({ sheet, areas: [{ top: 13, bottom: 13, left: 1, right: 7 }], moves: false });
    await it.pass();
    expect(it.host.calls).toEqual(['readAgain', 'readSheet']);
    expect(it.store.state().checked!.grid.text).toHaveLength(13);
  });

  it('keeps the filter, what is opened, and the place in the list when its line goes', async () => {
    const it = await setUp();
    const { store } = it;
    store.dispatch({ type: 'filtered', filter: { groupBy: 'unit' } });
    store.dispatch({ type: 'line-chosen', line: 'missing-lead/missing-lead:8:3', at: 5 });
    store.dispatch({ type: 'correcting', open: true });
    it.type(8, 3, 'Công an xã');
    await it.pass();
    expect(store.state()).toMatchObject({ filter: { groupBy: 'unit' }, lineAt: 5, correcting: true });
  });

  it('knows a finding again by its id, whatever goes before it', async () => {
    const it = await setUp();
    const ids = (): string[] => itemsOf(it.store.state().checked!.report.appendices[0]!).map(({ id }) => id);
    const before = ids();
    it.type(8, 3, 'Công an xã');
    await it.pass();
    expect(ids()).toEqual(before.filter((id) => !id.startsWith('missing-lead:8')));
  });

  it('waits for the end of a job and for the answer to a question', async () => {
    const it = await setUp();
    await it.session.perform('track');
    it.host.calls.length = 0;
    it.type(8, 3, 'Công an xã');
    await it.pass();
    expect(it.host.calls).toEqual([]);
    it.session.cancel();
    await it.pass();
    expect(it.host.calls).toEqual(['readAgain']);
    expect(it.missingLeads()).toHaveLength(0);
  });

  it('says that it was changed where it could not be read, and the next change catches up', async () => {
    const it = await setUp();
    it.host.fail('readAgain', 'host-busy');
    it.type(8, 3, 'Công an xã');
    await it.pass();
    expect(it.store.state()).toMatchObject({ stale: true, following: false, problem: null });
    it.type(9, 5, 'Biên bản');
    await it.pass();
    expect(it.missingLeads()).toHaveLength(0);
    expect(it.store.state().stale).toBe(false);
  });

  it('keeps what was known while the table is none for a moment', async () => {
    const it = await setUp();
    const { report } = it.store.state().checked!;
    it.host.grids[0] = { ...shoppingList, sheet };
    it.host.change({ sheet, areas: [{ top: 1, bottom: 12, left: 1, right: 7 }], moves: true });
    await it.pass();
    expect(it.store.state().checked!.report).toBe(report);
    expect(it.store.state()).toMatchObject({ stale: true, following: false });
  });

  it('is left alone when the switch is off; switched on, what was missed is caught', async () => {
    const it = await setUp();
    it.session.setLive(false);
    it.type(8, 3, 'Công an xã');
    await it.pass();
    expect(it.host.calls).toEqual([]);
    expect(it.store.state()).toMatchObject({ stale: true, following: false });
    it.session.setLive(true);
    await it.pass();
    expect(it.host.calls).toEqual(['readSheet']);
    expect(it.missingLeads()).toHaveLength(0);
    expect([...it.kept]).toEqual([['live', 'on']]);
  });

  it('is no matter where another sheet is changed', async () => {
    const it = await setUp(longPlan(3));
    it.host.change({ sheet: 'Ghi chép', areas: [], moves: false });
    await it.pass();
    expect(it.host.calls).toEqual([]);
    expect(it.store.state().stale).toBe(false);
  });
});
