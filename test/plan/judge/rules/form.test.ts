import { columnShift } from '../../../../src/plan/judge/rules/column-shift';
import { danglingSeparator } from '../../../../src/plan/judge/rules/dangling-separator';
import { findingsOf, found, type RowSketch } from '../../../support/reading';

const columns = 'stt task lead';

describe('dangling-separator', () => {
  it('takes the mark away where the cell stands in one row', () => {
    const [finding] = findingsOf(danglingSeparator, {
      columns,
      rows: [['task', '1', 'Việc', 'Công an xã; Các thôn;\n']],
    });
    expect(finding).toMatchObject({ row: 5, column: 3, fix: { column: 3, value: 'Công an xã; Các thôn' } });
  });

  it('is silent inside a list, after a stop, and for tasks that end so', () => {
    const rows: RowSketch[] = [
      ['task', '1', 'Lập danh sách;', 'Công an xã; Các thôn'],
      ['task', '2', 'Việc', 'Các thôn.'],
    ];
    expect(found(danglingSeparator, { columns, rows })).toEqual([]);
  });
});

it('column-shift: a row whose cells stand beside their columns', () => {
  const rows: RowSketch[] = [
    ['task', '1', 'Việc', 'Công an xã'],
    ['task', '2', 'Việc khác', 'Các thôn'],
  ];
  const [finding, ...others] = findingsOf(columnShift, { columns, rows, changes: { 6: { shift: -1 } } });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ row: 6, severity: 'error', params: { count: 1 } });
});
