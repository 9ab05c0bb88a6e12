import { gridOfText } from '../../../../src/plan/model/grid';
import { readPastedLines, readProse } from '../../../../src/plan/read/prose';
import { corpusPath, describeWithCorpus, goldens, readTsvGrid } from '../../../support/corpus';

const column = (text: string): string[][] => text.split('\n').map((line) => [line]);

const others: readonly (readonly [string, string[][]])[] = [
  ['an empty sheet', []],
  ['blank rows', [[''], ['   '], ['']]],
  ['one word', [['Kế hoạch']]],
  [
    'a table',
    [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Lập danh sách', 'Phòng Nội vụ', 'Quý I/2026'],
      ['2', 'Thẩm định', 'Phòng Tài chính', 'Quý II/2026'],
      ['3', 'Chi trả', 'Văn phòng', 'Quý III/2026'],
    ],
  ],
  [
    'a list of contacts',
    column(`DANH BẠ
1. Sở Nội vụ: 0208 111 222
2. Sở Tài chính: 0208 333 444
3. Sở Y tế: 0208 555 666
4. Công an tỉnh: 113`),
  ],
  [
    'minutes of a meeting',
    column(`BIÊN BẢN HỌP GIAO BAN
I. Thời gian, địa điểm, thành phần
1. Thời gian: 8 giờ 00 ngày 05/01/2026.
2. Địa điểm: Phòng họp số 1.
3. Thành phần:
- Chủ trì: Ông Phạm Văn Bình.
- Thư ký: Bà Đỗ Thị Lan.
II. Nội dung
1. Ông Bình nêu chương trình họp.
2. Các đại biểu thảo luận.
III. Kết luận
Thống nhất các nội dung đã nêu.`),
  ],
  [
    'a lesson plan',
    column(`KẾ HOẠCH BÀI DẠY
1. Hoạt động khởi động
a) Mục tiêu: Tạo hứng thú cho học sinh.
b) Nội dung: Xem tranh và trả lời câu hỏi.
c) Sản phẩm: Câu trả lời của học sinh.
2. Hoạt động luyện tập
a) Mục tiêu: Củng cố kiến thức.
b) Nội dung: Làm bài tập 1, 2.
c) Sản phẩm: Bài làm trong vở.`),
  ],
  [
    'a report on what was done',
    column(`BÁO CÁO
Kết quả công tác quý I
1. Công tác tuyên truyền
- Kết quả: Đã phát 20 tin bài.
- Đã hoàn thành cấp phát tài liệu.
2. Công tác kiểm tra
- Kết quả: Kiểm tra 05 cơ sở.
- Tồn tại: Còn chậm.`),
  ],
  [
    'a letter asking for a report',
    column(`UBND XÃ HÒA BÌNH
Kính gửi: Các thôn
Thực hiện Công văn số 12/SNV ngày 05/01/2026, UBND xã đề nghị các thôn rà soát hộ nghèo.
Báo cáo gửi về UBND xã trước ngày 20/01/2026.
Nơi nhận: Như trên; Lưu: VT.`),
  ],
  [
    'a form in two columns',
    [
      ['Họ và tên:', 'Nguyễn Văn An'],
      ['Ngày sinh:', '01/01/1990'],
      ['Đơn vị:', 'Sở Nội vụ'],
      ['Chức vụ:', 'Chuyên viên'],
      ['Thời gian công tác:', 'Từ 2015'],
    ],
  ],
  [
    'a story',
    column(`Ngày xửa ngày xưa, ở một làng kia có hai anh em.
Người anh chăm chỉ, người em lười biếng.
Một hôm, người anh đi cày về muộn.`),
  ],
  ['numbers', Array.from({ length: 40 }, (_, i) => [String(i + 1)])],
];

describe('sheets that are no plan in prose', () => {
  it.each(others)('%s', (_, rows) => {
    const grid = gridOfText('Trang 1', rows);
    expect(readProse(grid)).toEqual([]);
    expect(readPastedLines(grid)).toEqual([]);
  });
});

describeWithCorpus('real tables', () => {
  const tables = goldens.filter((folder) => !folder.startsWith('003'));
  const more = ['anthoidong-xa-phan-cong', 'hcm-2820-csdl-quy-hoach', 'nghean-980-phong-thu-dan-su'];

  it.each(tables.map((folder) => corpusPath(folder, 'sheet.tsv')))('%s is no prose', (file) => {
    expect(readProse(readTsvGrid(file))).toEqual([]);
    expect(readPastedLines(readTsvGrid(file))).toEqual([]);
  });

  it.each(more.map((folder) => corpusPath('more', folder, 'table.tsv')))('%s is no prose', (file) => {
    expect(readProse(readTsvGrid(file))).toEqual([]);
    expect(readPastedLines(readTsvGrid(file))).toEqual([]);
  });
});
