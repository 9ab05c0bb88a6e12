import { columnMostlyEmpty } from '../../../../src/plan/judge/rules/column-mostly-empty';
import { findingsOf, found, type RowSketch } from '../../../support/reading';

const row = (n: number, product: string): RowSketch => ['task', String(n), `Việc thứ ${n}`, product];
const columns = 'stt task product';

describe('column-mostly-empty', () => {
  it('is said once, in the header row, with the count', () => {
    const rows = [row(1, 'Báo cáo'), ...[2, 3, 4, 5, 6].map((n) => row(n, ''))];
    const [finding, ...others] = findingsOf(columnMostlyEmpty, {
      columns,
      rows,
      headers: { product: 'Sản phẩm' },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 4, column: 3, params: { part: 'Sản phẩm', count: 5, total: 6 } });
  });

  it('is not said of a few blanks', () => {
    expect(found(columnMostlyEmpty, { columns, rows: [row(1, 'Báo cáo'), row(2, ''), row(3, '')] })).toEqual(
      [],
    );
  });
});
