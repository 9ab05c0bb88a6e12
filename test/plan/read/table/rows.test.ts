import { recogniseTables } from '../../../../src/plan/read/table';
import { kindsOf, onlyTable, rowAt } from './support';
import { gridOf } from './tables/table';

const HEADER = 'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn';
const read = (lines: string, more: { merges?: string[]; boldRows?: number[] } = {}) =>
  onlyTable(gridOf({ sheet: `${HEADER}\n${lines}`, ...more }));
const levels = (reading: ReturnType<typeof read>) =>
  reading.rows
    .filter(({ kind }) => kind === 'group' || kind === 'task')
    .map(({ number, level, parent }) => [number, level, parent]);

describe('levels and parents', () => {
  it('A, I, 1, a) each inside the other, and back out', () => {
    const reading = read(
      `
A | KHỐI KINH TẾ | | |
I | Nông nghiệp | | |
1 | Chuyển đổi đất lúa kém hiệu quả | Phòng Kinh tế | Các thôn | Quý I
a) | Khảo sát | Phòng Kinh tế | Các thôn | Tháng 1
b) | Ký cam kết | Phòng Kinh tế | Các thôn | Tháng 2
II | Công nghiệp | | |
1 | Mở cụm làng nghề | Phòng Kinh tế | Các thôn | Quý II
B | KHỐI VĂN HÓA | | |
I | Thể thao | | |
1 | Giải bóng chuyền | Phòng Văn hóa | Đoàn xã | Tháng 9`.slice(1),
    );
    expect(levels(reading)).toEqual([
      ['A', 1, null],
      ['I', 2, 2],
      ['1', 3, 3],
      ['a)', 4, 3],
      ['b)', 4, 3],
      ['II', 2, 2],
      ['1', 3, 7],
      ['B', 1, null],
      ['I', 2, 9],
      ['1', 3, 10],
    ]);
  });

  it('letters that are also Roman numerals', () => {
    const lines = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L', 'M'].flatMap((letter) => [
      `${letter}. | SỞ SỐ ${letter} | | |`,
      `1 | Báo cáo chuyên đề của sở ${letter} | Văn phòng sở | Các phòng | Quý I`,
    ]);
    const groups = read(lines.join('\n')).rows.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ level }) => level)).toEqual(Array(11).fill(1));
  });

  it('dotted numbers typed with commas, brackets and leading zeros', () => {
    const reading = read(
      `
01 | Quản lý đất đai | | |
1.1. | Lập sổ mục kê | Địa chính | Thôn | Quý I
1,2 | Chỉnh lý biến động | | |
1,2,1 | Tách thửa | Địa chính | Thôn | Quý II
1.2.2) | Hợp thửa | Địa chính | Thôn | Quý III
02 | Môi trường | | |
2.1 | Thu gom rác | Đội vệ sinh | Thôn | Hằng ngày`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hgkgkkgk');
    expect(levels(reading).map(([, level, parent]) => [level, parent])).toEqual([
      [1, null],
      [2, 2],
      [2, 2],
      [3, 4],
      [3, 4],
      [1, null],
      [2, 7],
    ]);
  });

  it('Phần, Roman numerals, and numbers that begin anew', () => {
    const reading = read(
      `
Phần I | VIỆC TRƯỚC MẮT | | |
I | Giao thông | | |
1 | Vá ổ gà đường liên thôn | Giao thông | Thôn 1 | Tháng 3
2 | Phát quang | Giao thông | Thôn 2 | Tháng 3
II | Thủy lợi | | |
1 | Nạo vét | Thủy nông | Thôn 3 | Tháng 4
Phần II | VIỆC LÂU DÀI | | |
I | Quy hoạch | | |
1 | Quy hoạch chung | Địa chính | Tư vấn | Năm 2027`.slice(1),
    );
    expect(levels(reading).map(([, level]) => level)).toEqual([1, 2, 3, 3, 2, 3, 1, 2, 3]);
  });

  it('rows without a number stand one level below the nearest group', () => {
    const reading = read(
      `
1 | Tuyên truyền | | |
 | Phát tờ rơi | Đoàn xã | Thôn | Tháng 5
 | Chiếu phim | Văn hóa | Thôn | Tháng 6
2 | Kiểm tra quầy thuốc | Trạm Y tế | Công an | Quý III`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hgkkk');
    expect(levels(reading)).toEqual([
      ['1', 1, null],
      [null, 2, 2],
      [null, 2, 2],
      ['2', 1, null],
    ]);
  });
});

