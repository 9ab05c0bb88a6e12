import { gridOfText } from '../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../src/plan/read/table';
import { columnsOf, kindsOf, onlyTable } from './support';
import { gridOf } from './tables/table';

const A = 'STT | Nhiệm vụ | Chủ trì | Thời hạn';

describe('several tables on one sheet', () => {
  it('reads stacked appendices with different headers', () => {
    const readings = recogniseTables(
      gridOf({
        sheet: `
PHỤ LỤC I | | |
NHIỆM VỤ THƯỜNG XUYÊN | | |
${A}
1 | Trực tiếp công dân | Văn phòng | Hàng tuần
Ghi chú: các đơn vị báo cáo hằng quý. | | |
.
PHỤ LỤC II | | |
ĐỀ ÁN TRÌNH TRONG NĂM | | |
TT | Tên đề án | Cơ quan soạn thảo | Kỳ họp | Thời gian trình
1 | Đề án giao thông nông thôn | Phòng Kinh tế | Giữa năm | Tháng 6
2 | Đề án chợ đầu mối | Phòng Kinh tế | Cuối năm | Tháng 11`,
      }),
    );
    expect(readings).toHaveLength(2);
    expect(readings.map(kindsOf)).toEqual(['TTHkf.', 'TTHkk']);
    expect(readings.map((reading) => reading.layout.headerRows)).toEqual([
      [3, 3],
      [9, 9],
    ]);
    expect(readings[1]?.rows[0]?.row).toBe(9);
  });

  it('parts two tables with the same header where a new appendix begins', () => {
    const readings = recogniseTables(
      gridOf({
        sheet: `${A}\n1 | Sửa nhà kho | Kế toán | Quý I\n.\nPHỤ LỤC 02 | | |\n${A}\n1 | Mua máy bơm | Kế toán | Quý II`,
      }),
    );
    expect(readings.map((reading) => reading.layout.headerRows)).toEqual([
      [1, 1],
      [5, 5],
    ]);
  });

  it('takes the same header without a title for a repetition', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `${A}\n1 | Sửa nhà kho | Kế toán | Quý I\n.\n${A}\n2 | Mua máy bơm | Kế toán | Quý II`,
      }),
    );
    expect(kindsOf(reading)).toBe('Hk.Hk');
  });

  it('parts procedures that each have a heading of their own under a blank row, and count anew', () => {
    const steps = (title: string, last: string) =>
      `${title} | | |\nBước | Nội dung | Trách nhiệm | ${last}\n1 | Nhận hồ sơ | Bộ phận một cửa | 01 ngày\n2 | Thẩm tra | Phòng Kinh tế | 03 ngày`;
    const sheet = [
      steps('QUY TRÌNH 1 - CẤP PHÉP VỈA HÈ', 'Thời hạn'),
      '.',
      steps('QUY TRÌNH 2 - GIA HẠN', 'Chu kỳ'),
      '.',
      steps('QUY TRÌNH 3 - THU HỒI', 'Thời hạn'),
    ].join('\n');
    const readings = recogniseTables(gridOf({ sheet }));
    expect(readings.map((reading) => reading.layout.headerRows)).toEqual([
      [2, 2],
      [7, 7],
      [12, 12],
    ]);
    expect(readings.map((reading) => reading.layout.repeatedHeaderRows)).toEqual([[], [], []]);
  });

  it('does so by the header alone where its words are strange and its rows have no numbers', () => {
    const weeks = (title: string) =>
      `${title} | | |\nXong | Công việc | Owner | Deadline | Độ khó | Nhánh mã\nx | Dựng kho dữ liệu | An | 03/4 | L | dev\no | Viết bộ thử | Bình | 05/4 | S | dev`;
    const readings = recogniseTables(
      gridOf({ sheet: `${weeks('Tuần 1: nền')}\n.\n${weeks('Tuần 2: tường')}` }),
    );
    expect(readings.map((reading) => reading.layout.headerRows)).toEqual([
      [2, 2],
      [7, 7],
    ]);
  });

  it('keeps a numbered section under its own repeated header in one table', () => {
    const sheet = `${A}\n1 | Sửa nhà kho | Kế toán | Quý I\n.\n2. Các việc còn tồn | | |\n${A}\n1 | Mua máy bơm | Kế toán | Quý II`;
    expect(onlyTable(gridOf({ sheet })).layout.repeatedHeaderRows).toEqual([[5, 5]]);
  });

  it('reads tables side by side, apart or touching', () => {
    for (const gap of ['| |', '|']) {
      const readings = recogniseTables(
        gridOf({
          sheet: `
${A} ${gap} STT | Công việc | Phối hợp | Thời gian
1 | Quét vôi | Bảo vệ | 15/8 ${gap} 1 | Đo đất | Thôn 2 | Tháng 9
2 | Sơn cổng | Bảo vệ | 20/8 ${gap} 2 | Cắm mốc | Thôn 3 | Tháng 10`,
        }),
      );
      expect(readings).toHaveLength(2);
      expect(readings.map((reading) => reading.rows.filter(({ kind }) => kind === 'task').length)).toEqual([
        2, 2,
      ]);
      expect(readings[1]?.rows.find(({ kind }) => kind === 'task')?.cells.task).toBe('Đo đất');
    }
  });

  it('reads a table after other matter on the sheet', () => {
    const readings = recogniseTables(
      gridOf({
        sheet: `
Danh bạ | | |
Họ tên | Chức vụ | Điện thoại |
Lò Văn Pó | Trưởng thôn | 0900000001 |
Hà Thị Mẩy | Bí thư chi bộ | 0900000002 |
.
Phân công tháng 7 | | |
${A}
1 | Làm thủy lợi | Lò Văn Pó | 10/7`,
      }),
    );
    expect(readings).toHaveLength(1);
    expect(readings[0]?.layout.headerRows).toEqual([7, 7]);
  });
});

