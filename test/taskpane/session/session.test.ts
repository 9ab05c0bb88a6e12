import type { Grid } from '../../../src/plan/model/grid';
import { createSession } from '../../../src/taskpane/session';
import { UnfinishedEdit, usual } from '../../../src/workbook';
import { settingsKey } from '../../../src/app/settings';
import { createStore } from '../../../src/taskpane/state/store';
import { today } from '../support/checked';
import { fakeHost } from '../support/fakeHost';
import { sampleSheet } from '../../../src/workbook/sample/sampleSheet';
import { gridOfSheet, longPlan, shoppingList, smallPlan } from '../support/grids';

function setUp(grids: readonly Grid[] = [smallPlan(), shoppingList]) {
  const host = fakeHost(grids);
  const store = createStore();
  const copied: string[] = [];
  const saved: string[] = [];
  let clock = 0;
  const session = createSession(host, store, {
    today: () => today,
    now: () => (clock += 10),
    wait: () => new Promise<void>(() => undefined),
    pause: () => Promise.resolve(),
    copy: async (text) => void copied.push(text),
    remember: () => undefined,
    recall: () => null,
    save: (_name, _type, content) => void saved.push(String(content)),
  });
  return { host, store, session, copied, saved };
}

describe('checking', () => {
  it('reads the sheet in front once and shows its report', async () => {
    const { session, store, host } = setUp();
    await session.check();
    expect(host.calls).toEqual(['readActiveSheet', 'getSetting', 'setSetting']);
    expect(store.state().checked?.report.appendices).toHaveLength(1);
    expect(store.state().work).toBeNull();
  });

  it('shows a sheet without a plan as a result with nothing in it, not as an error', async () => {
    const { session, store, host } = setUp();
    host.active = shoppingList.sheet;
    await session.check();
    expect(store.state()).toMatchObject({ problem: null, checked: { report: { appendices: [] } } });
  });

  it('tells why reading failed, by code, and can be tried again', async () => {
    const { session, store, host } = setUp();
    host.fail('readActiveSheet', 'empty-sheet', { sheet: 'X' });
    await session.check();
    expect(store.state().problem).toMatchObject({
      code: 'empty-sheet',
      params: { sheet: 'X' },
      details: { errors: [{ code: 'empty-sheet' }] },
    });
    await session.check();
    expect(store.state()).toMatchObject({ problem: null, checked: expect.anything() });
  });

  it('stops when told, keeps the last result and calls it no error', async () => {
    const { session, store, host } = setUp([longPlan(300)]);
    await session.check();
    const kept = store.state().checked;
    const release = host.hold();
    const again = session.check();
    expect(store.state().work?.step).toBe('reading');
    session.stop();
    release();
    await again;
    expect(store.state()).toMatchObject({
      checked: kept,
      problem: null,
      work: null,
      notice: { key: 'stopped' },
    });
  });

  it('does one job at a time', async () => {
    const { session, host } = setUp();
    await Promise.all([session.check(), session.check(), session.perform('mark')]);
    expect(host.calls).toEqual(['readActiveSheet', 'getSetting', 'setSetting']);
  });
});

describe('the last check', () => {
  it('of an earlier day is what a check is compared with; a check after a setting writes none', async () => {
    const { session, store, host } = setUp();
    await session.check();
    expect(store.state().lastCheck).toBeNull();
    const later = createSession(host, store, {
      today: () => '2099-01-05',
      now: () => 0,
      pause: () => Promise.resolve(),
      recall: () => null,
    } as never);
    await later.check();
    expect(store.state().lastCheck?.day).toBe(today);
    host.calls.length = 0;
    await later.changeSettings({ dueSoonDays: 14 });
    expect(host.calls).toEqual(['setSetting']);
    expect(store.state().lastCheck?.day).toBe(today);
  });
});

