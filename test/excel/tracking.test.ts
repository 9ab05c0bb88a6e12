import { isoToSerial } from '../../src/plan/model/grid';
import { marksEdit, removeTrackingEdit, trackingEdit } from '../../src/workbook';
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
      'Kết quả soát',
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