describe('groups', () => {
  it.each([
    ['capitals', 'CÔNG TÁC TỔ CHỨC | | | |', {}],
    ['a merge over the width', 'Công tác tổ chức | | | |', { merges: ['A2:E2'] }],
    ['bold', ' | Công tác tổ chức | | |', { boldRows: [1, 2] }],
    ['capitals in the task column', ' | CÔNG TÁC TỔ CHỨC | | |', {}],
    ['a number typed with the heading', 'I. Công tác tổ chức | | | |', {}],
    [
      'a heading after its number, merged from column A',
      'II - CÔNG TÁC TỔ CHỨC | | | |',
      { merges: ['A2:E2'] },
    ],
    ['nothing but standing alone over tasks', ' | Công tác tổ chức | | |', {}],
  ])('told by %s', (_, line, more) => {
    const reading = read(
      `${line}\n1 | Bầu trưởng ban | Chi bộ | Đoàn thể | Tháng 1\n2 | Phân vai | Chi bộ | Đoàn thể | Tháng 2`,
      more,
    );
    expect(kindsOf(reading)).toBe('Hgkk');
    expect(rowAt(reading, 2).cells.task?.toLowerCase()).toContain('công tác tổ chức');
    expect(rowAt(reading, 3)).toMatchObject({ level: 2, parent: 2 });
  });

  it('a row with a group number that has its own lead and deadline is a task', () => {
    const reading = read(
      `
I | Tiếp dân | | |
1 | Trực phòng tiếp dân | Văn phòng | Các ban | Hàng tuần
II | Xử lý đơn thư | Thanh tra | Các ban | 10 ngày/đơn
III | Đối thoại | | |
1 | Đối thoại với thanh niên | Đoàn xã | Các ban | Tháng 3`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hgkkgk');
  });

  it('a numbered row with nothing beside it among tasks is a task that lacks everything', () => {
    const reading = read(
      `
1 | Sơn vạch kẻ đường | Giao thông | Công an | Quý I
2 | Lắp biển báo | Giao thông | Công an | Quý I
3 | Gắn gương cầu lồi | | |
4 | Trồng cọc tiêu | Giao thông | Công an | Quý II`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hkkkk');
  });
});

describe('type that everybody uses', () => {
  it('capitals set no row apart where most rows are in capitals', () => {
    const reading = read(
      '1 | QUÉT SÂN TRƯỜNG | BẢO VỆ | | HÀNG NGÀY\n2 | LAU BẢNG LỚP | LAO CÔNG | | HÀNG NGÀY\n3 | MỞ CỬA PHÒNG | | |',
    );
    expect(kindsOf(reading)).toBe('Hkkk');
  });

  it('dashes under a numbered task are its steps', () => {
    const reading = read(
      '1 | Tổ chức hội trại | Đoàn xã | Thôn | Tháng 3\n | - Dựng lều | | |\n | - Đốt lửa trại | | |',
    );
    expect(kindsOf(reading)).toBe('Hkcc');
    expect(rowAt(reading, 2).cells.task).toBe('Tổ chức hội trại\n- Dựng lều\n- Đốt lửa trại');
  });

  it('units of measure on a line of their own belong to the header', () => {
    const reading = onlyTable(
      gridOf({
        sheet:
          'TT | Nội dung | Chủ trì | Kinh phí | Thời gian\n | | | (triệu đồng) |\n1 | Mua giống | Hội Nông dân | 100 | Quý I',
      }),
    );
    expect(reading.layout.headerRows).toEqual([1, 2]);
  });
});

describe('rows that are no content', () => {
  it('page numbers, lines and numbered rows left empty are blank, and noted', () => {
    const reading = read(
      `
1 | Chốt sổ phí | Kế toán | Thôn | 31/12
2 | | | |
 | | 7 | |
- 8 - | | | |
--- | ---- | --- | --- | ---
3 | Kiểm quỹ | Kế toán | Thôn | 31/12
.
…………… | | | |`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hk....k..');
    expect(reading.observations.map(({ kind, row }) => [kind, row])).toEqual([
      ['empty-numbered-row', 3],
      ['page-number-row', 4],
      ['page-number-row', 5],
      ['separator-row', 6],
      ['separator-row', 9],
    ]);
  });

  it('totals with a label, and what is no total', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
TT | Nội dung | Chủ trì | Thời hạn | Kinh phí
1 | Tổng hợp báo cáo quý | Văn phòng | Quý I | 500.000
2 | Tổng vệ sinh cơ quan | Văn phòng | Hàng tuần | 200.000
3 | Cộng tác viên dân số đi vận động | Y tế | Hàng tháng | 300.000
 | Tổng cộng (1+2+3) | | | 1.000.000`,
      }),
    );
    expect(kindsOf(reading)).toBe('HkkkS');
    expect(reading.layout.totalRows).toEqual([5]);
  });

  it('an amount alone in the last row is a total without a label', () => {
    const reading = onlyTable(
      gridOf({
        sheet:
          'TT | Nội dung | Chủ trì | Kinh phí\n1 | Mua loa | Văn hóa | 3.000.000\n2 | Mua âm ly | Văn hóa | 4.000.000\n | | | 7.000.000',
      }),
    );
    expect(kindsOf(reading)).toBe('HkkS');
    expect(reading.observations).toContainEqual({ kind: 'total-row-unlabelled', row: 4, column: 4 });
  });

  it('notes, recipients and signatures under the table', () => {
    const reading = read(
      `
1 | Tập huấn sơ cứu | Trạm Y tế | Hội Chữ thập đỏ | Quý II
.
Ghi chú: Thời gian có thể thay đổi. | | | |
Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN |
- Như trên; | | | CHỦ TỊCH |
 | | | Tòng Văn Hặc |`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hk.ffff');
  });
});

describe('values of cells', () => {
  it('takes real dates and numbers from the grid', () => {
    const base = gridOf({
      sheet:
        'TT | Nội dung | Chủ trì | Thời hạn | Kinh phí\n1 | Khánh thành cầu | Giao thông | 01/09/2026 | 2,500,000',
    });
    const [reading] = recogniseTables({
      ...base,
      value: base.text.map((row, r) =>
        row.map((cell, c) => (r === 1 && c === 3 ? 46266 : r === 1 && c === 4 ? 2500000 : cell)),
      ),
      format: base.text.map((row, r) => row.map((_, c) => (r === 1 && c === 3 ? 'dd/mm/yyyy' : 'General'))),
    });
    expect(reading?.rows[1]?.dates).toEqual({ deadline: '2026-09-01' });
    expect(reading?.rows[1]?.numbers).toMatchObject({ budget: 2500000 });
  });

  it('writes marks in month columns as a deadline', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
TT | Công việc | Chủ trì | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4
1 | Phun thuốc muỗi | Trạm Y tế | x | | |
2 | Phát màn | Trạm Y tế | | x | X |
3 | Diệt bọ gậy | Các thôn | x | | | ✓
4 | Báo cáo | Trạm Y tế | | | |`,
      }),
    );
    expect(reading.rows.map(({ cells }) => cells.deadline)).toEqual([
      undefined,
      'Tháng 1',
      'Tháng 2 - Tháng 3',
      'Tháng 1; Tháng 4',
      undefined,
    ]);
  });
});

