import { overviewTableTop } from '../../../src/workbook/summary/overview';
import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';
import { emptyState, usual, summaryEdit, type CellInput } from '../../../src/workbook';

const grid = gridOfText('Phụ lục', [
  ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
  ['1', 'Nạo vét kênh mương nội đồng', 'Phòng Kinh tế', 'Công an xã', '30/4/2026'],
  ['2', 'Trực tiếp công dân', 'Văn phòng', '', 'Thường xuyên'],
  ['3', 'Lập hồ sơ lưu trữ', '', 'Công an xã', '31/6/2026'],
  ['4', 'Rà soát hộ nghèo', 'Văn phòng', '', '30/9/2026'],
]);
const { appendices } = check(grid, { asOf: '2026-05-10' });
const { edit } = summaryEdit([{ grid, tables: appendices }], usual, {
  state: { ...emptyState, sheets: [grid.sheet] },
  asOf: '2026-05-10',
  live: false,
  dueSoonDays: 7,
  locale: 'vi',
});
const sheet = (tag: string) =>
  edit.steps.flatMap((step) => (step.kind === 'put-sheet' && step.sheet.tag === tag ? [step.sheet] : []))[0];
const text = (cell: CellInput | undefined): unknown =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;

describe('tasks that nobody leads', () => {
  const body = sheet('data')?.blocks[1]?.rows.slice(1) ?? [];

  it('have a row of their own in the data, and the rows counted add up to the tasks', () => {
    expect(body.map((row) => [row[1], row[4], row[5], row[21]])).toEqual([
      ['1', 'Phòng Kinh tế', 'Chủ trì', 1],
      ['2', 'Văn phòng', 'Chủ trì', 1],
      ['3', '(chưa giao đơn vị chủ trì)', 'Chưa giao', 1],
      ['4', 'Văn phòng', 'Chủ trì', 1],
      ['1', 'Công an xã', 'Phối hợp', 0],
      ['3', 'Công an xã', 'Phối hợp', 0],
    ]);
  });

  it('are in the PivotTable, which leaves out units that only coordinate', () => {
    const { top, bottom } = sheet('pivot')!.pivot!.area;
    expect(bottom - top).toBe(4);
  });

  it('stand in a row of the overview before the sum', () => {
    const names = sheet('overview')
      ?.blocks.find(({ top }) => top === overviewTableTop)
      ?.rows.map(([first]) => text(first));
    expect(names?.slice(-3)).toEqual([
      '(chưa giao đơn vị chủ trì)',
      'Cộng',
      'Cả kế hoạch (mỗi việc một lần)',
    ]);
  });

  it('are counted by the PivotTable as the overview counts: those in charge only, states in order', () => {
    expect(sheet('pivot')?.pivot).toMatchObject({
      rows: ['Đơn vị'],
      columns: ['Trạng thái (theo thứ tự)'],
      sum: { field: 'Tính theo chủ trì' },
    });
    expect(text(body[0]?.[22])).toMatchObject({
      formula: expect.stringMatching(/^=IF\(K5="Hoàn thành",1,.*IF\(K5="Quá hạn",5,.*&"\. "&K5$/),
    });
  });

  it('whose date is in no calendar are unclear, not without a fixed date', () => {
    expect(appendices[0]?.summary.totals).toMatchObject({ noDeadline: 1, noFixedDate: 1 });
  });
});