describe('actions', () => {
  it('marks at once, with one reading of our state and one writing', async () => {
    const { session, store, host } = setUp();
    await session.check();
    host.calls.length = 0;
    await session.perform('mark');
    expect(host.calls).toEqual(['readState', 'applyEdit']);
    expect(store.state().notice).toMatchObject({ key: 'marked', params: { overdue: 2, dueSoon: 1 } });
    expect(store.state().workbook.marks).toEqual([{ set: 1, sheet: 'Phụ lục I' }]);
    await session.perform('clearMarks');
    expect(store.state().workbook.marks).toEqual([]);
    expect(host.state.sheets).toEqual(['Phụ lục I', 'Ghi chép']);
  });

  it('asks before it adds sheets, and writes nothing when the answer is no', async () => {
    const { session, store, host } = setUp();
    await session.check();
    await session.perform('summarise');
    expect(store.state().pending?.prepared.describe.newSheets).toContain('Tổng hợp');
    expect(host.edits).toEqual([]);
    session.cancel();
    expect(store.state().pending).toBeNull();
    await session.perform('summarise');
    await session.confirm();
    expect(host.edits).toHaveLength(1);
    expect(store.state().done.map(({ name }) => name)).toEqual(['summarise']);
  });

  it('checks first where the sheet was changed since', async () => {
    const { session, host } = setUp();
    await session.start();
    await session.check();
    host.calls.length = 0;
    host.change({ sheet: 'Phụ lục I', areas: [], moves: false });
    await session.perform('mark');
    expect(host.calls).toEqual(['readSheet', 'readState', 'applyEdit']);
  });

  it('says that there is no table instead of marking nothing', async () => {
    const { session, store, host } = setUp();
    host.active = shoppingList.sheet;
    await session.perform('mark');
    expect(store.state().problem?.code).toBe('no-plan-table');
    expect(host.edits).toEqual([]);
  });

  it('undoes the last thing first', async () => {
    const { session, store, host } = setUp();
    await session.check();
    await session.perform('mark');
    await session.perform('clearMarks');
    await session.undo();
    expect(store.state().notice).toEqual({ key: 'undone', params: { action: 'clearMarks' } });
    expect(store.state().workbook.marks).toHaveLength(1);
    await session.undo();
    expect(host.state.marks).toEqual([]);
    expect(store.state().done).toEqual([]);
  });

  it('says what this Excel did not do of it', async () => {
    const { session, store, host } = setUp();
    await session.check();
    const apply = host.applyEdit.bind(host);
    host.applyEdit = async (edit) => ({ ...(await apply(edit)), leftOut: ['pivot'], unseenRules: 2 });
    await session.perform('mark');
    expect(store.state().notice).toMatchObject({
      key: 'marked',
      more: [{ key: 'noPivot' }, { key: 'unseenRules', params: { count: 2 } }],
    });
  });

  it('asks before marking an .xls, which keeps no colours', async () => {
    const { session, store, host } = setUp();
    host.hostInfo = () => ({ ...fakeHost([]).hostInfo(), oldFormat: true });
    await session.check();
    await session.perform('mark');
    expect(host.edits).toEqual([]);
    expect(store.state().pending?.prepared.describe.sentences[0]).toContain('.xls');
    await session.confirm();
    expect(host.edits.map(({ kind }) => kind)).toEqual(['marks']);
  });

  it('says that what stands there is not what was written, and offers to undo it', async () => {
    const { session, store, host } = setUp();
    await session.check();
    const apply = host.applyEdit.bind(host);
    const wrong = { code: 'result-rows' as const, params: { sheet: 'Dữ liệu soát', found: 3, expected: 4 } };
    host.applyEdit = async (edit) => ({ ...(await apply(edit)), differences: [wrong] });
    await session.perform('summarise', { choice: usual });
    await session.confirm();
    expect(store.state()).toMatchObject({ problem: { ...wrong, details: expect.anything() } });
    expect(store.state().done).toHaveLength(1);
  });

  it('offers to undo what could be neither finished nor put back', async () => {
    const { session, store, host } = setUp();
    await session.check();
    const apply = host.applyEdit.bind(host);
    host.applyEdit = async (edit) => {
      throw new UnfinishedEdit(await apply(edit), { detail: 'x' }, {});
    };
    await session.perform('mark');
    expect(store.state()).toMatchObject({
      problem: { code: 'rollback-failed' },
      notice: null,
      done: [{ name: 'mark' }],
    });
    await session.undo();
    expect(store.state()).toMatchObject({ problem: null, done: [], workbook: { marks: [] } });
  });

  it('tells an undo as done though the workbook could not be read afterwards', async () => {
    const { session, store, host } = setUp();
    await session.check();
    await session.perform('mark');
    host.fail('readState', 'host-busy');
    await session.undo();
    expect(store.state()).toMatchObject({
      problem: null,
      done: [],
      notice: { key: 'undone' },
      workbook: { marks: [] },
    });
  });

  it('keeps an action in the list of what can be undone when undoing it is refused', async () => {
    const { session, store, host } = setUp();
    await session.check();
    await session.perform('mark');
    host.fail('undo', 'unexpected', { detail: 'x' });
    await session.undo();
    expect(store.state().done).toHaveLength(1);
    expect(store.state().problem?.code).toBe('unexpected');
  });

  it('changes nothing it says of the workbook when writing fails', async () => {
    const { session, store, host } = setUp();
    await session.check();
    host.fail('applyEdit', 'unexpected', { detail: 'x' });
    await session.perform('mark');
    expect(store.state().workbook.marks).toEqual([]);
    expect(store.state().done).toEqual([]);
    expect(store.state().problem?.code).toBe('unexpected');
  });
});

