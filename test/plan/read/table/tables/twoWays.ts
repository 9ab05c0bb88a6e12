import type { TableCase } from './table';

/** Written to break the reading: headings that pull two ways, blanks in odd places. */
export const TWO_WAYS: readonly TableCase[] = [
  {
    name: 'content is the group, tasks stand beside it',
    sheet: `
TT | Nội dung | Nhiệm vụ cụ thể | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Tổ chức bộ máy | Sáp nhập hai tổ dân phố | Nghị quyết | Phòng Nội vụ | UBND phường | Tháng 5/2026
 | | Bầu tổ trưởng | Biên bản | UBND phường | Mặt trận | Tháng 6/2026
2 | Chế độ chính sách | Chi trả phụ cấp | Danh sách | Phòng Nội vụ | Kế toán | Hàng tháng`,
    columns: {
      stt: 'A',
      indexGroup: 'B',
      task: 'C',
      product: 'D',
      lead: 'E',
      coordinate: 'F',
      deadline: 'G',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'main content after the name of the task is neither task nor product',
    sheet: `
STT | Tên nhiệm vụ | Nội dung chủ yếu | Cơ quan chủ trì | Thời gian thực hiện | Dự kiến kinh phí
1 | Điều tra nguồn lợi thủy sản ven bờ | Khảo sát 4 mùa, lập bản đồ phân bố loài | Chi cục Thủy sản | 2026 - 2027 | 2.400.000.000
2 | Thả giống tái tạo | Thả 2 triệu con giống ở ba cửa sông | Chi cục Thủy sản | Quý II hàng năm | 500.000.000`,
    columns: { stt: 'A', task: 'B', lead: 'D', deadline: 'E', budget: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'executor and time under twin heads without a lead',
    sheet: `
TT | NỘI DUNG THỰC HIỆN | ĐƠN VỊ THỰC HIỆN | THỜI GIAN THỰC HIỆN | KẾT QUẢ THỰC HIỆN
1 | Phát động thi đua | Hội đồng thi đua | Tháng 1 | Lễ phát động
2 | Bình xét danh hiệu | Các khoa, phòng | Tháng 12 | Biên bản họp`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', product: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'lead and executing unit, no coordinator',
    sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị thực hiện | Thời gian
1 | Cập nhật dân số | Công an xã | Các thôn | Hàng tháng
2 | Cấp thẻ bảo hiểm | Bảo hiểm xã hội | Đại lý thu | Thường xuyên`,
    columns: { stt: 'A', task: 'B', lead: 'C', executor: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'executing and coordinating unit in one heading beside a lead',
    sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp/thực hiện | Thời gian
1 | Cập nhật dân số | Công an xã | Các thôn | Hàng tháng
2 | Cấp thẻ bảo hiểm | Bảo hiểm xã hội | Đại lý thu | Thường xuyên`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'lead and coordinator in one heading, lines in the cell',
    sheet: `
STT | Nội dung | Đơn vị chủ trì/phối hợp | Hoàn thành
1 | Tổ chức hội chợ làng nghề | Chủ trì: Sở Công Thương⏎Phối hợp: Liên minh Hợp tác xã | Tháng 11
2 | Lập gian hàng trực tuyến | Chủ trì: Bưu điện tỉnh⏎Phối hợp: Hội Nông dân | Tháng 6`,
    columns: { stt: 'A', task: 'B', leadAndCoordinate: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'quarters with text instead of marks are no deadlines',
    sheet: `
TT | Nhiệm vụ | Chủ trì | Thời hạn | Quý I | Quý II
1 | Gieo ươm cây giống | Trạm giống | Tháng 6 | 10.000 cây | 15.000 cây
2 | Trồng dặm | Hạt Kiểm lâm | Tháng 8 | 2 ha | 5 ha`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'no number column and a date written out',
    sheet: `
Thời gian | Nội dung công việc | Thành phần | Chủ trì | Địa điểm
Ngày 05/3/2026 | Giao ban công tác tháng | Lãnh đạo các phòng | Chánh Văn phòng | Phòng họp 1
Ngày 12/3/2026 | Làm việc với đoàn kiểm toán | Phòng Tài vụ | Phó Giám đốc | Phòng họp 2`,
    // Who attends carries nothing out.
    columns: { deadline: 'A', task: 'B', lead: 'D' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'blank spacer column inside the header',
    sheet: `
STT | Nhiệm vụ | | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
1 | Rà soát cây xanh nguy hiểm | | Công ty cây xanh | Công an phường | 15/5/2026
2 | Cắt tỉa trước mùa bão | | Công ty cây xanh | Điện lực | 30/6/2026`,
    columns: { stt: 'A', task: 'B', lead: 'D', coordinate: 'E', deadline: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'head of the table split over two rows by the typist',
    sheet: `
Số | Nội dung | Cơ quan | Cơ quan | Thời gian
thứ tự | nhiệm vụ | chủ trì | phối hợp | hoàn thành
1 | Nâng cấp trạm bơm | Công ty thủy nông | UBND xã | 30/4/2026
2 | Kiên cố mương B2 | Công ty thủy nông | UBND xã | 30/8/2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'group heading in capitals carries the tasks of a unit, blank rows between',
    sheet: `
STT | Nội dung công việc | Thời gian hoàn thành | Lãnh đạo phụ trách | Ghi chú
I | VĂN PHÒNG | | |
1 | Tham mưu lịch công tác tuần | Thứ sáu hàng tuần | Chánh Văn phòng |
.
2 | Lưu trữ hồ sơ năm 2025 | 31/3/2026 | Phó Chánh Văn phòng |
II | PHÒNG KINH TẾ | | |
.
1 | Khảo sát giá đất | 30/6/2026 | Trưởng phòng |`,
    columns: { stt: 'A', task: 'B', deadline: 'C', director: 'D', note: 'E' },
    header: [1, 1],
    kinds: 'Hgk.kg.k',
  },
  {
    name: 'criteria table of a competition: points are nothing to us',
    sheet: `
TT | Tiêu chí | Điểm tối đa | Đơn vị chịu trách nhiệm | Đơn vị phối hợp | Thời hạn hoàn thành | Tài liệu kiểm chứng
1 | Mức độ cung cấp dịch vụ công | 10 | Trung tâm hành chính công | Các phòng | 30/9/2026 | Ảnh chụp màn hình
2 | Chỉ số hài lòng | 15 | Phòng Nội vụ | Các phường | 30/11/2026 | Phiếu khảo sát`,
    columns: { stt: 'A', task: 'B', lead: 'D', coordinate: 'E', deadline: 'F', product: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
];
