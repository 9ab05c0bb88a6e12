import type { ProseCase } from './case';

/** Plans and programmes of party bodies and unions: comrades by name, "Phân công: …". */
export const partyPlans: readonly ProseCase[] = [
  {
    name: 'assignments to comrades by name',
    text: `ĐẢNG ỦY XÃ TÂN LẬP
CHƯƠNG TRÌNH
công tác kiểm tra, giám sát năm 2026
I. NHIỆM VỤ TRỌNG TÂM
1. Kiểm tra chi bộ thôn Trung
- Phân công: đ/c Lê Văn Hùng, Chủ nhiệm UBKT.
- Thời gian: Quý I/2026.
2. Giám sát chuyên đề thu nộp đảng phí
- Phân công: đ/c Trần Thị Mai chủ trì, phối hợp với đ/c Vũ Hoàng.
- Thời gian: Tháng 8/2026.
3. Tự kiểm tra của các chi bộ
- Phân công: Bí thư các chi bộ.
- Thời gian: Thường xuyên.`,
    tasks: [
      {
        number: '1',
        task: 'Kiểm tra chi bộ thôn Trung',
        lead: 'đ/c Lê Văn Hùng, Chủ nhiệm UBKT.',
        deadline: 'Quý I/2026',
      },
      {
        number: '2',
        task: 'Giám sát chuyên đề',
        leadAndCoordinate: 'đ/c Trần Thị Mai chủ trì, phối hợp với đ/c Vũ Hoàng.',
        deadline: 'Tháng 8/2026',
      },
      { number: '3', task: 'Tự kiểm tra', lead: 'Bí thư các chi bộ.', deadline: 'Thường xuyên' },
    ],
  },
  {
    name: 'a leader who directs, a body that advises',
    text: `KẾ HOẠCH HỌC TẬP NGHỊ QUYẾT
1. Tổ chức hội nghị quán triệt
- Lãnh đạo phụ trách: Đồng chí Bí thư Đảng ủy.
- Tham mưu: Ban Xây dựng Đảng.
- Thời gian, địa điểm: Ngày 20/3/2026, tại hội trường UBND xã.
2. Viết bài thu hoạch
- Lãnh đạo phụ trách: Đồng chí Phó Bí thư Thường trực.
- Tham mưu: Ban Xây dựng Đảng.
- Thời gian, địa điểm: Trước 15/4/2026.`,
    tasks: [
      {
        number: '1',
        task: 'Tổ chức hội nghị quán triệt',
        director: 'Đồng chí Bí thư Đảng ủy.',
        lead: 'Ban Xây dựng Đảng.',
        deadline: 'Ngày 20/3/2026, tại hội trường UBND xã',
      },
      {
        number: '2',
        task: 'Viết bài thu hoạch',
        director: 'Đồng chí Phó Bí thư Thường trực.',
        lead: 'Ban Xây dựng Đảng.',
        deadline: 'Trước 15/4/2026',
      },
    ],
  },
  {
    name: 'both roles under one label',
    text: `KẾ HOẠCH THÁNG THANH NIÊN
1. Ra quân làm sạch bờ biển
- Đơn vị chủ trì, phối hợp: Đoàn xã chủ trì; Hội Cựu chiến binh phối hợp.
- Thời gian: 01/3/2026.
2. Hiến máu tình nguyện
- Đơn vị chủ trì, phối hợp: Hội Chữ thập đỏ chủ trì; Trạm Y tế phối hợp.
- Thời gian: 25/3/2026.`,
    tasks: [
      {
        number: '1',
        task: 'Ra quân làm sạch bờ biển',
        leadAndCoordinate: 'Đoàn xã chủ trì; Hội Cựu chiến binh phối hợp.',
        deadline: '01/3/2026',
      },
      {
        number: '2',
        task: 'Hiến máu tình nguyện',
        leadAndCoordinate: 'Hội Chữ thập đỏ chủ trì; Trạm Y tế phối hợp.',
        deadline: '25/3/2026',
      },
    ],
  },
  {
    name: 'a group that gives its tasks their lead',
    text: `KẾ HOẠCH ĐẠI HỘI CHI ĐOÀN
1. Công tác văn kiện
- Chủ trì: Ban Chấp hành đoàn xã.
1.1. Viết báo cáo chính trị
- Thời gian: Tháng 01/2026.
1.2. Lấy ý kiến đoàn viên
- Thời gian: Tháng 02/2026.
2. Công tác nhân sự
2.1. Giới thiệu nhân sự
- Chủ trì: Các chi đoàn.
- Thời gian: Tháng 02/2026.`,
    tasks: [
      {
        number: '1.1',
        task: 'Viết báo cáo chính trị',
        lead: 'Ban Chấp hành đoàn xã.',
        deadline: 'Tháng 01/2026',
      },
      {
        number: '1.2',
        task: 'Lấy ý kiến đoàn viên',
        lead: 'Ban Chấp hành đoàn xã.',
        deadline: 'Tháng 02/2026',
      },
      { number: '2.1', task: 'Giới thiệu nhân sự', lead: 'Các chi đoàn.', deadline: 'Tháng 02/2026' },
    ],
  },
  {
    name: 'Roman numbers as tasks',
    text: `KẾ HOẠCH HỘI XUÂN
I. Thi gói bánh chưng
- Chủ trì: Hội Phụ nữ.
- Thời gian: Ngày 05/02/2026.
II. Kéo co
- Chủ trì: Hội Nông dân.
- Thời gian: Ngày 06/02/2026.
III. Đêm văn nghệ
- Chủ trì: Đoàn Thanh niên.
- Thời gian: Ngày 07/02/2026.`,
    tasks: [
      { number: 'I', task: 'Thi gói bánh chưng', lead: 'Hội Phụ nữ.', deadline: 'Ngày 05/02/2026' },
      { number: 'II', task: 'Kéo co', lead: 'Hội Nông dân.', deadline: 'Ngày 06/02/2026' },
      { number: 'III', task: 'Đêm văn nghệ', lead: 'Đoàn Thanh niên.', deadline: 'Ngày 07/02/2026' },
    ],
  },
];
