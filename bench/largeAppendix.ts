/** A plan appendix of any size, in our own words, with the dirt real ones have: for measuring, never for judging accuracy. */

const units = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an tỉnh',
  'UBND các xã, phường',
  'Văn phòng UBND tỉnh',
];
const verbs = [
  'Rà soát',
  'Xây dựng',
  'Ban hành',
  'Kiểm tra',
  'Tổng hợp',
  'Triển khai',
  'Tập huấn',
  'Công bố',
];
const objects = [
  'danh mục dữ liệu dùng chung',
  'quy chế phối hợp giữa các đơn vị',
  'kế hoạch kiểm tra hằng năm',
  'bộ tiêu chí đánh giá',
  'phương án bố trí kinh phí',
  'tài liệu hướng dẫn cho cơ sở',
];
const deadlines = [
  'Quý II/2026',
  'Trước ngày 30/9/2026',
  'Thường xuyên',
  'Tháng 11/2026',
  'Hằng quý',
  '15/12/2026',
  'Giai đoạn 2026 - 2028',
  'Sau khi có hướng dẫn của Bộ',
  'Năm 2026',
  '',
];
const products = ['Quyết định', 'Báo cáo', 'Kế hoạch', 'Văn bản hướng dẫn', ''];

const pick = <T>(from: readonly T[], i: number): T => from[i % from.length] as T;

/**
 * Rows of text: title, header, and `tasks` task rows under a group row every 25 tasks; eight columns.
 *
 * @param tasks number of task rows
 */
export function largeAppendix(tasks: number): string[][] {
  const rows = [
    ['PHỤ LỤC'],
    ['NHIỆM VỤ NĂM 2026'],
    ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 20/01/2026 của UBND tỉnh Hà Lương)'],
    [],
    ['STT', 'Nhiệm vụ', 'Yêu cầu', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm', 'Ghi chú'],
  ];
  for (let i = 0; i < tasks; i++) {
    if (i % 25 === 0)
      rows.push([String(i / 25 + 1), `NHÓM NHIỆM VỤ SỐ ${i / 25 + 1}`, '', '', '', '', '', '']);
    rows.push([
      `${Math.floor(i / 25) + 1}.${(i % 25) + 1}`,
      `${pick(verbs, i)} ${pick(objects, i * 7)} trong lĩnh vực số ${i % 97}, bảo đảm đúng tiến độ và có phân công rõ ràng`,
      `Hoàn thành ${50 + (i % 50)}% khối lượng, có minh chứng kèm theo`,
      pick(units, i * 3),
      `${pick(units, i * 5 + 1)}; ${pick(units, i + 2)}, các đơn vị liên quan`,
      pick(deadlines, i * 11),
      pick(products, i * 13),
      '',
    ]);
  }
  return rows;
}
