/** What the page over files does with what its desk gives. */
import { SoatError } from '../../src/plan/model/error';
import { initialState } from '../../src/taskpane/state/paneState';
import { createStore } from '../../src/taskpane/state/store';
import { createFilesDesk } from '../../src/tep/desk';
import { pageJobs } from '../../src/tep/jobs';
import { keptSettings } from '../../src/tep/place';
import type { FilesDesk } from '../../src/tep/types';
import { sentCsv, tasks } from '../taskpane/forms/support';

const today = '2026-08-01';
const bytes = new Uint8Array([1]);

function setUp(part: Partial<FilesDesk> = {}, kept = new Map<string, string>()) {
  const saved: [string, string][] = [];
  const environment = {
    today: () => today,
    now: () => 0,
    pause: async () => undefined,
    wait: async () => undefined,
    copy: async () => undefined,
    remember: (key: string, value: string) => void kept.set(key, value),
    recall: (key: string) => kept.get(key) ?? null,
    save: (name: string, type: string) => void saved.push([name, type]),
  };
  const store = createStore({ ...initialState, settings: keptSettings(environment) });
  const desk: FilesDesk = { ...createFilesDesk(environment), ...part };
  return { jobs: pageJobs(store, environment, Promise.resolve(desk)), store, saved, kept };
}

describe('the page over files', () => {
  it('reads files and offers what was made of them', async () => {
    const asked: unknown[] = [];
    const { jobs, saved } = setUp({
      marked: async (key, options) => {
        asked.push([key.split('|')[0], options.today, options.locale]);
        return { name: 'a-da-soat.xlsx', bytes };
      },
    });
    await jobs.list.add([sentCsv('UBND xã Tân Phú', tasks)]);
    const [line] = jobs.list.state().lines;
    expect(line).toMatchObject({ state: 'done', sender: 'UBND xã Tân Phú' });
    await jobs.mark(line!.key);
    expect(asked).toEqual([['UBND xã Tân Phú.csv', today, 'vi']]);
    expect(saved).toEqual([
      ['a-da-soat.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ]);
    expect(jobs.said()[0]).toContain('a-da-soat.xlsx');
    expect((await jobs.found(line!.key))?.[0]?.rows.length).toBeGreaterThan(0);
    await jobs.setLanguage('en');
    expect(jobs.list.state().who?.sentences[0]).toMatch(/^1 of 1/);
    expect(jobs.said()).toEqual([]);
  });

  it('names what was left out of a pack, and shows why nothing could be made', async () => {
    const { jobs, store, saved } = setUp({
      markedAll: async () => ({
        name: 'ban-da-soat.zip',
        bytes,
        left: [{ file: 'b.xlsx', problem: { code: 'file-gone', params: { file: 'b.xlsx' } } }],
      }),
      mergedFile: () => Promise.reject(new SoatError('writer-missing', {})),
    });
    await jobs.markAll(['a', 'b']);
    expect(saved).toEqual([['ban-da-soat.zip', 'application/zip']]);
    expect(jobs.said()[1]).toMatch(/b\.xlsx.*đã bị sửa/);
    await jobs.merge();
    expect(store.state().problem?.code).toBe('writer-missing');
    expect(jobs.said()).toEqual([]);
    expect(saved).toHaveLength(1);
  });

  it('keeps the list of units and the office on this machine, and nothing else', async () => {
    const { jobs, kept } = setUp();
    await jobs.list.setUnits('UBND xã Tân Phú\nUBND xã Tân Lập');
    await jobs.list.setOffice('UBND tỉnh');
    const again = setUp({}, kept);
    expect(again.store.state().settings).toMatchObject({ office: 'UBND tỉnh', asOf: null });
    expect(again.jobs.list.units()?.map(({ name }) => name)).toEqual(['UBND xã Tân Phú', 'UBND xã Tân Lập']);
    for (const key of kept.keys()) kept.set(key, '{damaged');
    expect(setUp({}, kept).store.state().settings.senders).toEqual([]);
  });

  it('says where the browser gives no thread, and reads nothing', async () => {
    const store = createStore(initialState);
    const { jobs: ready } = setUp();
    const jobs = pageJobs(
      store,
      { ...ready, today: () => today, now: () => 0, pause: async () => undefined } as never,
      Promise.reject(new SoatError('no-thread', {})),
    );
    await jobs.list.add([sentCsv('UBND xã Tân Phú', tasks)]);
    expect(store.state().problem?.code).toBe('no-thread');
    expect(jobs.list.state().lines[0]?.state).toBe('stopped');
  });
});
