/** Tracking columns without a name in the ledger: what tells ours from the user's. */
import { check } from '../../../src/plan/check';
import { gridOfText, type Grid } from '../../../src/plan/model/grid';
import { emptyState, trackingEdit } from '../../../src/workbook';
import { foundByForm } from '../../../src/workbook/byForm';

const header = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const tasks = [
  ['1', 'Tu sửa kênh mương nội đồng', 'Phòng Kinh tế', '30/6/2026'],
  ['2', 'Rà soát hộ cận nghèo', 'Phòng Văn hóa - Xã hội', '31/8/2026'],
];

function sheet(headers: readonly string[], cells: readonly (readonly string[])[]): Grid {
  return gridOfText('Phụ lục', [
    [...header, ...headers],
    ...tasks.map((task, i) => [...task, ...(cells[i] ?? [])]),
  ]);
}

/** Areas of tracking columns found in a file. */
const inFile = (grid: Grid): unknown => foundByForm(grid).map(({ area }) => area);

/** Whether columns found beside the table are renewed rather than put a second time. */
function isRenewed(grid: Grid): boolean {
  const state = { ...emptyState, sheets: ['Phụ lục'] };
  const context = { state, asOf: '2026-05-01', live: true, dueSoonDays: 7, locale: 'vi' as const };
  const tables = check(grid, { asOf: context.asOf }).appendices;
  return trackingEdit({ grid, tables }, context).edit.kind === 'renew-tracking';
}

describe('columns of ours without a name', () => {
  it('are known beside a plan that has a state of its own', () => {
    const grid = sheet(
      ['Trạng thái', '', 'Hạn cuối', 'Ngày hoàn thành', 'Kết quả soát (30/04/2026)'],
      [
        ['Đang làm', '', '', '', '· Không có lỗi'],
        ['', '', '', '', '▲ Lỗi: Thiếu sản phẩm'],
      ],
    );
    expect(inFile(grid)).toEqual([{ top: 1, left: 7, bottom: 3, right: 9 }]);
    expect(isRenewed(grid)).toBe(true);
  });

  it.each([
    ['hold no findings of ours', ['', 'Hạn cuối', 'Kết quả soát'], ['', '', 'Đạt yêu cầu']],
    [
      'stand in another order',
      ['', 'Trạng thái', 'Hạn cuối', 'Kết quả soát'],
      ['', '', '', '· Không có lỗi'],
    ],
    ['belong to the plan', ['Hạn cuối', 'Kết quả soát'], ['', '· Không có lỗi']],
    ['stand alone', ['', 'Kết quả soát'], ['', '· Không có lỗi']],
  ])('are the user’s where they %s', (_, headers, cells) => {
    const grid = sheet(headers, [cells]);
    expect(inFile(grid)).toEqual([]);
    expect(isRenewed(grid)).toBe(false);
  });
});
