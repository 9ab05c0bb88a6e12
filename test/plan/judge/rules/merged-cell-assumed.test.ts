import { mergedCellAssumed } from '../../../../src/plan/judge/rules/merged-cell-assumed';
import { findingsOf, found } from '../../../support/reading';

const columns = 'stt task lead deadline';

describe('merged-cell-assumed', () => {
  it('is said once per column, at the first blank', () => {
    const findings = findingsOf(mergedCellAssumed, {
      columns,
      headers: { lead: 'Chủ trì' },
      rows: [
        ['task', '1', 'Kiểm kê rừng', 'Hạt Kiểm lâm', 'Quý III/2025'],
        ['task', '', 'Lập bản đồ hiện trạng', '', 'Quý III/2025'],
        ['task', '', 'Công bố số liệu', '', 'Quý IV/2025'],
      ],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      row: 6,
      column: 3,
      severity: 'info',
      params: { part: 'Chủ trì', count: 2 },
    });
  });

  it('is not said of numbered rows', () => {
    const rows = [
      ['task', '1', 'Kiểm kê rừng', 'Hạt Kiểm lâm', 'Quý III/2025'],
      ['task', '2', 'Công bố số liệu', '', 'Quý IV/2025'],
    ] as const;
    expect(found(mergedCellAssumed, { columns, rows })).toEqual([]);
  });
});
