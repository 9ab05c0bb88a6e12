/** What units returned, from files in the pane into the plan in front. */
import { gridOfText } from '../../../src/plan/model/grid';
import type { PutColumns, SetCells, Step } from '../../../src/workbook';
import { fileOf, setUp } from './support';

const plan = [
  ['Kèm theo Kế hoạch số 8/KH-UBND ngày 10/01/2026 của UBND xã Phú Lâm'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  ['1', 'Sửa cầu treo thôn Thượng', 'Phòng Kinh tế', '30/6/2026'],
  ['2', 'Cấp thẻ bảo hiểm cho trẻ dưới sáu tuổi', 'Trạm Y tế', '15/7/2026'],
  ['3', 'Phun khử khuẩn trường mầm non', 'Trạm Y tế', '20/8/2026'],
];

const returned = (name: string, rows: readonly (readonly string[])[]) => {
  const table = [['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Trạng thái', 'Ngày hoàn thành'], ...rows];
  return fileOf(name, new TextEncoder().encode(table.map((cells) => cells.join(',')).join('\n')));
};
const fromClinic = () =>
  returned('Trạm Y tế.csv', [
    ['1', 'Cấp thẻ bảo hiểm cho trẻ dưới sáu tuổi', 'Trạm Y tế', '15/7/2026', 'Hoàn thành', '10/7/2026'],
    ['2', 'Phun khử khuẩn trường mầm non', 'Trạm Y tế', '20/8/2026', 'Đang thực hiện', ''],
    ['3', 'Sửa cầu treo thôn Thượng', 'Phòng Kinh tế', '30/6/2026', 'Hoàn thành', ''],
  ]);

const stepOf = <K extends Step['kind']>(steps: readonly Step[] | undefined, kind: K) =>
  steps?.find((step): step is Extract<Step, { kind: K }> => step.kind === kind);

it('comes into new tracking columns once the user agrees, with a list of what does not, and goes again', async () => {
  const { forms, files, host, session, store } = await setUp([gridOfText('Kế hoạch', plan)]);
  await files.add([fromClinic(), fileOf('hong.xlsx', new Uint8Array(8))]);
  const found = await forms.collect.find('ask');
  expect(found?.sentences.slice(0, 3)).toEqual([
    'Ghi 3 ô; 0 ô đã có như vậy; 0 ô khác với bản chính hoặc khác nhau.',
    'Đã có 1/2 đơn vị gửi về.',
    'Chưa gửi về: Phòng Kinh tế.',
  ]);
  expect(found?.lines.map(({ kind }) => kind)).toEqual([
    'Không chủ trì',
    'Chưa gửi về',
    'Không đọc được',
    'Đã ghi',
    'Đã ghi',
    'Đã ghi',
  ]);
  expect(host.edits).toEqual([]);
  expect(store.state().pending?.prepared.describe).toMatchObject({
    newSheets: ['Thu về'],
    touchedSheets: ['Kế hoạch'],
  });
  await session.confirm();
  const columns = stepOf<PutColumns['kind']>(host.edits[0]?.steps, 'put-columns')?.columns;
  const valuesOf = (header: string) => columns?.find((column) => column.header === header)?.values;
  expect(valuesOf('Trạng thái')).toEqual([null, 'Hoàn thành', 'Đang thực hiện']);
  expect(valuesOf('Ngày hoàn thành')).toEqual([null, { date: '2026-07-10' }, null]);
  expect(store.state().notice).toMatchObject({ key: 'collected', params: { count: 3 } });
  await session.undo();
  expect(store.state().notice).toEqual({ key: 'undone', params: { action: 'collect' } });
});

it('leaves what the plan says already unless told otherwise, and writes into its own columns', async () => {
  const kept = plan.map((cells, r) =>
    r === 0 ? cells : [...cells, ['Trạng thái', '', 'Chưa làm', ''][r - 1]!],
  );
  const { forms, files, store, session } = await setUp([gridOfText('Kế hoạch', kept)]);
  await files.add([
    returned('Trạm Y tế.csv', [['1', plan[3]![1]!, 'Trạm Y tế', '15/7/2026', 'Hoàn thành', '']]),
  ]);
  const asked = await forms.collect.find('ask');
  expect(asked?.taken).toBe(0);
  expect(asked?.sentences.at(-1)).toContain('chọn “Lấy theo tệp gửi về”');
  session.cancel();
  await forms.collect.find('returned');
  const step = stepOf<SetCells['kind']>(store.state().pending?.prepared.edit.steps, 'set-cells');
  expect(step?.cells).toEqual([{ row: 4, column: 5, was: 'Chưa làm', value: 'Hoàn thành' }]);
});

it('says so where the sheet in front holds no plan', async () => {
  const { forms, files, host, store } = await setUp();
  await files.add([fromClinic()]);
  host.activate('Ghi chép');
  expect(await forms.collect.find('ask')).toBeNull();
  expect(store.state().problem?.code).toBe('no-plan-table');
});
