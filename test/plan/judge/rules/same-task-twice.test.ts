import { sameTaskTwice } from '../../../../src/plan/judge/rules/same-task-twice';
import { findingsOf, found, type RowSketch } from '../../../support/reading';

const columns = 'stt task lead deadline';
const text = 'Tổ chức tập huấn kỹ năng số cho tổ công nghệ số cộng đồng';

describe('same-task-twice', () => {
  it('finds the same words under one group, however they are spaced', () => {
    const rows: RowSketch[] = [
      ['group', 'I', 'Nhân lực số', '', ''],
      ['task', '1', text, 'Phòng Văn hóa', 'Quý II'],
      ['task', '2', text.replace('tập huấn', 'tập  huấn'), 'Công an xã', 'Quý III'],
    ];
    expect(findingsOf(sameTaskTwice, { columns, rows })[0]).toMatchObject({ row: 7, params: { first: 6 } });
  });

  it('finds them under two groups when lead and deadline are the same too', () => {
    const task: RowSketch = ['task', '1', text, 'Phòng Văn hóa', 'Quý II'];
    expect(
      found(sameTaskTwice, { columns, rows: [['group', 'I', 'A'], task, ['group', 'II', 'B'], task] }),
    ).toEqual(['8 warning']);
  });

  it('lets the same task stand for two units, and short texts come back', () => {
    const rows: RowSketch[] = [
      ['group', 'I', 'Phòng Văn hóa'],
      ['task', '1', text, 'Phòng Văn hóa', 'Quý II'],
      ['task', '2', 'Báo cáo kết quả', 'Phòng Văn hóa', 'Quý II'],
      ['group', 'II', 'Công an xã'],
      ['task', '1', text, 'Công an xã', 'Quý II'],
      ['task', '2', 'Báo cáo kết quả', 'Phòng Văn hóa', 'Quý II'],
    ];
    expect(found(sameTaskTwice, { columns, rows })).toEqual([]);
  });
});