describe('sheets without a plan table', () => {
  it.each([
    ['nothing', []],
    [
      'blank cells',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'a staff list',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
        ['1', 'Mạc Thị Hiên', 'Chuyên viên', 'Sở Nội vụ'],
      ],
    ],
    [
      'an estimate',
      [
        ['TT', 'Nội dung', 'Đơn vị', 'Số lượng', 'Đơn giá', 'Thành tiền'],
        ['1', 'Bàn họp', 'cái', '4', '2.000.000', '8.000.000'],
      ],
    ],
    [
      'a list of documents',
      [
        ['STT', 'Tên văn bản', 'Cơ quan ban hành', 'Trích yếu'],
        ['1', 'Công văn 15', 'Sở Tài chính', 'Về quyết toán'],
      ],
    ],
    [
      'running text',
      [['Kế hoạch này gồm các nhiệm vụ sau'], ['1. Chủ trì rà soát'], ['2. Phối hợp thực hiện']],
    ],
    [
      'procedures and how long they take',
      [
        ['STT', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Căn cứ pháp lý'],
        ['1', 'Cấp bản sao trích lục', 'Trong ngày làm việc', '8.000 đồng', 'Luật Hộ tịch'],
      ],
    ],
    [
      'numbers of tasks by unit',
      [
        ['STT', 'Đơn vị', 'Tổng số nhiệm vụ', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Tỷ lệ'],
        ['1', 'Phòng Kinh tế', '20', '15', '5', '75%'],
        ['2', 'Phòng Văn hóa', '18', '18', '0', '100%'],
      ],
    ],
    [
      'criteria and their points',
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
        ['1', 'Ban hành kế hoạch đúng hạn', '2', '2', 'Kế hoạch 12'],
      ],
    ],
    ['a price list', Array.from({ length: 30 }, (_, i) => [String(i + 1), `Mặt hàng ${i}`, 'hộp', '12.000'])],
  ])('%s', (_, rows) => {
    expect(recogniseTables(gridOfText('Sheet1', rows))).toEqual([]);
  });
});

describe('where a table stands', () => {
  it('tells sheet rows and columns of a used range that begins at C5', () => {
    const grid = { ...gridOf({ sheet: `${A}\n1 | Sửa mái | Kế toán | Quý I` }), firstRow: 5, firstColumn: 3 };
    const reading = onlyTable(grid);
    expect(reading.range).toEqual({ top: 5, left: 3, bottom: 6, right: 6 });
    expect(columnsOf(reading)).toEqual({ stt: 'C', task: 'D', lead: 'E', deadline: 'F' });
    expect(reading.rows.map(({ row }) => row)).toEqual([5, 6]);
  });

  it('reads a header under one long title cell', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `KẾ HOẠCH KIỂM TRA, GIÁM SÁT NHIỆM VỤ CHỦ TRÌ, PHỐI HỢP THỰC HIỆN TRONG THỜI GIAN TỚI | | |\n${A}\n1 | Kiểm tra chi bộ 4 | Ủy ban Kiểm tra | Quý I`,
        merges: ['A1:D1'],
      }),
    );
    expect(reading.layout.headerRows).toEqual([2, 2]);
    expect(reading.layout.titleRows).toEqual([1]);
  });
});

describe('what the user says', () => {
  const grid = gridOf({
    sheet: `Mã | Diễn giải | Ai | Khi nào\nX1 | Đón đoàn khảo sát | Văn phòng | 12/4/2026\nX2 | Họp giao ban | Văn phòng | Thứ hai`,
  });

  it('makes a table of a header that means nothing to us', () => {
    expect(recogniseTables(grid)).toEqual([]);
    const [reading] = recogniseTables(grid, {
      choices: [{ headerRows: [1, 1], columns: { 1: 'code', 2: 'task', 3: 'lead', 4: 'deadline' } }],
    });
    expect(reading && columnsOf(reading)).toEqual({ code: 'A', task: 'B', lead: 'C', deadline: 'D' });
    expect(reading?.rows[1]?.cells).toEqual({
      code: 'X1',
      task: 'Đón đoàn khảo sát',
      lead: 'Văn phòng',
      deadline: '12/4/2026',
    });
    expect(reading?.layout.columns[2]?.reasons).toEqual([{ code: 'chosen-by-user' }]);
  });

  it('wins over what was recognised, and frees the column that had the meaning', () => {
    const own = gridOf({ sheet: `${A}\n1 | Sửa mái | Kế toán | Quý I` });
    const [reading] = recogniseTables(own, { choices: [{ columns: { 3: 'coordinate', 4: null } }] });
    expect(reading && columnsOf(reading)).toEqual({ stt: 'A', task: 'B', coordinate: 'C' });
  });

  it('ends the table where its area ends', () => {
    const own = gridOf({ sheet: `${A}\n1 | Sửa mái | Kế toán | Quý I\n2 | Lát sân | Kế toán | Quý II` });
    const area = { top: 1, left: 1, bottom: 2, right: 4 };
    const [reading] = recogniseTables(own, { choices: [{ headerRows: [1, 1], area }] });
    expect(reading?.rows.map(({ row }) => row)).toEqual([1, 2]);
  });
});