describe('what the user decides', () => {
  it('keeps the meaning of a column with the workbook and checks again without reading again', async () => {
    const { session, store, host } = setUp();
    await session.check();
    host.calls.length = 0;
    await session.setMeaning(7, 'note');
    expect(host.calls).toEqual(['setSetting']);
    expect(host.settings.get(settingsKey)).toMatchObject({
      sheets: { 'Phụ lục I': [{ columns: { 7: 'note' } }] },
    });
    const columns = store.state().checked!.report.appendices[0]!.appendix.layout.columns;
    expect(columns.find(({ column }) => column === 7)?.meaning).toBe('note');
  });

  it('is taken up again when the pane is opened anew', async () => {
    const { session, host } = setUp();
    await session.check();
    await session.changeSettings({ dueSoonDays: 30, asOf: '2026-03-01' });
    const store = createStore();
    const again = createSession(host, store, { ...{ today: () => today }, now: () => 0 } as never);
    await again.start();
    expect(store.state().settings).toMatchObject({ dueSoonDays: 30, asOf: '2026-03-01' });
  });

  it('judges as of the day chosen', async () => {
    const { session, store } = setUp();
    await session.check();
    await session.changeSettings({ asOf: '2026-01-15' });
    const { report } = store.state().checked!;
    expect(report.asOf).toBe('2026-01-15');
    expect(report.appendices[0]!.summary.totals.overdue).toBe(0);
  });

  it('takes the selected cells for the table', async () => {
    const { session, host } = setUp();
    host.selection = { top: 5, left: 1, bottom: 9, right: 7 };
    await session.checkSelection();
    expect(host.settings.get(settingsKey)).toMatchObject({
      sheets: { 'Phụ lục I': [{ headerRows: [5, 5], area: host.selection }] },
    });
  });
});

describe('going to a cell', () => {
  it('selects it, and the first column of the table for a row as a whole', async () => {
    const { session, host } = setUp();
    await session.check();
    await session.goTo(8, 3);
    await session.goTo(9, null);
    expect(host.selected).toEqual(['Phụ lục I!R8C3', 'Phụ lục I!R9C1']);
  });
});

describe('the sample', () => {
  it('is added on a sheet of ours after asking, checked at once, and has one of everything', async () => {
    const sheet = gridOfSheet(sampleSheet(today));
    const { session, store, host } = setUp([shoppingList, sheet]);
    host.state = { ...host.state, sheets: [shoppingList.sheet] };
    await session.perform('sample');
    expect(store.state().pending?.prepared.describe).toMatchObject({
      newSheets: [sheet.sheet],
      touchedSheets: [],
    });
    host.active = sheet.sheet;
    await session.confirm();
    const { summary, findings } = store.state().checked!.report.appendices[0]!;
    expect(summary.totals).toMatchObject({ total: 6, overdue: 1, dueSoon: 1, noDeadline: 1 });
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        'missing-lead',
        'missing-product',
        'missing-deadline',
        'unit-spelling-variant',
      ]),
    );
  });

  it('goes again, and its result with it', async () => {
    const sheet = gridOfSheet(sampleSheet(today));
    const { session, store, host } = setUp([shoppingList, sheet]);
    host.state = { ...host.state, sheets: [shoppingList.sheet] };
    await session.perform('sample');
    host.active = sheet.sheet;
    await session.confirm();
    await session.undo();
    expect(host.state.sheets).toEqual([shoppingList.sheet]);
    expect(store.state().checked).toBeNull();
  });
});