describe('the numbering of the whole table', () => {
  const CODED = 'TT | Mã nhiệm vụ | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn';
  const coded = (lines: string) => onlyTable(gridOf({ sheet: `${CODED}\n${lines.trim()}` }));

  it('a row that the running count passes over, over codes inside its own, is a group whatever it carries', () => {
    const reading = coded(`
I | HT01 | Hạ tầng số | | |
 | HT01.1 | Nâng cấp mạng nội bộ | Văn phòng | Phòng Kinh tế | Quý I/2026
1 | HT01.1.1 | Khảo sát hiện trạng đường truyền | Văn phòng | Các thôn | Tháng 1/2026
2 | HT01.1.2 | Thay thiết bị chuyển mạch | Văn phòng | Phòng Kinh tế | Tháng 3/2026
3 | HT01.2 | Lắp camera tại cổng trụ sở | Công an xã | Văn phòng | Quý II/2026
II | HT02 | Dữ liệu | | |
4 | HT02.1 | Số hóa sổ hộ tịch | Tư pháp | Văn phòng | Quý III/2026
5 | HT02.2 | Làm sạch dữ liệu đất đai | Địa chính | Các thôn | Quý IV/2026`);
    expect(kindsOf(reading)).toBe('Hggkkkgkk');
    expect(rowAt(reading, 4).parent).toBe(3);
  });

  it('a Roman heading with a lead of its own, in a table counted through', () => {
    const reading = read(
      `
I | Kinh tế | | |
1 | Mở hai điểm bán nông sản | Phòng Kinh tế | Các thôn | Quý I
2 | Cấp mã vùng trồng | Phòng Kinh tế | Các thôn | Quý II
II | Trật tự đô thị | Công an xã | |
3 | Kẻ vạch chợ trung tâm | Phòng Kinh tế | Công an xã | Quý I
4 | Dẹp bãi xe tự phát | Công an xã | Các thôn | Quý II
III | Y tế | | |
5 | Khám sức khỏe học sinh | Trạm Y tế | Các trường | Quý III
6 | Phun thuốc diệt muỗi | Trạm Y tế | Các thôn | Quý III`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hgkkgkkgkk');
  });

  it('an unnumbered row with people and a time of its own is a task, where nothing is inside it', () => {
    const reading = read(
      `
1 | Rà soát hộ nghèo | Phòng Văn hóa | Các thôn | Tháng 10
2 | Trao quà Tết | Phòng Văn hóa | Mặt trận | Tháng 1
3 | Sửa nhà tình nghĩa | Mặt trận | Các thôn | Quý II
 | Bàn giao nhà tại thôn Đông | Mặt trận | Thôn Đông | Tháng 6
4 | Thăm gia đình chính sách | Phòng Văn hóa | Mặt trận | Tháng 7
5 | Tặng thẻ bảo hiểm | Bảo hiểm | Các thôn | Quý IV`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hkkkkkk');
  });

  it('a heading that fell into the column of the lead', () => {
    const reading = read(
      `
1 | Nông nghiệp | | |
1.1 | Kiên cố hóa kênh mương | Phòng Kinh tế | Các thôn | Quý I
2 | | Thương mại | |
2.1 | Sắp xếp lại chợ phiên | Phòng Kinh tế | Công an xã | Quý II
2.2 | Tập huấn bán hàng trên mạng | Phòng Kinh tế | Đoàn xã | Quý III`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hgkgkk');
    expect(rowAt(reading, 4).cells).toEqual({ task: 'Thương mại' });
  });

  it('a heading in the number column over numbers that start again', () => {
    const reading = read(
      `
1. | Nhập dữ liệu hộ khẩu | Công an xã | Các thôn | 30/6/2026
2. | Đối soát thẻ bảo hiểm | Bảo hiểm | Trạm Y tế | 31/7/2026
3. | Cấp tài khoản định danh | Công an xã | Các thôn | 31/8/2026
2. Việc về đất đai còn chậm | | | |
1. | Đo đạc lại khu giáp ranh | Địa chính | Các thôn | 30/9/2026
2. | Trả hồ sơ tồn đọng | Địa chính | Văn phòng | 31/10/2026
3. | Công khai quy hoạch | Địa chính | Các thôn | 30/11/2026`.slice(1),
    );
    expect(kindsOf(reading)).toBe('Hkkkgkkk');
    expect(rowAt(reading, 5)).toMatchObject({ number: '2', cells: { task: 'Việc về đất đai còn chậm' } });
  });

  it('steps of a procedure end with the sum of their days', () => {
    const reading = read(
      `
Bước 1 | Tiếp nhận hồ sơ | Bộ phận một cửa | | 0,5 ngày làm việc
Bước 2 | Thẩm định | Địa chính | | 2 ngày làm việc
Bước 3 | Trả kết quả | Bộ phận một cửa | | 0,5 ngày làm việc
 | Tổng thời gian giải quyết | | | 03 ngày làm việc`.slice(1),
    );
    expect(kindsOf(reading)).toBe('HkkkS');
    expect(rowAt(reading, 2).number).toBe('Bước 1');
  });
});

describe('what a group gives its rows', () => {
  it('gives where nearly all of them leave it blank, and not to the one that lacks it', () => {
    const reading = read(
      `
I | TRỒNG CÂY | Phòng Kinh tế | | Quý I/2026
1 | Làm đất hai bên tỉnh lộ | | Thôn Đông | Tháng 1/2026
2 | Trồng sao đen | | Thôn Đoài |
3 | Rào bảo vệ | | Thôn Đông | Tháng 2/2026`.slice(1),
    );
    expect(rowAt(reading, 3).inherited.lead).toEqual({ row: 2, how: 'group' });
    expect(rowAt(reading, 4).cells.lead).toBe('Phòng Kinh tế');
    expect(rowAt(reading, 4).cells.deadline).toBeUndefined();
  });
});

describe('how sure the kind of a row is', () => {
  const told = (reading: ReturnType<typeof read>) =>
    reading.rows.map(({ kind, certain, reasons }) => [kind, certain, ...reasons.map(({ code }) => code)]);

  it('a heading over tasks and tasks with people and times are beyond doubt; a counted text alone is not', () => {
    const reading = read(
      `
I | ĐƯỜNG SÁ | | |
1 | Vá ổ gà đường liên thôn | Phòng Hạ tầng | Các thôn | Tháng 3
2 | Thay nắp cống | Phòng Hạ tầng | Các thôn | Tháng 4
3 | Đắp lề | | |`.slice(1),
    );
    expect(told(reading)).toEqual([
      ['header', true],
      ['group', true, 'row-over-parts'],
      ['task', true, 'row-own-parts'],
      ['task', true, 'row-own-parts'],
      ['task', false, 'row-counts-on-bare'],
    ]);
  });

  it('what sums up its parts, a text with nothing beside it, a note at the end are doubtful', () => {
    const reading = read(
      `
1 | Cấp nước sạch | Phòng Hạ tầng | Trạm nước | Quý IV
1.1 | Kéo ống thôn Đông | Phòng Hạ tầng | Trạm nước | Quý II
1.2 | Kéo ống thôn Đoài | Phòng Hạ tầng | Trạm nước | Quý IV
 | Nước thô lấy từ hồ Suối Hai | | |
2 | Lắp đồng hồ tổng | Trạm nước | Các thôn | Tháng 9
(Xem sơ đồ tuyến ống) | | | |`.slice(1),
    );
    expect(told(reading)).toEqual([
      ['header', true],
      ['group', false, 'row-sums-up'],
      ['task', true, 'row-own-parts'],
      ['task', true, 'row-own-parts'],
      ['task', false, 'row-nothing-beside'],
      ['task', true, 'row-own-parts'],
      ['footer', false, 'row-beneath-all'],
    ]);
  });

  it('without numbers, a row that lacks what nearly all have may be a heading', () => {
    const grid = gridOf({
      sheet: `
Nội dung | Chủ trì | Thời hạn
Chăm sóc cây xanh | Phòng Hạ tầng |
Tỉa cành phượng trước mùa bão | Phòng Hạ tầng | Tháng 5
Bón phân hàng sao | Phòng Hạ tầng | Tháng 6
Thay cây chết ở công viên | Phòng Hạ tầng | Tháng 7`,
    });
    expect(told(onlyTable(grid)).slice(1, 3)).toEqual([
      ['task', false, 'row-lacks-parts'],
      ['task', true, 'row-own-parts'],
    ]);
  });

  it('the rest of a cut row is as sure as what it shows', () => {
    const reading = read(
      `
1 | Trồng lại hàng cây bằng lăng dọc | Phòng Hạ tầng | Các thôn | Tháng 3
 | | | | 
 | đường tránh | xã | |
2 | Sửa nhà chờ xe | Phòng Hạ tầng | Thôn Đông | Tháng 4`.slice(1),
    );
    expect(told(reading)).toEqual([
      ['header', true],
      ['task', true, 'row-own-parts'],
      ['blank', true],
      ['continuation', true, 'row-goes-on'],
      ['task', true, 'row-own-parts'],
    ]);
  });
});
