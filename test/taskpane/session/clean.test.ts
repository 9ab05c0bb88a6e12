import { createSession } from '../../../src/taskpane/session';
import { createStore } from '../../../src/taskpane/state/store';
import { emptyWorkbook } from '../../excel-stand-in/model/workbook';
import { saveWorkbook } from '../../excel-stand-in/files/saveWorkbook';
import { today } from '../support/checked';
import { fakeHost } from '../support/fakeHost';
import { smallPlan } from '../support/grids';

async function setUp() {
  const host = fakeHost([smallPlan()]);
  host.file = await saveWorkbook(emptyWorkbook());
  const store = createStore();
  const saved: string[] = [];
  const session = createSession(host, store, {
    today: () => today,
    now: () => 0,
    wait: () => new Promise<void>(() => undefined),
    pause: () => Promise.resolve(),
    copy: async () => undefined,
    remember: () => undefined,
    recall: () => null,
    save: (name) => void saved.push(name),
  });
  return { host, store, session, saved };
}

describe('the copy to send on', () => {
  it('is opened as a new workbook; nothing is written to the one that is open, nor has it to be checked', async () => {
    const { host, store, session, saved } = await setUp();
    await session.cleanCopy({ keepTracking: false });
    expect(store.state()).toMatchObject({ notice: { key: 'copyOpened' }, problem: null, work: null });
    expect([host.opened.length, host.edits, saved]).toEqual([1, [], []]);
    expect(host.calls).toEqual(['readFile', 'openFile']);
  });

  it('is kept as a file where Excel opens no new workbook', async () => {
    const { host, store, session, saved } = await setUp();
    host.fail('openFile', 'unexpected', { detail: 'GeneralException' });
    await session.cleanCopy({ keepTracking: true });
    expect(saved).toEqual(['Phụ lục - ban gui di.xlsx']);
    expect(store.state()).toMatchObject({
      notice: { key: 'copySaved', params: { file: 'Phụ lục - ban gui di.xlsx' } },
      problem: null,
    });
  });

  it('says the other way where Excel does not hand the workbook out', async () => {
    const { host, store, session } = await setUp();
    host.fail('readFile', 'no-workbook-file');
    await session.cleanCopy({ keepTracking: false });
    expect(store.state()).toMatchObject({ notice: null, problem: { code: 'no-workbook-file' } });
  });
});
