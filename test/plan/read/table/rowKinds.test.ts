/** Kinds of rows where numbers are lost, typed otherwise or stand in another column. */
import { kindsOf, onlyTable, rowAt } from './support';
import { gridOf } from './tables/table';

const HEADER = 'STT | Nội dung | Chủ trì | Phối hợp | Thời hạn';
const read = (lines: string, header = HEADER) => onlyTable(gridOf({ sheet: `${header}\n${lines.trim()}` }));

describe('numbers typed otherwise', () => {
  it('letters with a digit count the tasks under headings numbered "I.1"', () => {
    const reading = read(`
I.1 | Hạ tầng truyền dẫn | | |
B1 | Kéo cáp quang về ba bản | Phòng Kinh tế | Các bản | Tháng 3
B2 | Đặt trạm phát sóng đồi Chè | Phòng Kinh tế | Các bản | Tháng 4
B3 | Nâng băng thông trụ sở | Văn phòng | Các phòng | Tháng 5
I.2 | Kỹ năng của người dân | | |
B4 | Mở lớp buổi tối | Đoàn xã | Các bản | Tháng 6
B5 | In sổ tay | Văn phòng | Đoàn xã | Tháng 7`);
    expect(kindsOf(reading)).toBe('Hgkkkgkk');
    expect(rowAt(reading, 7).parent).toBe(6);
  });

  it('before the text, where the column of numbers is there and left empty', () => {
    const reading = read(`
 | I. Thu ngân sách | | |
 | 1. Rà soát hộ kinh doanh | Phòng Kinh tế | Các thôn | Tháng 2
 | 2. Thu quỹ đất công ích | Phòng Kinh tế | Các thôn | Tháng 9
 | II. Chi ngân sách | | |
 | 1. Sửa cầu ao Sen | Phòng Hạ tầng | Các thôn | Tháng 5
 | 2. Trả chế độ hưu xã | Văn phòng | Kế toán | Tháng 8`);
    expect(kindsOf(reading)).toBe('Hgkkgkk');
    expect(rowAt(reading, 3).number).toBe('1');
  });
});

describe('rows divided by something else than the count', () => {
  it('by codes, where the column of numbers is empty; what carries people itself is doubted', () => {
    const reading = read(
      `
 | ND1 | Số hóa sổ hộ tịch | Tư pháp | Tháng 9
 | ND1.1 | Quét sổ khai sinh | Tư pháp | Tháng 3
 | ND1.2 | Quét sổ kết hôn | Tư pháp | Tháng 6
 | ND2 | Dọn kho lưu trữ | Văn phòng | Tháng 4
 | ND3 | Mua máy quét | Văn phòng | Tháng 2`,
      'STT | Mã | Nhiệm vụ | Chủ trì | Thời hạn',
    );
    expect(kindsOf(reading)).toBe('Hgkkkk');
    expect(rowAt(reading, 2)).toMatchObject({ certain: false, reasons: [{ code: 'row-passed-over' }] });
  });

  it('by texts alone that are counted like the tasks, from the first row on', () => {
    const reading = read(`
1 | Chuẩn bị đại hội | | |
2 | In giấy mời | Văn phòng | Đoàn xã | 05/3/2026
3 | Trang trí hội trường | Đoàn xã | Văn phòng | 10/3/2026
4 | Tổ chức đại hội | | |
5 | Đón đại biểu | Văn phòng | Đoàn xã | 12/3/2026
6 | Ghi biên bản | Văn phòng | Đoàn xã | 12/3/2026`);
    expect(kindsOf(reading)).toBe('Hgkkgkk');
    expect(rowAt(reading, 2)).toMatchObject({ certain: false, reasons: [{ code: 'row-bare-heading' }] });
  });

  it('not by blanks that come after a filled row: those lie in a lost merge', () => {
    const reading = read(`
1 | In giấy mời | Văn phòng | Đoàn xã | 05/3/2026
2 | Gửi giấy mời | | |
3 | Trang trí hội trường | Đoàn xã | Văn phòng | 10/3/2026
4 | Treo băng rôn | | |
5 | Ghi biên bản | Văn phòng | Đoàn xã | 12/3/2026
6 | Lưu hồ sơ | Văn phòng | Đoàn xã | 15/3/2026`);
    expect(kindsOf(reading)).toBe('Hkkkkkk');
    expect(rowAt(reading, 3).certain).toBe(false);
  });

  it('by rows that lend the rows under them just what these lack', () => {
    const reading = read(`
 | Việc của Phòng Văn hóa | Phòng Văn hóa | |
1 | Kiểm kê di tích | | Các thôn | Tháng 4
2 | Lập hồ sơ đình làng | | Các thôn | Tháng 6
 | Việc của Trạm Y tế | Trạm Y tế | |
1 | Tiêm chủng | | Các thôn | Hằng tháng
2 | Khám người cao tuổi | | Các thôn | Tháng 10`);
    expect(kindsOf(reading)).toBe('Hgkkgkk');
    expect(rowAt(reading, 2)).toMatchObject({ certain: false, reasons: [{ code: 'row-lends' }] });
    expect(rowAt(reading, 6).inherited.lead).toEqual({ row: 5, how: 'group' });
  });
});

