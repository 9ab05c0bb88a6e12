import { missingRule } from '../../../../src/plan/judge/rules/support/missing';
import { found, type RowSketch } from '../../../support/reading';

const columns = 'stt task requirement lead coordinate executor deadline product';
const full: RowSketch = [
  'task',
  '1',
  'Số hóa hồ sơ',
  'Đủ 100%',
  'Văn phòng',
  'Công an xã',
  'Các thôn',
  'Quý III/2025',
  'Báo cáo',
];

/** The full row with one cell emptied, 1 = stt. */
const without = (column: number): RowSketch =>
  full.map((cell, i) => (i === column ? '' : cell)) as unknown as RowSketch;

describe('missing parts of a task', () => {
  it.each([
    ['requirement', 3, 'warning'],
    ['coordinate', 5, 'warning'],
    ['executor', 6, 'warning'],
    ['deadline', 7, 'error'],
    ['product', 8, 'warning'],
  ] as const)('missing-%s', (meaning, column, severity) => {
    const rule = missingRule(meaning);
    expect(rule.id).toBe(`missing-${meaning}`);
    expect(found(rule, { columns, rows: [full, without(column), full] })).toEqual([`6 ${severity}`]);
    expect(found(rule, { columns, rows: [full, full] })).toEqual([]);
    expect(found(rule, { columns: 'stt task', rows: [['task', '1', 'Số hóa hồ sơ']] })).toEqual([]);
  });

  it('a deadline that waits for an event is not missing', () => {
    const rows: RowSketch[] = [['task', '1', 'Kiểm tra đột xuất', 'Khi có yêu cầu']];
    expect(found(missingRule('deadline'), { columns: 'stt task deadline', rows })).toEqual([]);
  });

  it('nor one that stands in the rows beneath', () => {
    const rows: RowSketch[] = [['task', '1', 'Kiểm tra các trạm', 'Theo các mốc thời gian sau đây:']];
    expect(found(missingRule('deadline'), { columns: 'stt task deadline', rows })).toEqual([]);
  });

  it('words that may say when in a way we do not know are no more than a doubt', () => {
    const at = (text: string): string[] =>
      found(missingRule('deadline'), {
        columns: 'stt task deadline',
        rows: [['task', '1', 'Gác chợ', text]],
      });
    expect(at('Buổi sáng')).toEqual(['5 warning']);
    expect(at('Không tính thời gian')).toEqual(['5 warning']);
    expect(at('3960000000')).toEqual(['5 warning']);
    expect(at('Chưa xác định')).toEqual(['5 error']);
    expect(at('-')).toEqual(['5 error']);
  });

  it('the end of the product above is no product', () => {
    const rows: RowSketch[] = [
      ['task', '1', 'Công khai thủ tục', 'Văn phòng', 'Bảng niêm yết được treo đầy đủ tại'],
      ['task', '', 'Đo mức độ hài lòng', '', 'trụ sở xã.'],
      ['task', '2', 'Chỉnh lý tài liệu', 'Văn phòng', 'Kho tài liệu'],
    ];
    expect(found(missingRule('product'), { columns: 'stt task lead product', rows })).toEqual(['6 warning']);
  });
});
