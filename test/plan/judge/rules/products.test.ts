import { productIsNoProduct } from '../../../../src/plan/judge/rules/product-is-no-product';
import { productMisplaced } from '../../../../src/plan/judge/rules/product-misplaced';
import { requirementOnGroupRow } from '../../../../src/plan/judge/rules/requirement-on-group-row';
import { found, type RowSketch } from '../../../support/reading';

describe('product-is-no-product', () => {
  const check = (product: string): string[] =>
    found(productIsNoProduct, { columns: 'stt task product', rows: [['task', '1', 'Việc', product]] });

  it.each(['Như trên', 'nt', 'x', '-', '30/9/2025', 'Quý IV/2025', 'Tháng 9/2025', 'Năm 2025', 'Có'])(
    '%s',
    (product) => {
      expect(check(product)).toEqual(['5 warning']);
    },
  );

  it.each([
    'Báo cáo',
    'Kế hoạch năm 2025',
    'Quyết định ngày 30/9/2025',
    'Hệ thống vận hành từ quý IV/2025',
    '',
  ])('not %s', (product) => {
    expect(check(product)).toEqual([]);
  });

  it('not a ditto mark that was resolved', () => {
    const rows: RowSketch[] = [
      ['task', '1', 'Việc', 'Báo cáo'],
      ['task', '2', 'Việc khác', 'Báo cáo'],
    ];
    const changes = { 6: { inherited: { product: { row: 5, how: 'ditto' as const } } } };
    expect(found(productIsNoProduct, { columns: 'stt task product', rows, changes })).toEqual([]);
  });
});

it('product-misplaced: the end of the product above, in a row without an assignment of its own', () => {
  const rows: RowSketch[] = [
    ['task', '1', 'Công khai thủ tục', 'Văn phòng', 'Bảng niêm yết được treo đầy đủ tại'],
    ['task', '', 'Đo mức độ hài lòng', '', 'trụ sở xã.'],
    ['task', '2', 'Chỉnh lý tài liệu', 'Văn phòng', 'kho tài liệu được sắp xếp'],
    ['task', '', 'Hủy tài liệu hết giá trị', '', 'Biên bản'],
  ];
  expect(found(productMisplaced, { columns: 'stt task lead product', rows })).toEqual(['6 warning']);
});

it('requirement-on-group-row: only where a task of the group lacks its own', () => {
  const columns = 'stt task requirement';
  const group: RowSketch = ['group', 'I', 'Thủ tục hành chính', 'Niêm yết đủ thủ tục'];
  expect(found(requirementOnGroupRow, { columns, rows: [group, ['task', '1', 'Niêm yết', '']] })).toEqual([
    '5 warning',
  ]);
  expect(
    found(requirementOnGroupRow, { columns, rows: [group, ['task', '1', 'Niêm yết', 'Đủ 100%']] }),
  ).toEqual([]);
});
