import { noFiles, waitingAgain, withFiles } from '../../../src/taskpane/forms/fileLines';
import type { PutSheet } from '../../../src/workbook';
import { fileOf, sentCsv, setUp, tasks } from './support';

const communes = ['UBND xã Đồng Lạc', 'UBND xã Mường Khoa', 'UBND xã Suối Giàng'];
const list = [...communes, 'UBND xã Nậm Ty'].join('\n');
const given = () => communes.map((unit) => sentCsv(unit, tasks));

describe('many files', () => {
  it('are read one by one, and who has not sent is told', async () => {
    const { files } = await setUp();
    await files.setUnits(list);
    await files.add([...given(), fileOf('ban-cu.doc', new Uint8Array(8))]);
    const { lines, who, running } = files.state();
    expect(running).toBe(false);
    expect(lines.map(({ state, sender }) => [state, sender])).toEqual([
      ['failed', null],
      ...communes.map((unit) => ['done', unit]),
    ]);
    expect(lines[0]?.note?.problem?.code).toBe('old-doc');
    expect(lines[1]?.note).toMatchObject({ tasks: 3, problem: null });
    expect(who?.sentences[0]).toBe('Đã có 3/4 đơn vị gửi tệp dùng được.');
    expect(who?.sentences).toContain('Chưa gửi: UBND xã Nậm Ty.');
    expect(who?.sentences).toContain('Tệp chưa rõ của đơn vị nào, chưa tính: ban-cu.doc.');
  });

  it('go by the unit a person gives, and by the newest of several', async () => {
    const { files } = await setUp();
    await files.setUnits(list);
    const stray = sentCsv('ban cuoi', tasks, 5);
    await files.add([...given(), stray]);
    const { key } = files.state().lines.at(-1)!;
    expect(files.state().lines.at(-1)?.sender).toBeNull();
    await files.correctSender(key, 'UBND xã Nậm Ty');
    expect(files.state().who?.sentences[0]).toBe('Đã có 4/4 đơn vị gửi tệp dùng được.');
    await files.correctSender(key, communes[0]!);
    expect(files.state().who?.sentences).toContain(`Gửi nhiều lần (tính tệp sau cùng): ${communes[0]}.`);
  });

  it('can be stopped, given again and read on', async () => {
    const { files } = await setUp();
    const reading = files.add(given());
    await files.stop();
    await reading;
    expect(files.state().lines.every(({ state }) => state === 'stopped' || state === 'done')).toBe(true);
    expect(files.state().lines.some(({ state }) => state === 'stopped')).toBe(true);
    await files.add(given());
    expect(files.state().lines.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('are kept that are given while the senders are told, whatever that waits for', async () => {
    const { files } = await setUp();
    await files.add(given());
    for (let steps = 0; steps < 12; steps++) {
      const telling = files.tellSenders();
      for (let step = 0; step < steps; step++) await null;
      const reading = files.add([sentCsv(`UBND xã Số ${steps}`, tasks)]);
      await telling;
      expect([steps, files.state().lines.length]).toEqual([steps, communes.length + steps + 1]);
      await reading;
    }
  });

  it('are put into the workbook once the user agrees, and taken out again', async () => {
    const { files, store, session, host } = await setUp();
    await files.setOffice('UBND huyện Văn Yên');
    await files.add(given());
    await files.put();
    expect(host.edits).toEqual([]);
    expect(store.state().pending?.prepared.describe.newSheets).toEqual(
      expect.arrayContaining([
        'Tổng hợp',
        'Tình hình gửi',
        'Theo đơn vị gửi',
        'Kết quả soát',
        'Dữ liệu soát',
      ]),
    );
    await session.confirm();
    const [edit] = host.edits;
    const overview = edit?.steps.find(
      (step): step is PutSheet => step.kind === 'put-sheet' && step.sheet.tag === 'overview',
    );
    expect(JSON.stringify(overview?.sheet.blocks)).toContain('UBND huyện Văn Yên'.toLocaleUpperCase('vi'));
    expect(edit?.steps.at(-1)).toEqual({ kind: 'show-sheet', tag: 'senders' });
    await session.undo();
    expect(store.state().notice).toEqual({ key: 'undone', params: { action: 'merge' } });
    expect(host.state.sheets).toEqual(['Phụ lục I', 'Ghi chép']);
  });

  it('give their tables to sheets of the user’s own', async () => {
    const { files, store, session, host } = await setUp();
    await files.layOut(given()[0]!);
    await session.confirm();
    expect(host.state.sheets).toContain(communes[0]);
    expect(host.state.ours).toEqual([]);
    expect(store.state().done).toMatchObject([{ name: 'layOut', checksAfter: 'front' }]);
  });
});

describe('the list of files', () => {
  const [first, second] = given();

  it('takes the same file once, and one that was changed since as another', () => {
    const once = withFiles(withFiles(noFiles, [first!]), [first!]);
    expect(once.lines).toHaveLength(1);
    expect(withFiles(once, [{ ...first!, lastModified: 9 }]).lines).toHaveLength(2);
  });

  it('stands oldest first', () => {
    const { lines } = withFiles(noFiles, [{ ...first!, lastModified: 9 }, second!]);
    expect(lines.map(({ file }) => file.name)).toEqual([second!.name, first!.name]);
  });

  it('reads one file again, or those that were stopped', () => {
    const { lines } = withFiles(noFiles, [first!, second!]);
    const state = {
      ...noFiles,
      lines: [
        { ...lines[0]!, state: 'stopped' as const },
        { ...lines[1]!, state: 'failed' as const },
      ],
    };
    expect(waitingAgain(state, null).lines.map((one) => one.state)).toEqual(['waiting', 'failed']);
    expect(waitingAgain(state, lines[1]!.key).lines.map((one) => one.state)).toEqual(['stopped', 'waiting']);
  });
});