describe('what may be a heading is not certain', () => {
  const told = (lines: string, row: number): unknown => {
    const { kind, certain, reasons } = rowAt(read(lines), row);
    return [kind, certain, ...reasons.map(({ code }) => code)];
  };

  it('a text in the column of people and nothing else', () => {
    const lines = `
1 | Phát quang bờ kênh | Tổ thủy nông | Các thôn | Tháng 3
2 | | Nạo vét mương máng | |
3 | Sửa cống Đầu Cầu | Tổ thủy nông | Các thôn | Tháng 4`;
    expect(told(lines, 3)).toEqual(['task', false, 'row-without-text']);
    expect(told(lines.replace('2 | |', ' | |'), 3)).toEqual(['continuation', false, 'row-seems-to-go-on']);
  });

  it('a row with people and a time over rows of an inner number', () => {
    const lines = `
1 | Chống hạn vụ xuân | Phòng Kinh tế | Các thôn | Quý I
a) | Lắp bơm dã chiến | Tổ thủy nông | Các thôn | Tháng 1
b) | Đắp đập tạm | Tổ thủy nông | Các thôn | Tháng 2
2 | Tổng kết vụ xuân | Phòng Kinh tế | Các thôn | Tháng 6`;
    expect(told(lines, 2)).toEqual(['task', false, 'row-over-its-own-parts']);
  });

  it('a time alone where all others have people', () => {
    const lines = `
1 | Giai đoạn khảo sát | | | Quý I
2 | Đo đạc hiện trạng | Địa chính | Các thôn | Tháng 1
3 | Lập danh sách hộ | Địa chính | Các thôn | Tháng 2
4 | Công khai danh sách | Văn phòng | Các thôn | Tháng 3`;
    expect(told(lines, 2)).toEqual(['task', false, 'row-lacks-parts']);
  });
});

describe('the rest of a row', () => {
  it('is no total because it begins with the word', () => {
    const reading = read(`
1 | Số hóa hồ sơ đất đai đạt ít nhất một nửa | Địa chính | Các thôn | Tháng 9
 | | | |
 | tổng số thửa đã cấp giấy | | |
2 | Cộng các khoản thu | Kế toán | Các thôn | Tháng 12
 | cộng | | |`);
    expect(kindsOf(reading)).toBe('Hk.ckS');
  });

  it('is doubted where cells stand beside a blank task: its text may lie in a lost merge', () => {
    const reading = read(`
1 | Mở lớp học bơi cho học sinh | Đoàn xã | Trường học | Tháng 6
 | | Trung tâm Văn hóa | Hội Phụ nữ |
2 | Đặt biển cảnh báo ao sâu | Công an xã | Các thôn | Tháng 5`);
    expect(rowAt(reading, 3)).toMatchObject({ kind: 'continuation', certain: false });
  });
});