describe('the check after writing', () => {
  /** Two spellings of a unit, which is written the same way everywhere. */
  async function withFixAsked() {
    const set = setUp();
    await set.session.check();
    const { findings } = set.store.state().checked!.report.appendices[0]!;
    await set.session.perform('fix', { findings: findings.filter(({ fix }) => fix !== null) });
    expect(set.store.state().pending?.name).toBe('fix');
    return set;
  }

  it('may fail: what was written is said all the same, can be undone, and the old result is known as old', async () => {
    const { session, store, host } = await withFixAsked();
    host.fail('readSheet', 'unexpected', { detail: 'x' });
    await session.confirm();
    expect(host.edits).toHaveLength(1);
    expect(store.state()).toMatchObject({
      problem: { code: 'unexpected' },
      notice: { key: 'fixed' },
      done: [{ name: 'fix' }],
      stale: true,
      work: null,
    });
    host.fail('readSheet', 'unexpected', { detail: 'x' });
    await session.undo();
    expect(store.state()).toMatchObject({
      problem: { code: 'unexpected' },
      done: [],
      notice: { key: 'undone' },
    });
  });

  it('may be stopped, which does not say that nothing was changed', async () => {
    const { session, store, host } = await withFixAsked();
    const release = host.hold();
    const confirmed = session.confirm();
    while (store.state().done.length === 0) await Promise.resolve();
    session.stop();
    release();
    await confirmed;
    expect(store.state()).toMatchObject({ problem: null, notice: { key: 'fixed' }, stale: true, work: null });
  });

  it('leaves the sentence about what was done on screen', async () => {
    const { session, store } = await withFixAsked();
    await session.confirm();
    expect(store.state()).toMatchObject({ notice: { key: 'fixed' }, stale: false, problem: null });
  });
});

describe('while Excel does not answer', () => {
  it('says so, and stops saying so when it answers or the pane is left', async () => {
    const { session, store, host } = setUp();
    const stop = await session.start();
    host.wait(true);
    expect(store.state().waiting).toBe(true);
    host.wait(false);
    expect(store.state().waiting).toBe(false);
    await stop();
    host.wait(true);
    expect(store.state().waiting).toBe(false);
  });
});

describe('the settings of an office', () => {
  const text = '{ "mode": "draft", "rules": { "missing-lead": "off" }, "template": "mau.xlsx" }';

  it('are taken from its file, kept with the workbook, and the sheet is checked by them', async () => {
    const { session, store, host } = setUp();
    await session.check();
    await session.changeSettings({ dueSoonDays: 15 });
    await session.importOffice('soat.json', text);
    expect(host.settings.get(settingsKey)).toMatchObject({
      mode: 'draft',
      dueSoonDays: 15,
      rules: { 'missing-lead': 'off' },
    });
    expect(store.state().checked?.report.appendices[0]).toMatchObject({
      mode: 'draft',
      ignored: [{ rule: 'missing-lead' }],
    });
    expect(store.state().notice).toEqual({
      key: 'imported',
      params: { file: 'soat.json' },
      more: [{ key: 'noTemplate' }],
    });
  });

  it('that are wrong change nothing, and it is said where', async () => {
    const { session, store, host } = setUp();
    await session.check();
    await session.importOffice('soat.json', '{\n "mode": "du thao" }');
    expect(store.state().problem).toMatchObject({
      code: 'settings-value',
      params: { line: 2, name: 'mode' },
    });
    expect(host.settings.has(settingsKey)).toBe(false);
  });

  it('are given to a file that is taken again as it was', async () => {
    const { session, store, saved } = setUp();
    await session.importOffice('soat.json', text);
    const kept = store.state().settings;
    await session.exportOffice();
    await session.changeSettings({ mode: 'tracking', rules: {} });
    await session.importOffice('soat.json', saved[0]!);
    expect(store.state().settings).toEqual(kept);
  });
});
