import { settingsKey } from '../../../src/app/settings';
import type { Grid } from '../../../src/plan/model/grid';
import { gridOfText } from '../../../src/plan/model/grid';
import { createSession } from '../../../src/taskpane/session';
import { correctionsInView } from '../../../src/taskpane/state/corrections';
import { createStore } from '../../../src/taskpane/state/store';
import { doubtsOf, isDoubtful } from '../../../src/plan/judge/judged';
import { today } from '../support/checked';
import { fakeHost } from '../support/fakeHost';
import { messyPlan, shoppingList } from '../support/grids';

/** The pane with the messy plan checked; `sheets` may be changed, as the user changes the workbook. */
async function setUp() {
  const sheets: Grid[] = [messyPlan, shoppingList];
  const host = fakeHost(sheets);
  const store = createStore();
  const session = createSession(host, store, {
    today: () => today,
    now: () => 0,
    wait: () => new Promise<void>(() => undefined),
    pause: () => Promise.resolve(),
  } as never);
  await session.start();
  await session.check();
  const appendix = () => store.state().checked!.report.appendices[0]!.appendix;
  return {
    host,
    store,
    session,
    sheets,
    appendix,
    held: () => correctionsInView(store.state()),
    kindOf: (row: number) => appendix().rows.find((each) => each.row === row)?.kind,
    select: (top: number, bottom = top, left = 1, right = 5) =>
      Object.assign(host, { selection: { top, left, bottom, right } }),
    edit(rows: readonly (readonly string[])[]) {
      sheets[0] = gridOfText(messyPlan.sheet, rows);
      host.change({ sheet: messyPlan.sheet, areas: [], moves: false });
    },
  };
}

describe('setting the reading right', () => {
  it('says what the selected rows are, at once and with the workbook', async () => {
    const { session, select, kindOf, host, held } = await setUp();
    expect(kindOf(6)).toBe('group');
    select(6);
    await session.setSelectedRows('task');
    expect(kindOf(6)).toBe('task');
    expect(held()).toMatchObject([{ kind: 'row', row: 6, as: 'task', fits: true }]);
    expect(host.settings.get(settingsKey)).toMatchObject({
      sheets: { 'Bảng tạm': [{ rows: { 6: 'task' } }] },
    });
  });

  it('takes header and range from the selection, and none for a header', async () => {
    const { session, select, appendix } = await setUp();
    select(2, 3);
    await session.setHeaderToSelection();
    expect(appendix().layout.headerRows).toEqual([2, 3]);
    select(2, 5, 1, 5);
    await session.setAreaToSelection();
    expect(appendix().layout.headerRows).toEqual([2, 3]);
    expect(appendix().range).toEqual({ top: 2, left: 1, bottom: 5, right: 5 });
    await session.setHeadless();
    expect(appendix().layout.headerRows).toBeNull();
    expect(appendix().range.top).toBe(2);
    select(2);
    await session.setHeaderToSelection();
    expect(appendix().layout.headerRows).toEqual([2, 2]);
    expect(appendix().range.bottom).toBe(8);
  });

  it('gives the plan its year and day, and takes each thing back by itself, or all', async () => {
    const { session, appendix, held } = await setUp();
    await session.correct({ year: 2026 });
    await session.correct({ issued: '2026-01-12' });
    await session.setMeaning(4, 'note');
    expect(appendix().plan).toMatchObject({ year: 2026, issued: '2026-01-12' });
    const [column] = held();
    await session.takeBack(column!);
    expect(held().map(({ kind }) => kind)).toEqual(['year', 'issued']);
    expect(appendix().layout.columns[3]?.meaning).toBe('coordinate');
    await session.resetSheet();
    expect(held()).toEqual([]);
    expect(appendix().plan.year).toBeNull();
  });

  it('reads the sheet anew where it was edited since: what was set follows its row', async () => {
    const { session, select, edit, kindOf, held, host } = await setUp();
    select(6);
    await session.setSelectedRows('task');
    edit([['Dòng thêm ở trên'], ...messyPlan.text]);
    await session.correct({ year: 2026 });
    expect(host.calls.filter((call) => call === 'readSheet')).toHaveLength(1);
    expect([kindOf(6), kindOf(7)]).toEqual(['task', 'task']);
    expect(held().every(({ fits }) => fits)).toBe(true);
  });

  it('looks at the sheet as it is before it takes a selection', async () => {
    const { session, select, edit, kindOf } = await setUp();
    edit([['Dòng thêm ở trên'], ...messyPlan.text]);
    select(7);
    await session.setSelectedRows('task');
    expect(kindOf(7)).toBe('task');
  });

  it('says what no longer fits, and drops it when told', async () => {
    const { session, select, edit, held } = await setUp();
    select(6);
    await session.setSelectedRows('task');
    await session.correct({ year: 2026 });
    edit(messyPlan.text.map((row) => row.map((cell) => cell.replace('Mở lớp dùng', 'Tập huấn sử dụng'))));
    await session.check();
    expect(held()).toMatchObject([
      { kind: 'year', fits: true },
      { kind: 'row', fits: false, text: 'mở lớp dùng chữ ký số cho cán bộ' },
    ]);
    await session.dropLost();
    expect(held()).toMatchObject([{ kind: 'year' }]);
  });

  it('takes nothing from another sheet or from outside the table, and says so', async () => {
    const { session, select, store, host, held } = await setUp();
    select(40);
    await session.setSelectedRows('task');
    expect(store.state().problem?.code).toBe('selection-outside');
    await session.explainSelection('x');
    expect(store.state().problem?.code).toBe('selection-outside');
    host.active = shoppingList.sheet;
    select(6);
    await session.setSelectedRows('task');
    expect(store.state().problem).toMatchObject({
      code: 'selection-elsewhere',
      params: { sheet: 'Bảng tạm' },
    });
    expect(held()).toEqual([]);
  });

  it('asks why the selected cell was read so', async () => {
    const { session, select, store } = await setUp();
    select(4, 4, 5, 5);
    await session.explainSelection('here');
    expect(store.state().why).toEqual({ row: 4, column: 5, from: 'here' });
    await session.correct({ year: 2026 });
    expect(store.state().why).toBeNull();
  });
});

describe('what was read with doubt', () => {
  it('is certain once it was called right, and a question no more', async () => {
    const { session, appendix, held } = await setUp();
    const { columns, rows, deadlines } = doubtsOf(appendix());
    expect([columns.length, rows.length, deadlines.length]).toEqual([1, 2, 4]);
    await session.confirmDoubts();
    expect(isDoubtful(doubtsOf(appendix()))).toBe(false);
    expect(appendix().layout.columns[4]).toMatchObject({ meaning: 'deadline', certain: true });
    expect(held()).toMatchObject([
      { kind: 'column', column: 5 },
      { kind: 'confirmed', count: 6 },
    ]);
  });
});
