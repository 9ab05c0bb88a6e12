import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';

const read = (rows: string[][]) =>
  check(gridOfText('S', rows), { asOf: '2026-06-01' }).appendices[0]?.appendix;

describe('the year of a plan without a title', () => {
  it('is the one year its headers name, and is said to be supplied', () => {
    const appendix = read([
      ['TT', 'Nhiệm vụ', 'Kế hoạch 2026', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Mở lớp bồi dưỡng', '3 lớp', 'Phòng Nội vụ', 'Quý IV'],
      ['2', 'Tổng hợp báo cáo', '4 kỳ', 'Văn phòng', 'Tháng 9'],
    ]);
    expect(appendix?.plan.year).toBe(2026);
    expect(appendix?.rows[1]?.deadline).toMatchObject({ due: '2026-12-31', certain: false });
  });

  it('is the one year its dated deadlines share', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Mở lớp bồi dưỡng', 'Phòng Nội vụ', '30/6/2026'],
      ['2', 'Tổng hợp báo cáo', 'Văn phòng', 'Quý III/2026'],
      ['3', 'Sơ kết', 'Văn phòng', 'Quý IV'],
    ];
    expect(read(rows)?.rows[3]?.deadline?.due).toBe('2026-12-31');
    rows[2]![3] = 'Quý III/2027';
    expect(read(rows)?.plan.year).toBeNull();
  });
});
