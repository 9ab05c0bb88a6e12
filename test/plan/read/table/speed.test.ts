import { gridOfText } from '../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../src/plan/read/table';
import { expectNoHang } from '../../../support/noHang';

const UNITS = ['Sở Tài chính', 'UBND các xã, phường', 'Văn phòng UBND tỉnh', 'Sở Xây dựng'];

describe('large sheets', () => {
  const header = ['STT', 'Nhiệm vụ', 'Yêu cầu', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Ghi chú'];
  const plan = (tasks: number) =>
    gridOfText('S', [
      header,
      ...Array.from({ length: tasks }, (_, i) => [
        String(i + 1),
        `Kiểm kê và lập hồ sơ quản lý công trình cấp nước số ${i} trên địa bàn`,
        `Đạt ${i % 100}%`,
        UNITS[i % 4] ?? '',
        UNITS[(i + 1) % 4] ?? '',
        `${(i % 28) + 1}/6/2026`,
        `Hồ sơ ${i}`,
        '',
      ]),
    ]);

  it('are read without hanging', () => {
    const [reading] = expectNoHang(() => recogniseTables(plan(16_000)));
    expect(reading?.rows).toHaveLength(16_001);
  });

  it('of blank rows cost next to nothing', () => {
    const blank = gridOfText(
      'S',
      Array.from({ length: 200_000 }, () => ['', '', '']),
    );
    expect(expectNoHang(() => recogniseTables(blank))).toEqual([]);
  });

  it.each([
    ['spaces', ' '.repeat(30_000)],
    ['digits and dots', '1.'.repeat(15_000)],
    ['dashes', '-'.repeat(30_000)],
    ['one long word', 'a'.repeat(30_000)],
    ['a heading cue over and over', 'chủ trì phối hợp '.repeat(1800)],
    ['brackets', '('.repeat(30_000)],
  ])('a cell of 30,000 characters of %s does not hang', (_, text) => {
    const rows = [
      header,
      ...Array.from({ length: 5 }, () => [text, text, text, text, text, text, text, text]),
    ];
    expectNoHang(() => recogniseTables(gridOfText('S', [[text, text], ...rows])));
  });
});
