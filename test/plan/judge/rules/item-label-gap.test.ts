import { itemLabelGap } from '../../../../src/plan/judge/rules/item-label-gap';
import { found, type ReadingSketch, type RowSketch } from '../../../support/reading';

const columns = 'stt indexGroup indexItem task';

const sketch = (...rows: RowSketch[]): ReadingSketch => ({ columns, rows });

describe('item-label-gap', () => {
  it('points at the row whose label is lost, or at the label after the gap', () => {
    expect(
      found(
        itemLabelGap,
        sketch(
          ['task', '1', 'Công khai ngân sách', 'a) Dự toán', 'Niêm yết dự toán'],
          ['task', '', '', '', 'Niêm yết quyết toán'],
          ['task', '', '', 'c) Giám sát', 'Lấy ý kiến người dân'],
          ['task', '2', 'Cung ứng dịch vụ', 'a) Y tế', 'Khám sức khỏe'],
          ['task', '', '', 'd) Nước sạch', 'Kiểm tra chất lượng nước'],
        ),
      ),
    ).toEqual(['6 warning', '9 warning']);
  });

  it('is silent where unlabelled rows belong to the label above', () => {
    expect(
      found(
        itemLabelGap,
        sketch(
          ['task', '1', 'Cung ứng dịch vụ', 'a) Y tế', 'Khám sức khỏe'],
          ['task', '', '', '', 'Tiêm chủng'],
          ['task', '', '', 'b) Giáo dục', 'Sửa chữa lớp học'],
        ),
      ),
    ).toEqual([]);
  });
});
