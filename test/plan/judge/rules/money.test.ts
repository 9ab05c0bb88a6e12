import { budgetMissingOnGroup } from '../../../../src/plan/judge/rules/budget-missing-on-group';
import { budgetSumMismatch } from '../../../../src/plan/judge/rules/budget-sum-mismatch';
import { findingsOf, found, type RowSketch } from '../../../support/reading';

const columns = 'stt task budget';
const check = (...rows: RowSketch[]): string[] => found(budgetSumMismatch, { columns, rows });

describe('budget-sum-mismatch', () => {
  it('compares a group with what stands below it, through groups without an amount', () => {
    const rows: RowSketch[] = [
      ['group:1', 'I', 'Tuyên truyền', '9.000.000'],
      ['group:2', '1', 'Loa truyền thanh', ''],
      ['task', '1.1', 'Mua loa', '5.000.000'],
      ['task', '1.2', 'Sửa loa', '3.000.000'],
    ];
    const [finding, ...others] = findingsOf(budgetSumMismatch, { columns, rows });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      row: 5,
      severity: 'error',
      params: { stated: 9e6, sum: 8e6, difference: 1e6 },
    });
  });

  it('lets a group have its money as a whole', () => {
    expect(check(['group:1', 'I', 'Tập huấn', '9.000.000'], ['task', '1', 'Mời giảng viên', ''])).toEqual([]);
  });

  it('finds an amount that stands on a group and again beside it', () => {
    expect(
      check(
        ['group:1', 'I', 'Tập huấn', '9.000.000'],
        ['task', '1', 'Mời giảng viên', ''],
        ['group:1', 'II', 'Tập huấn và thi', ''],
        ['task', '1', 'Tổ chức lớp', '9.000.000'],
      ),
    ).toEqual([]);
    const rows: RowSketch[] = [
      ['group:1', 'I', 'Đào tạo', ''],
      ['group:2', '1', 'Tập huấn', '9.000.000'],
      ['task', '1.1', 'Mời giảng viên', ''],
      ['task', '2', 'Cử cán bộ đi học', '9.000.000'],
    ];
    expect(found(budgetSumMismatch, { columns, rows, changes: { 8: { parent: 5 } } })).toEqual(['6 error']);
  });

  it('lets a total add up tasks or groups, whichever fits', () => {
    const total = (amount: string): string[] =>
      check(
        ['group:1', 'I', 'Tập huấn', '9.000.000'],
        ['task', '1', 'Mời giảng viên', ''],
        ['task', '2', 'Mua sách', '2.000.000'],
        ['total', '', 'Tổng cộng', amount],
      ).filter((each) => each.startsWith('8'));
    expect(total('2.000.000')).toEqual([]);
    expect(total('9.000.000')).toEqual([]);
    expect(total('8.500.000')).toEqual(['8 error']);
  });

  it('takes rounding for what it is', () => {
    expect(
      check(['group:1', 'I', 'Xây dựng', '1.250,3 triệu'], ['task', '1', 'Đường', '1.250 triệu']),
    ).toEqual([]);
  });

  it('is silent in a table without money', () => {
    expect(check(['group:1', 'I', 'Tập huấn', ''], ['task', '1', 'Mua sách', 'Ngân sách xã'])).toEqual([]);
  });
});

describe('budget-missing-on-group', () => {
  it('is a hint where a group further out states the money, else a warning', () => {
    expect(
      found(budgetMissingOnGroup, {
        columns,
        rows: [
          ['group:1', 'I', 'Tập huấn', '2.000.000'],
          ['group:2', '1', 'Lớp ngắn hạn', ''],
          ['task', '1.1', 'Mua sách', '2.000.000'],
          ['group:1', 'II', 'Thiết bị', ''],
          ['task', '1', 'Mua máy quét', '7.000.000'],
          ['group:1', 'III', 'Khác', ''],
          ['task', '1', 'Báo cáo', ''],
        ],
      }),
    ).toEqual(['6 info', '8 warning']);
  });

  it('is silent where no group states money', () => {
    const rows: RowSketch[] = [
      ['group:1', 'I', 'Tập huấn', ''],
      ['task', '1', 'Mua sách', '2.000.000'],
    ];
    expect(found(budgetMissingOnGroup, { columns, rows })).toEqual([]);
  });
});
