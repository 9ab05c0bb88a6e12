/** Sheets handed to the user: read and checked like any other, in no ledger, gone when it is undone before anything was written in them. */
import { layOutEdit } from '../../src/workbook/ownSheets';
import { gridOfText } from '../../src/plan/model/grid';
import { closeAll, context, planSheet, scene } from './support';

afterEach(closeAll);

const grid = gridOfText('Bảng 1', [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì'],
  ['1', 'Dọn kho', 'Văn phòng'],
]);

it('are the user’s own, a new one each time, and can be undone', async () => {
  const it = await scene();
  const before = await it.host.readState();
  const put = async () => it.host.applyEdit(layOutEdit([grid], await context(it)).edit);
  await put();
  const second = await put();
  expect(await it.host.readState()).toEqual({ ...before, sheets: [planSheet, 'Bảng 1', 'Bảng 1 (2)'] });
  expect((await it.host.readSheet('Bảng 1')).text).toEqual(grid.text);
  expect((await it.host.listSheets()).some(({ ours }) => ours)).toBe(false);
  await it.host.undo(second);
  expect((await it.host.readState()).sheets).toEqual([planSheet, 'Bảng 1']);
});
