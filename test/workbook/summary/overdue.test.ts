import { overdueSince } from '../../../src/workbook/summary/overdue';
import { usual } from '../../../src/workbook';
import { cellsOf, sheetsOf, tableUnder } from './sheets';

const plan = [
  ['UBND XÃ BÌNH LỘC', '', '', '', '', ''],
  ['PHỤ LỤC NHIỆM VỤ NĂM 2026', '', '', '', '', ''],
  ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời hạn'],
  ['I', 'THỦY LỢI', '', '', '', ''],
  ['1', 'Nạo vét kênh mương nội đồng', 'Phòng Kinh tế', 'Công an xã', 'Biên bản', '12/5/2026'],
  ['2', 'Gia cố bờ bao', 'Phòng Kinh tế; Văn phòng', '', 'Hồ sơ', 'Quý I/2026'],
  ['II', 'VĂN HÓA', '', '', '', ''],
  ['1', 'Sửa nhà văn hóa thôn', 'Văn phòng', '', 'Công trình', '2/5/2026'],
  ['2', 'Mở lớp xóa mù chữ', 'Trường Tiểu học', '', 'Danh sách', '20/4/2026'],
  ['3', 'Thư viện lưu động', 'Văn phòng', '', 'Kế hoạch', '30/9/2026'],
  ['4', 'Trồng hoa ven đường', '', 'Công an xã', 'Báo cáo', '1/3/2026'],
];

describe('the list of overdue tasks', () => {
  const { sheets, report } = sheetsOf(plan);
  const sheet = sheets.find(({ tag }) => tag === 'overdue')!;
  const [header, ...rows] = tableUnder(sheet, 'STT');

  it('has each overdue task of all units once, by unit, the longest overdue first', () => {
    expect(header).toEqual([
      'STT',
      'Đơn vị chủ trì',
      'Mục',
      'Nhiệm vụ',
      'Sản phẩm',
      'Thời hạn',
      'Hạn cuối',
      'Quá hạn',
      'Đến hạn',
    ]);
    expect(rows.map((row) => [row[1], row[2], row[6], row[7], row[8]])).toEqual([
      ['Văn phòng', 'II.1', '2026-05-02', 12, 'Tháng này, trước tuần này'],
      ['Phòng Kinh tế; Văn phòng', 'I.2', '2026-03-31', 44, 'Quá trên 30 ngày'],
      ['Phòng Kinh tế', 'I.1', '2026-05-12', 2, 'Tuần này'],
      ['Trường Tiểu học', 'II.2', '2026-04-20', 24, 'Chưa quá 30 ngày'],
      ['(chưa giao đơn vị chủ trì)', 'II.4', '2026-03-01', 74, 'Quá trên 30 ngày'],
    ]);
    expect(rows).toHaveLength(report.summary.totals.overdue);
  });

  it('says which plan, which day, how many, and nothing of what there is none of', () => {
    const texts = [...cellsOf(sheet).values()];
    expect(texts).toEqual(
      expect.arrayContaining([
        'UBND XÃ BÌNH LỘC',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'DANH MỤC NHIỆM VỤ QUÁ HẠN',
        '(Số liệu đến ngày 14/05/2026)',
        'Có 5 nhiệm vụ quá hạn: 1 đến hạn trong tuần này, 1 đến hạn trong tháng này, trước tuần này, 1 đến hạn từ tháng trước, chưa quá 30 ngày, 2 quá trên 30 ngày.',
      ]),
    );
    expect(texts.join(' ')).not.toMatch(/\b0 (nhiệm vụ|đến hạn|quá)/);
  });

  it('can be filtered by since when, and prints without that column', () => {
    expect(sheet.filter).toMatchObject({ right: 9 });
    expect(sheet.print).toMatchObject({
      area: { right: 8 },
      titleRows: [sheet.filter!.top, sheet.filter!.top],
    });
  });

  it('says of a draft that nothing was judged, not that nothing is overdue', () => {
    const draft = sheetsOf(plan, usual, [], 'draft');
    const texts = [...cellsOf(draft.sheets.find(({ tag }) => tag === 'overdue')!).values()];
    expect(texts).toContain('Kế hoạch chưa ban hành nên chưa xét quá hạn.');
    expect(texts.join(' ')).not.toContain('không có nhiệm vụ nào quá hạn');
  });

  it('says of how many tasks it knows that none is overdue', () => {
    const none = sheetsOf(plan.map((row) => row.map((cell) => cell.replace(/^.*2026$/, '31/12/2026'))));
    const texts = [...cellsOf(none.sheets.find(({ tag }) => tag === 'overdue')!).values()];
    expect(texts).toContain('Trong 6 nhiệm vụ chưa xong có ngày hạn, không có nhiệm vụ nào quá hạn.');
  });
});

describe('since when a task is overdue', () => {
  // A Thursday.
  it.each([
    ['2026-05-13', 'week'],
    ['2026-05-11', 'week'],
    ['2026-05-10', 'month'],
    ['2026-05-01', 'month'],
    ['2026-04-30', 'within30'],
    ['2026-04-14', 'within30'],
    ['2026-04-13', 'over30'],
  ])('due on %s: %s', (due, since) => expect(overdueSince(due, '2026-05-14')).toBe(since));
});