describe('where a table ends and the next begins', () => {
  it('the last row of a page is no upper tier of the header of the next page', () => {
    const header =
      'STT | Nội dung | Lãnh đạo chỉ đạo | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
    const reading = read(
      `
 | CÔNG TÁC DÂN VẬN | | | | |
 | Thăm hộ nghèo dịp Tết | Đ/c Phó Chủ tịch | Mặt trận | Các thôn | Tháng 1 | Danh sách quà
 | CÔNG TÁC TUYÊN TRUYỀN | | | | |
 | Viết tin bài | Đ/c Chủ tịch | Văn phòng | Các đơn vị phối hợp | Theo kế hoạch | Kế hoạch
${header}
 | Treo pa nô hai đầu cầu | Đ/c Phó Chủ tịch | Văn hóa | Các thôn | Tháng 4 | Pa nô`,
      header,
    );
    expect(kindsOf(reading)).toBe('HgkgkHk');
  });

  it('a numbered heading that follows both of two like headers is a row under each', () => {
    const reading = read(`
I | Cơ chế chung | | |
1 | Ban hành quy chế | Văn phòng | Các phòng | Tháng 1
STT | Nội dung | Chủ trì | Phối hợp | Thời hạn
I | Cơ chế chung | | |
1 | Công khai quy chế | Văn phòng | Các phòng | Tháng 2`);
    expect(kindsOf(reading)).toBe('HgkHgk');
  });
});

describe('the one text of a row', () => {
  it('in the column of codes, over rows that have more', () => {
    const reading = read(
      `
A. AN TOÀN NGƯỜI BỆNH | | | | |
A1 | Biển chỉ lối | Treo biển song ngữ ở sảnh | Phòng Hành chính | 30/4/2026 |
A2 | Sàn trơn | Lát lại hành lang tầng trệt | Phòng Vật tư | 31/5/2026 |
B. Đào tạo tại chỗ | | | | |
B1 | Thiếu giờ học | Mở bốn lớp buổi chiều | Phòng Điều dưỡng | 30/9/2026 |`,
      'Mã | Tồn tại | Hoạt động cải tiến | Đơn vị chủ trì | Thời hạn | Ghi chú',
    );
    expect(kindsOf(reading)).toBe('Hgkkgk');
    expect(rowAt(reading, 5).cells.task).toBe('B. Đào tạo tại chỗ');
  });

  it('beside a Roman number, before the column of the tasks', () => {
    const reading = read(
      `
I | Về đất đai | | | |
1 | Sổ mục kê cũ | Chỉnh lý sổ mục kê | Phòng Kinh tế | 30/6/2026 | Sổ mới
2 | Lấn hành lang | Vận động tháo dỡ | Công an xã | 31/7/2026 | Biên bản
II | Về xây dựng | | | |
1 | Chậm quyết toán | Lập hồ sơ quyết toán | Phòng Kinh tế | 30/9/2026 | Hồ sơ`,
      'TT | Tồn tại | Biện pháp khắc phục | Chủ trì | Thời hạn | Minh chứng',
    );
    expect(kindsOf(reading)).toBe('Hgkkgk');
  });

  it('with a sign, where the table begins with one and charges somebody in every other row', () => {
    const tasks = `
* Nuôi dưỡng | | | |
Cân trẻ đợt hai | Cô Sen | Tuần 1 | |
Đổi thực đơn | Tổ nuôi | Tuần 2 | |
* Giáo dục | | | |
Dự giờ khối lá | Cô Mơ | Tuần 3 | |`;
    const header = 'Nội dung công việc | Người thực hiện | Thời gian | Kết quả | Ghi chú';
    expect(kindsOf(read(tasks, header))).toBe('Hgkkgk');
    const steps = tasks.replace('* Nuôi dưỡng | | | |\n', '');
    expect(kindsOf(read(steps, header))).not.toContain('g');
  });

  it('adds up the time of all steps though the times were not known for a deadline', () => {
    const steps = `
B1 | Nhận hồ sơ | Văn thư | 0,5 ngày | Sổ
B2 | Thẩm định | Chuyên viên | 3 ngày | Dự thảo
B3 | Ký | Lãnh đạo | 1 ngày | Giấy phép
 | Tổng thời gian giải quyết | | 4,5 ngày |`;
    expect(
      kindsOf(read(steps, 'Bước | Trình tự công việc | Trách nhiệm thực hiện | Số công | Biểu mẫu')),
    ).toBe('HkkkS');
  });
});
