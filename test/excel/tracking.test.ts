import { isoToSerial } from '../../src/plan/model/grid';
import { SoatError } from '../../src/plan/model/error';
import { createExcelHost } from '../../src/excel';
import { marksEdit, removeTrackingEdit, staleTracking, trackingEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

const track = async (it: Scene) => it.host.applyEdit(trackingEdit(await checked(it), await context(it)).edit);

/** Columns H to K: Hạn cuối, Trạng thái, Ngày hoàn thành, Kết quả soát; G is the narrow empty one. */
async function tracked(): Promise<Scene> {
  const it = await scene(planRows(12), { formulas: true });
  await track(it);
  await it.standIn.settle();
  return it;
}

const stateOf = async (it: Scene, row: number): Promise<string | undefined> =>
  (await checked(it)).tables[0]?.appendix.rows.find((one) => one.row === row)?.status?.state;

describe('tracking columns in Excel', () => {
  it('stand beside the table with real dates, and are part of it at the next run', async () => {
    const it = await tracked();
    const sheet = it.standIn.workbook.sheet(planSheet);
    expect([8, 9, 10, 11].map((column) => sheet?.text(4, column))).toEqual([
      'Hạn cuối',
      'Trạng thái',
      'Ngày hoàn thành',
      'Kết quả soát (30/06/2026)',
    ]);
    expect(sheet?.text(4, 7)).toBe('');
    expect(sheet?.at(7, 8).value).toBe(isoToSerial('2026-06-15'));
    expect(sheet?.text(7, 8)).toBe('15/06/2026');
    expect(sheet?.text(9, 11)).toMatch(/^○ Lỗi: /);
    const meanings = (await checked(it)).tables[0]?.appendix.layout.columns.map(({ meaning }) => meaning);
    expect(meanings).toEqual(expect.arrayContaining(['dueDate', 'status', 'completedOn', 'check']));
  });

  it('decide what is done and what is late', async () => {
    const it = await tracked();
    expect(await stateOf(it, 7)).toBe('overdue');
    it.standIn.edit(planSheet, 'I7', 'Hoàn thành');
    expect(await stateOf(it, 7)).toBe('done');
    it.standIn.edit(planSheet, 'H11', isoToSerial('2026-12-31'));
    expect(await stateOf(it, 11)).toBe('on-track');
    await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
    expect((await it.standIn.looks(planSheet, 'B7')).fill).toBeNull();
    expect((await it.standIn.looks(planSheet, 'B11')).fill).toBeNull();
    it.standIn.edit(planSheet, 'I7', 'Đang thực hiện');
    expect((await it.standIn.looks(planSheet, 'B7')).fill).toBe('#FBE3E1');
  });

  it('take another word for a state after a hint, and refuse what is no date', async () => {
    const { validations } = (await tracked()).standIn.workbook.sheet(planSheet)!;
    expect(validations.map(({ rule, errorAlert }) => [Object.keys(rule), errorAlert?.style])).toEqual([
      [['date'], 'Stop'],
      [['list'], 'Information'],
      [['date'], 'Stop'],
    ]);
  });

  it('keep what the user typed when they are renewed', async () => {
    const it = await tracked();
    const sheet = it.standIn.workbook.sheet(planSheet);
    it.standIn.edit(planSheet, 'I7', 'Hoàn thành');
    it.standIn.edit(planSheet, 'H11', isoToSerial('2026-12-31'));
    it.standIn.edit(planSheet, 'K8', 'Đã trao đổi qua điện thoại');
    it.standIn.edit(planSheet, 'F6', '20/9/2026');
    await track(it);
    await it.standIn.settle();
    expect(sheet?.text(7, 9)).toBe('Hoàn thành');
    expect(sheet?.at(11, 8)).toMatchObject({ value: isoToSerial('2026-12-31'), formula: null });
    expect(sheet?.text(8, 11)).toBe('Đã trao đổi qua điện thoại');
    expect(sheet?.at(6, 8).value).toBe(isoToSerial('2026-09-20'));
    expect(it.standIn.workbook.names.map(({ name }) => name)).toEqual(['_soat.columns.tracking.1']);
  });

  it('go without what the user typed, which stays unless he says otherwise', async () => {
    const it = await tracked();
    const sheet = it.standIn.workbook.sheet(planSheet);
    it.standIn.edit(planSheet, 'I7', 'Hoàn thành');
    await it.host.applyEdit(removeTrackingEdit(planSheet, false, await context(it)).edit);
    expect(sheet?.text(4, 8)).toBe('');
    expect(sheet?.text(4, 11)).toBe('');
    expect(sheet?.text(7, 9)).toBe('Hoàn thành');
    expect(it.standIn.workbook.names).toEqual([]);
  });
});

describe('renewed', () => {
  const stale = async (it: Scene, day?: string) =>
    staleTracking(await checked(it, day), {
      ...(await context(it)),
      ...(day === undefined ? {} : { asOf: day }),
    });

  it('are called old on another day, and where the table or its findings changed; then say the new day', async () => {
    const it = await tracked();
    const sheet = it.standIn.workbook.sheet(planSheet);
    expect(await stale(it)).toBeNull();
    expect(await stale(it, '2026-07-02')).toMatchObject({ of: '2026-06-30', rows: 0, found: false });
    it.standIn.edit(planSheet, 'C9', 'Văn phòng');
    expect(await stale(it)).toMatchObject({ of: '2026-06-30', rows: 1 });
    const later = { ...(await context(it)), asOf: '2026-07-02' };
    const { edit, describe: said } = trackingEdit(await checked(it, '2026-07-02'), later);
    expect(edit.kind).toBe('renew-tracking');
    expect(said.sentences[0]).toMatch(/^Sẽ cập nhật cột theo dõi/);
    const applied = await it.host.applyEdit(edit);
    expect(sheet?.text(4, 11)).toBe('Kết quả soát (02/07/2026)');
    expect(sheet?.text(9, 11)).not.toContain('Lỗi');
    await it.host.undo(applied);
    expect(sheet?.text(4, 11)).toBe('Kết quả soát (30/06/2026)');
    expect(sheet?.text(9, 11)).toContain('Lỗi');
  });

  it('are taken for ours by their form where the names are gone, under an older header, too', async () => {
    const it = await tracked();
    const sheet = it.standIn.workbook.sheet(planSheet);
    it.standIn.edit(planSheet, 'K4', 'Kết quả soát');
    it.standIn.edit(planSheet, 'I7', 'đang làm');
    it.standIn.workbook.names.splice(0);
    expect(await stale(it)).toMatchObject({ found: true });
    const { edit, describe: said } = trackingEdit(await checked(it), await context(it));
    expect(said.counts).toMatchObject({ found: 1, stood: 1 });
    await it.host.applyEdit(edit);
    expect(it.standIn.workbook.names.map(({ name }) => name)).toEqual(['_soat.columns.tracking.1']);
    expect(sheet?.text(4, 11)).toBe('Kết quả soát (30/06/2026)');
    expect(sheet?.text(7, 9)).toBe('đang làm');
    expect(sheet?.text(4, 13)).toBe('');
    expect(await stale(it)).toBeNull();
  });
});

describe('with extensions', () => {
  it('count from the extended day as soon as it is typed, and leave a refused one to the deadline', async () => {
    const it = await scene(planRows(12), { formulas: true });
    await it.host.applyEdit(trackingEdit(await checked(it), await context(it), { progress: true }).edit);
    await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
    const sheet = it.standIn.workbook.sheet(planSheet);
    expect([10, 11, 12, 13, 14].map((column) => sheet?.text(4, column))).toEqual([
      'Ngày hoàn thành',
      'Gia hạn đến',
      'Kết quả thực hiện',
      'Lý do',
      'Kết quả soát (30/06/2026)',
    ]);
    expect((await it.standIn.looks(planSheet, 'B7')).fill).toBe('#FBE3E1');
    it.standIn.edit(planSheet, 'K7', isoToSerial('2026-10-15'));
    await it.standIn.settle();
    expect(sheet?.at(7, 8).value).toBe(isoToSerial('2026-10-15'));
    expect((await it.standIn.looks(planSheet, 'B7')).fill).toBeNull();
    expect(await stateOf(it, 7)).toBe('on-track');
    it.standIn.edit(planSheet, 'K7', isoToSerial('2026-05-01'));
    await it.standIn.settle();
    expect(sheet?.at(7, 8).value).toBe(isoToSerial('2026-06-15'));
    expect(await stateOf(it, 7)).toBe('overdue');
    const [table] = (await checked(it)).tables;
    expect(table?.findings.map(({ rule, row }) => [rule, row])).toContainEqual([
      'extension-before-deadline',
      7,
    ]);
  });
});

describe('two people in one workbook', () => {
  const refusal = (job: Promise<unknown>): Promise<string> =>
    job.then(
      () => 'done',
      (error: unknown) => (error instanceof SoatError ? error.code : String(error)),
    );

  it('who press at once have one set of columns, and what the first has typed stays', async () => {
    const it = await scene(planRows(12));
    const edit = trackingEdit(await checked(it), await context(it)).edit;
    const wide = trackingEdit(await checked(it), await context(it), { progress: true }).edit;
    await it.host.applyEdit(edit);
    it.standIn.edit(planSheet, 'I7', 'xong');
    expect(await refusal(createExcelHost().applyEdit(wide))).toBe('table-changed');
    const sheet = it.standIn.workbook.sheet(planSheet);
    expect(sheet?.text(7, 9)).toBe('xong');
    expect(sheet?.text(4, 11)).toBe('Kết quả soát (30/06/2026)');
    expect(it.standIn.workbook.names).toHaveLength(1);
  });

  it('of whom one comes between the look and the writing of the other: the name is taken, nothing is written', async () => {
    const it = await scene(planRows(12));
    const mine = trackingEdit(await checked(it), await context(it)).edit;
    const theirs = trackingEdit(await checked(it), await context(it), { progress: true }).edit;
    const [, taken] = await Promise.all([
      it.host.applyEdit(mine),
      refusal(createExcelHost().applyEdit(theirs)),
    ]);
    const sheet = it.standIn.workbook.sheet(planSheet);
    expect(taken).toBe('table-changed');
    expect(sheet?.text(4, 11)).toBe('Kết quả soát (30/06/2026)');
    expect(sheet?.text(4, 14)).toBe('');
    expect(it.standIn.workbook.names).toHaveLength(1);
  });

  it('of whom one inserts a row meanwhile: nothing is written beside the wrong task', async () => {
    const it = await tracked();
    const old = trackingEdit(await checked(it), await context(it)).edit;
    await it.standIn.Excel.run(async (excel) => {
      excel.workbook.worksheets.getItem(planSheet).getRange('7:7').insert('Down');
      await excel.sync();
    });
    expect(await refusal(it.host.applyEdit(old))).toBe('table-changed');
  });
});
