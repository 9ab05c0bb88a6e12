/** The desk of the page over files, over the line its thread is asked by: copies out, the files that came in as they were. */
import { unzipSync } from 'fflate';
import { defaultChoices } from '../../src/app/options';
import { columnLetter } from '../../src/plan/model/grid';
import { serve } from '../../src/taskpane/forms/desk/wire';
import { createFilesDesk } from '../../src/tep/desk';
import { deskBehind } from '../../src/tep/open';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookOf } from '../../src/copies/source';
import { emptyState } from '../../src/workbook';
import { fileOf, sentCsv, tasks } from '../taskpane/forms/support';
import { smallPlan } from '../taskpane/support/grids';
import { line } from '../taskpane/forms/line';

const today = '2026-08-01';
const clock = { today: () => today, now: () => 0, pause: async () => undefined };
const options = { choices: defaultChoices, today, locale: 'vi' } as const;
const [page, thread] = line();
const desk = deskBehind(page);
serve(thread, createFilesDesk(clock));
const read = (key: string, file: Parameters<typeof desk.read>[1]) =>
  desk.read(key, file, defaultChoices, today);

describe('the desk of the page over files', () => {
  it('tells what was found row by row, with what stands there', async () => {
    await read('a', sentCsv('UBND xã Tân Phú', tasks));
    const [table] = await desk.found('a', 'vi');
    expect(table).toMatchObject({ sheet: 'UBND xã Tân Phú', range: 'A2:D5' });
    const row = table?.rows.find(({ row }) => row === 4);
    expect(row).toMatchObject({
      text: '2 Phát tờ rơi phòng cháy rừng',
      cells: [
        { name: 'Chủ trì', text: '' },
        { name: 'Thời hạn', text: '15/7/2026' },
      ],
    });
    expect(row?.findings).toContainEqual(expect.objectContaining({ severity: 'error', place: 'C4' }));
    const [english] = await desk.found('a', 'en');
    expect(english?.verdict).not.toBe(table?.verdict);
  });

  it('writes the marked copy of a workbook and leaves its bytes alone', async () => {
    const bytes = await planBytes();
    const before = bytes.slice();
    await read('b', fileOf('Phụ lục.xlsx', bytes));
    const copy = await desk.marked('b', options);
    expect(copy.name).toBe('Phụ lục-da-soat.xlsx');
    expect(bytes).toEqual(before);
    const { grids, state } = await readWorkbook(copy.bytes, copy.name);
    expect(state.marks).toHaveLength(1);
    const [{ area } = { area: null }] = state.columns;
    expect(columnLetter(area?.left ?? 0)).not.toBe('A');
    expect(grids[0]?.text.flat()).toContain('Hạn cuối');
    const summarised = await desk.summarised('b', options);
    const { state: withSheets } = await readWorkbook(summarised.bytes, summarised.name);
    expect(withSheets.ours.map(({ tag }) => tag)).toContain('overview');
  });

  it('packs copies of several files under names of their own, and names what was left out', async () => {
    const gone = { ...sentCsv('UBND xã Tân Lập', tasks), name: 'mat.xlsx' };
    await read('c', { ...sentCsv('ke-hoach', tasks), name: 'x/ke-hoach.csv' });
    await read('d', sentCsv('ke-hoach', tasks));
    await read('e', gone);
    const { bytes, left } = await desk.markedAll(['c', 'd', 'e'], options);
    expect(Object.keys(unzipSync(bytes))).toEqual(['ke-hoach-da-soat.xlsx', 'ke-hoach-da-soat (2).xlsx']);
    expect(left.map(({ file }) => file)).toEqual(['mat.xlsx']);
    await expect(desk.markedAll(['e'], options)).rejects.toMatchObject({ code: left[0]?.problem.code });
  });

  it('puts files together in a workbook of their own', async () => {
    const question = {
      files: ['a', 'd'],
      corrected: [['d', 'UBND xã Tân Lập']],
      units: null,
      template: null,
    };
    const context = { state: emptyState, asOf: today, live: true, dueSoonDays: 7, locale: 'vi' } as const;
    const file = await desk.mergedFile(question as never, 'UBND tỉnh', context);
    const { state } = await readWorkbook(file.bytes, file.name);
    expect(file.name).toBe('tong-hop.xlsx');
    expect(state.ours.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['overview', 'senders', 'data']));
    expect(state.sheets.some((sheet) => sheet.startsWith('UBND'))).toBe(false);
  });

  it('says when a file is no longer as it was chosen', async () => {
    const file = fileOf('doi.xlsx', await planBytes());
    await read('f', file);
    Object.assign(file, {
      arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')),
    });
    await expect(desk.marked('f', options)).rejects.toMatchObject({
      code: 'file-gone',
      params: { file: 'doi.xlsx' },
    });
    await desk.forget(['f']);
    await expect(desk.found('f', 'vi')).rejects.toMatchObject({ code: 'file-gone' });
  });

  it('says when what writes cannot be loaded, and loads it at the next try', async () => {
    let there = false;
    const other = createFilesDesk(clock, async () => {
      if (!there) throw new TypeError('Failed to fetch');
    });
    await other.read('a', sentCsv('UBND xã Tân Phú', tasks), defaultChoices, today);
    await expect(other.marked('a', options)).rejects.toMatchObject({ code: 'writer-missing' });
    there = true;
    expect((await other.marked('a', options)).name).toBe('UBND xã Tân Phú-da-soat.xlsx');
  });
});

async function planBytes(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await workbookOf([smallPlan()]));
}
