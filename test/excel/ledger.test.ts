/** Workbooks that were copied from year to year carry tens of thousands of hidden names: ours stand somewhere among them. */
import { createExcelHost } from '../../src/excel';
import { marksEdit, removeMarksEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

function addOld({ standIn: { workbook } }: Scene, count: number, begin: string): void {
  for (let i = 0; i < count; i += 1)
    workbook.names.push({
      name: `${begin}_Định_mức_vật_tư_${i}`,
      formula: `='D:\\Dự toán năm 2009\\[Bảng giá vật liệu xây dựng quý ${i}.xls]Đơn giá tổng hợp'!$A$${i + 1}:$F$${i + 9}`,
      comment: '',
      visible: false,
      scope: null,
    });
}

it('finds its own names among 25,000 that others left', async () => {
  const it = await scene(planRows(10));
  addOld(it, 15_000, '_1');
  await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
  addOld(it, 10_000, '_2');
  const sheet = it.standIn.workbook.sheet(planSheet)!;
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);

  const later: Scene = { ...it, host: createExcelHost() };
  expect((await later.host.readState()).marks).toEqual([{ set: 1, sheet: planSheet }]);
  const applied = await later.host.applyEdit(removeMarksEdit(await context(later)).edit);
  expect(sheet.conditionalFormats).toEqual([]);
  expect(it.standIn.workbook.names).toHaveLength(25_000);
  await later.host.undo(applied);
  expect((await later.host.readState()).marks).toEqual([{ set: 1, sheet: planSheet }]);
  expect(it.standIn.host.faults).toEqual([]);
});

it('asks once where there are few names', async () => {
  const it = await scene(planRows(3));
  addOld(it, 400, '_1');
  it.standIn.host.resetCount();
  await it.host.readState();
  expect(it.standIn.host.syncs).toBe(1);
});
