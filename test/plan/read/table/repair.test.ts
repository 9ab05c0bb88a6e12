import { gridOf } from './tables/table';
import { kindsOf, onlyTable, rowAt } from './support';

const HEADER = 'TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản phẩm';

describe('rows cut by a page break', () => {
  it('joins the parts cell by cell, over blank rows and a repeated header', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
${HEADER}
1 | Xây dựng quy chế phối hợp giữa | Văn phòng Đảng ủy | Ban Tổ chức, Ban | Tháng 3 | Quy chế
.
${HEADER}
 | các cơ quan khối Đảng | và HĐND | Tuyên giáo | năm 2026 |
2 | Mở lớp bồi dưỡng | Ban Tổ chức | Trường Chính trị | Tháng 4 năm 2026 | Lớp học`,
      }),
    );
    expect(kindsOf(reading)).toBe('Hk.Hck');
    expect(reading.layout.repeatedHeaderRows).toEqual([[4, 4]]);
    expect(rowAt(reading, 5).of).toBe(2);
    expect(rowAt(reading, 2).cells).toMatchObject({
      task: 'Xây dựng quy chế phối hợp giữa các cơ quan khối Đảng',
      lead: 'Văn phòng Đảng ủy và HĐND',
      coordinate: 'Ban Tổ chức, Ban Tuyên giáo',
      deadline: 'Tháng 3 năm 2026',
    });
    expect(reading.observations).toContainEqual({
      kind: 'row-broken-over-page',
      row: 5,
      column: null,
      params: { of: 2 },
    });
  });

  it('joins a heading in capitals that the page cut', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
${HEADER}
I | HỖ TRỢ HỘ NGHÈO VÀ | | | |
${HEADER}
 | HỘ CẬN NGHÈO | | | |
1 | Cấp thẻ bảo hiểm y tế | Phòng Y tế | Các thôn | Quý I/2026 | Thẻ
2 | Sửa nhà dột nát | Các thôn | Phòng Kinh tế | Quý II/2026 | Nhà`,
      }),
    );
    expect(kindsOf(reading)).toBe('HgHckk');
    expect(rowAt(reading, 2).cells.task).toBe('HỖ TRỢ HỘ NGHÈO VÀ HỘ CẬN NGHÈO');
  });

  it('closes a word that was cut in two', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `${HEADER}\n1 | Tổ chức kiể | Sở Y tế | Sở Công Thương | Quý I | Báo cáo\n.\n | m tra bếp ăn | | | | `,
      }),
    );
    expect(rowAt(reading, 2).cells.task).toBe('Tổ chức kiểm tra bếp ăn');
  });

  it('does not take a whole task after a blank row for a rest', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `${HEADER}\n1 | Trồng cây | Đoàn xã | Các thôn | Quý I | Cây\n.\n | Tưới cây | Hội Nông dân | Các thôn | Hàng tuần | Sổ theo dõi`,
      }),
    );
    expect(kindsOf(reading)).toBe('Hk.k');
  });

  it('finds a repeated two-tier header that the scan damaged, and lone column numbers', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
STT | Nội dung nhiệm vụ | Đơn vị thực hiện | | Thời gian hoàn thành
 | | Chủ trì | Phối hợp |
(1) | (2) | (3) | (4) | (5)
1 | Quét dọn nghĩa trang | Hội Cựu chiến binh | Đoàn xã | 20/7/2026
STT | Nội dung nhiêm vụ | Đơn vị thưc hiện | | Thời gian hoàn thành
 | | Chủ tri | Phối hợp |
(1) | (2) | (3) | (4) | (5)
2 | Thăm gia đình chính sách | Công chức xã hội | Mặt trận xã | 27/7/2026
(1) | (2) | (3) | (4) | (5)
3 | Lễ thắp nến | Đoàn xã | Trường THCS | 26/7/2026`,
      }),
    );
    expect(kindsOf(reading)).toBe('HHHkHHHkHk');
    expect(reading.layout.headerRows).toEqual([1, 3]);
    expect(reading.layout.repeatedHeaderRows).toEqual([
      [5, 7],
      [9, 9],
    ]);
  });
});

describe('rows shifted by a column', () => {
  const units = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'];
  const rows = Array.from(
    { length: 12 },
    (_, i) =>
      `${i + 1} | Thực hiện kiểm kê và báo cáo kho lưu trữ số ${i + 1} của cơ quan theo quy định | ${units[i % 4]} | ${units[(i + 1) % 4]} | Quý ${['I', 'II', 'III', 'IV'][i % 4]}/2026 | Báo cáo`,
  );

  it('reads a row that slipped to the left by sense', () => {
    const slipped =
      ' | Xác minh và bổ sung hồ sơ nhà đất còn thiếu của các đơn vị sự nghiệp | Sở Tài chính | Sở Xây dựng | Quý II/2026 | Báo cáo';
    const left = slipped.split('|').slice(1).join('|') + ' | ';
    const reading = onlyTable(gridOf({ sheet: [HEADER, ...rows, left].join('\n') }));
    const row = rowAt(reading, 14);
    expect(row.shift).toBe(-1);
    expect(row.cells).toMatchObject({
      lead: 'Sở Tài chính',
      coordinate: 'Sở Xây dựng',
      deadline: 'Quý II/2026',
    });
    expect(row.columns.lead).toBe(2);
    expect(row.shift).toBe(-1);
  });

  it('reads a row that slipped to the right by sense', () => {
    const right =
      '13 | | Xác minh và bổ sung hồ sơ nhà đất còn thiếu của các đơn vị sự nghiệp | Sở Tài chính | Sở Xây dựng | Quý II/2026';
    const reading = onlyTable(gridOf({ sheet: [HEADER, ...rows, right].join('\n') }));
    const row = rowAt(reading, 14);
    expect(row.shift).toBe(1);
    expect(row.number).toBe('13');
    expect(row.cells).toMatchObject({
      lead: 'Sở Tài chính',
      coordinate: 'Sở Xây dựng',
      deadline: 'Quý II/2026',
    });
  });

  it.each([
    [
      'a blank lead',
      '13 | Lập kế hoạch bảo trì hệ thống điện của trụ sở liên cơ quan | | Sở Y tế | Quý I/2026 | Báo cáo',
    ],
    [
      'a blank coordinator',
      '13 | Lập kế hoạch bảo trì hệ thống điện của trụ sở liên cơ quan | Sở Y tế | | Quý I/2026 | Báo cáo',
    ],
    [
      'a blank deadline',
      '13 | Lập kế hoạch bảo trì hệ thống điện của trụ sở liên cơ quan | Sở Y tế | Sở Nội vụ | | Báo cáo',
    ],
    [
      'no product',
      '13 | Lập kế hoạch bảo trì hệ thống điện của trụ sở liên cơ quan | Sở Y tế | Sở Nội vụ | Quý I/2026 | ',
    ],
  ])('leaves a row with %s where it is', (_, line) => {
    const reading = onlyTable(gridOf({ sheet: [HEADER, ...rows, line].join('\n') }));
    expect(rowAt(reading, 14).shift).toBe(0);
  });
});

describe('values that stand elsewhere', () => {
  it('takes ditto marks from the row above or the row named', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
${HEADER}
1 | Sửa cầu | Phòng Kinh tế | UBND xã | Quý I/2026 | Cầu
2 | Sửa đường | nt | -nt- | Như trên | Đường
3 | Sửa cống | " | // | Quý II/2026 | Cống
4 | Sửa kè | Như mục 1 | nt | nt | Kè`,
      }),
    );
    expect(rowAt(reading, 3).cells).toMatchObject({
      lead: 'Phòng Kinh tế',
      coordinate: 'UBND xã',
      deadline: 'Quý I/2026',
    });
    expect(rowAt(reading, 3).inherited.lead).toEqual({ row: 2, how: 'ditto' });
    expect(rowAt(reading, 4).cells).toMatchObject({ lead: 'Phòng Kinh tế', coordinate: 'UBND xã' });
    expect(rowAt(reading, 5).cells).toMatchObject({ lead: 'Phòng Kinh tế', deadline: 'Quý II/2026' });
  });

  it('gives a vertical merge to every row it spans', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
${HEADER}
1 | Khám sức khỏe người cao tuổi | Trạm Y tế | Hội Người cao tuổi | Tháng 5 | Sổ khám
2 | Tư vấn dinh dưỡng | | Hội Phụ nữ | | Tờ rơi`,
        merges: ['C2:C3', 'E2:E3'],
      }),
    );
    const row = rowAt(reading, 3);
    expect(row.cells).toMatchObject({ lead: 'Trạm Y tế', deadline: 'Tháng 5', coordinate: 'Hội Phụ nữ' });
    expect(row.inherited).toEqual({ lead: { row: 2, how: 'merge' }, deadline: { row: 2, how: 'merge' } });
  });

  it('leaves the same blanks missing where the merges are lost', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
${HEADER}
1 | Khám sức khỏe người cao tuổi | Trạm Y tế | Hội Người cao tuổi | Tháng 5 | Sổ khám
2 | Tư vấn dinh dưỡng | | Hội Phụ nữ | | Tờ rơi`,
      }),
    );
    expect(rowAt(reading, 3).cells.lead).toBeUndefined();
    expect(rowAt(reading, 3).cells.deadline).toBeUndefined();
  });

  it('lets the tasks of a group inherit its lead and deadline, and says so', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
${HEADER}
I | Công tác cán bộ | Ban Tổ chức | | Quý III/2026 |
1 | Rà soát quy hoạch | | Các chi bộ | | Danh sách
2 | Lấy phiếu giới thiệu | | Các chi bộ | | Biên bản
II | Công tác kiểm tra | Ủy ban Kiểm tra | | Quý IV/2026 |
1 | Kiểm tra đảng phí | | Các chi bộ | | Kết luận`,
      }),
    );
    expect(kindsOf(reading)).toBe('Hgkkgk');
    expect(rowAt(reading, 4).cells).toMatchObject({
      lead: 'Ban Tổ chức',
      deadline: 'Quý III/2026',
      coordinate: 'Các chi bộ',
    });
    expect(rowAt(reading, 4).inherited.lead).toEqual({ row: 2, how: 'group' });
    expect(rowAt(reading, 6).inherited.deadline).toEqual({ row: 5, how: 'group' });
  });

  it('fills index columns down, but not past a lost label', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
TT | Chỉ số nội dung | Nội dung thành phần | Nhiệm vụ | Chủ trì | Thời gian
1 | Minh bạch đất đai | a) Quy hoạch | Công bố bản đồ | Địa chính | Quý I
 | | | Trả lời người dân | Văn phòng | Hàng tuần
 | | b) Giá đất | Niêm yết bảng giá | Địa chính | Quý I
 | | | Giải thích cách tính | Địa chính | Quý II
 | | d) Thu hồi đất | Họp dân | Địa chính | Quý III
2 | Thủ tục | a) Thời gian | Rút ngắn quy trình | Một cửa | Quý IV`,
      }),
    );
    expect(rowAt(reading, 3).cells).toMatchObject({
      indexGroup: 'Minh bạch đất đai',
      indexItem: 'a) Quy hoạch',
    });
    expect(rowAt(reading, 3).inherited.indexItem).toEqual({ row: 2, how: 'fill-down' });
    expect(rowAt(reading, 5).cells.indexGroup).toBe('Minh bạch đất đai');
    expect(rowAt(reading, 5).cells.indexItem).toBeUndefined();
    expect(rowAt(reading, 7).cells.indexGroup).toBe('Thủ tục');
  });
});

describe('times before the tasks', () => {
  it('hold for the rows under them until the next', () => {
    const reading = onlyTable(
      gridOf({
        sheet: `
Tháng | TT | Nội dung công việc | Người thực hiện
Tháng 8/2025 | 1 | Tuyển sinh lớp 1 | Tổ văn phòng
 | 2 | Vệ sinh trường lớp | Tổ bảo vệ
Tháng 9/2025 | 1 | Khai giảng | Ban giám hiệu`,
      }),
    );
    expect(reading.rows.slice(1).map((row) => row.cells.deadline)).toEqual([
      'Tháng 8/2025',
      'Tháng 8/2025',
      'Tháng 9/2025',
    ]);
    expect(rowAt(reading, 3).inherited.deadline).toEqual({ row: 2, how: 'fill-down' });
  });

  it('are no times for the rows under them where they stand behind the tasks', () => {
    const reading = onlyTable(
      gridOf({ sheet: `${HEADER}\n1 | Việc một | Sở Y tế | | Quý I | \n2 | Việc hai | Sở Y tế | | | ` }),
    );
    expect(rowAt(reading, 3).cells.deadline).toBeUndefined();
  });
});
