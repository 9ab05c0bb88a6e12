import { check } from '../../../../src/plan/check';
import { gridOfText } from '../../../../src/plan/model/grid';
import { collect, taskIds, type ReturnedFile } from '../../../../src/plan/judge/collect';
import { placedTasks } from '../../../../src/plan/judge/changes';

type Row = readonly [string, string, string, string?, string?, string?];

const head = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Trạng thái', 'Ngày hoàn thành'];

function tables(rows: readonly Row[], sheet = 'Phụ lục', extra: readonly string[] = []) {
  const withCodes = extra.length > 0;
  const grid = gridOfText(sheet, [
    [...head, ...(withCodes ? ['Mã nhiệm vụ'] : [])],
    ...rows.map(([number, task, lead, status = '', done = ''], i) => [
      number,
      task,
      lead,
      '30/9/2026',
      status,
      done,
      ...(withCodes ? [extra[i] ?? ''] : []),
    ]),
  ]);
  return check(grid, { asOf: '2026-10-01' }).appendices.map(({ appendix }) => appendix);
}

const plan: readonly Row[] = [
  ['1', 'Nạo vét mương tiêu thôn Hạ', 'Phòng Kinh tế'],
  ['2', 'Lập danh sách hộ cận nghèo', 'Phòng Văn hóa - Xã hội', 'Đang thực hiện'],
  ['3', 'Tập huấn trực ban cho dân quân', 'Ban Chỉ huy quân sự'],
  ['4', 'Rà soát hồ sơ đất công ích', 'Phòng Kinh tế'],
];
const master = tables(plan);

const returned = (file: string, rows: readonly Row[], codes: readonly string[] = []): ReturnedFile => ({
  file,
  appendices: tables(rows, 'Bảng', codes),
  titleLines: [],
  hasSheetOf: () => false,
});

const told = (cells: readonly { task: { row: { row: number } }; field: string; text: string }[]) =>
  cells.map(({ task, field, text }) => [task.row.row, field, text]);

it('takes what the unit that leads a task reports, found by its words though it was renumbered and reworded', () => {
  const { taken, conflicts, foreign, unmatched, units } = collect(master, [
    returned('phong-kinh-te.xlsx', [
      ['1', 'Rà soát hồ sơ đất công ích', 'Phòng Kinh tế', 'Đang thực hiện'],
      ['2', 'Nạo vét mương tiêu của thôn Hạ', 'Phòng Kinh tế', 'Hoàn thành', '12/9/2026'],
    ]),
  ]);
  expect(told(taken)).toEqual([
    [5, 'status', 'Đang thực hiện'],
    [2, 'status', 'Hoàn thành'],
    [2, 'completedOn', '12/9/2026'],
  ]);
  expect(taken[2]).toMatchObject({ date: '2026-09-12', was: '' });
  expect([conflicts, foreign, unmatched]).toEqual([[], [], []]);
  expect(units.map(({ unit, leads, reported, files }) => [unit, leads, reported, files.length])).toEqual([
    ['Phòng Kinh tế', 2, 2, 1],
    ['Phòng Văn hóa - Xã hội', 1, 0, 0],
    ['Ban Chỉ huy quân sự', 1, 0, 0],
  ]);
});

it('finds a task by the id it was handed out with, whatever became of its words', () => {
  const ids = taskIds(placedTasks(master));
  const { taken, unmatched } = collect(master, [
    returned(
      'ban-chi-huy-quan-su.xlsx',
      [
        ['1', 'Đã mở lớp cho 40 người', 'Ban Chỉ huy quân sự', 'Hoàn thành'],
        ['2', 'Việc tự thêm vào', 'Ban Chỉ huy quân sự', 'Hoàn thành'],
      ],
      [ids[2] ?? '', ''],
    ),
  ]);
  expect(told(taken)).toEqual([[4, 'status', 'Hoàn thành']]);
  expect(unmatched.map(({ task }) => task.row.task)).toEqual(['Việc tự thêm vào']);
});

it('gives no id to tasks that cannot be told apart', () => {
  const twice = tables([plan[0]!, ['2', 'Nạo vét mương tiêu thôn Hạ', 'Phòng Kinh tế'], plan[2]!]);
  expect(taskIds(placedTasks(twice)).map((id) => id === null)).toEqual([true, true, false]);
});

describe('where the master says otherwise', () => {
  const file = returned('phong-van-hoa-xa-hoi.xlsx', [
    ['2', 'Lập danh sách hộ cận nghèo', 'Phòng Văn hóa - Xã hội', 'Hoàn thành', '1/9/2026'],
  ]);

  it.each([
    ['ask', null, ['completedOn']],
    ['master', 'master', ['completedOn']],
    ['returned', 'returned', ['status', 'completedOn']],
  ] as const)('%s: chosen is %j', (prefer, chosen, written) => {
    const { taken, conflicts } = collect(master, [file], prefer);
    expect(conflicts).toMatchObject([{ field: 'status', was: 'Đang thực hiện', chosen }]);
    expect(taken.map(({ field }) => field)).toEqual(written);
  });

  it('counts what it says already', () => {
    const same = returned('x.csv', [['2', 'Lập danh sách hộ cận nghèo', 'Phòng Văn hóa', 'đang thực hiện']]);
    expect(collect(master, [same])).toMatchObject({ taken: [], conflicts: [], unchanged: 1 });
  });
});

it('lists two files of a unit that differ, and prefers the later one where returned values are preferred', () => {
  const one = returned('dot-1 phong kinh te.csv', [['1', 'Nạo vét mương tiêu thôn Hạ', '', 'Tạm dừng']]);
  const two = returned('dot-2 phong kinh te.csv', [['1', 'Nạo vét mương tiêu thôn Hạ', '', 'Hoàn thành']]);
  const asked = collect(master, [one, two]);
  expect([told(asked.taken), asked.conflicts.map(({ values }) => values.length)]).toEqual([[], [2]]);
  expect(told(collect(master, [one, two], 'returned').taken)).toEqual([[2, 'status', 'Hoàn thành']]);
});

it('does not take what a unit says of a task it does not lead, nor what nobody signs', () => {
  const rows: readonly Row[] = [
    ['1', 'Nạo vét mương tiêu thôn Hạ', 'Phòng Kinh tế', 'Hoàn thành'],
    ['3', 'Tập huấn trực ban cho dân quân', 'Ban Chỉ huy quân sự', 'Hoàn thành'],
  ];
  const named = collect(master, [returned('phong-kinh-te.xlsx', rows)]);
  expect([told(named.taken), told(named.foreign)]).toEqual([
    [[2, 'status', 'Hoàn thành']],
    [[4, 'status', 'Hoàn thành']],
  ]);
  const nameless = collect(master, [returned('bao cao.xlsx', rows)]);
  expect([nameless.taken, nameless.foreign.length, nameless.files[0]?.reporter]).toEqual([[], 2, null]);
});

it('knows whose a file without a name is where one unit leads all that it reports on', () => {
  const { files, taken } = collect(master, [
    returned('bao cao.xlsx', [['1', 'Nạo vét mương tiêu thôn Hạ', '', 'Hoàn thành']]),
  ]);
  expect(files[0]?.reporter).toEqual({ unit: 'Phòng Kinh tế', by: 'tasks' });
  expect(taken).toHaveLength(1);
});
