import type { ProseCase } from './case';

/** Plans by which ministries and provinces carry out a law: dashed labels under numbered items. */
export const lawPlans: readonly ProseCase[] = [
  {
    name: 'ministry, dashed labels, one item without any',
    text: `BỘ KHO TÀNG -------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KẾ HOẠCH
Triển khai thi hành Luật Lưu kho năm 2026
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Bảo đảm Luật được thi hành thống nhất.
II. NỘI DUNG
1. Tổ chức hội nghị phổ biến Luật
a) Nội dung: Giới thiệu điểm mới của Luật.
b) Cơ quan chủ trì: Vụ Pháp chế.
c) Cơ quan phối hợp: Vụ Kho quỹ; Cục Giám định.
d) Thời gian hoàn thành: Trước ngày 15/10/2026.
2. Soạn thảo Nghị định quy định chi tiết Luật
a) Cơ quan chủ trì: Cục Giám định.
b) Cơ quan phối hợp: Vụ Pháp chế và các đơn vị có liên quan.
c) Thời gian trình: Tháng 11 năm 2026.
d) Sản phẩm: Dự thảo Nghị định.
3. Kiểm tra việc thi hành Luật.
III. TỔ CHỨC THỰC HIỆN
1. Các đơn vị thuộc Bộ nghiêm túc triển khai Kế hoạch này.
2. Vụ Pháp chế theo dõi, đôn đốc việc thực hiện Kế hoạch.`,
    tasks: [
      {
        number: '1',
        task: 'Tổ chức hội nghị phổ biến Luật',
        lead: 'Vụ Pháp chế.',
        coordinate: 'Vụ Kho quỹ; Cục Giám định.',
        deadline: 'Trước ngày 15/10/2026',
      },
      {
        number: '2',
        task: 'Soạn thảo Nghị định',
        lead: 'Cục Giám định.',
        coordinate: 'Vụ Pháp chế và các đơn vị có liên quan.',
        deadline: 'Tháng 11 năm 2026',
        product: 'Dự thảo Nghị định.',
      },
      { number: '3', task: 'Kiểm tra việc thi hành Luật.' },
    ],
  },
  {
    name: 'labels in one paragraph after the task',
    text: `KẾ HOẠCH
Thi hành Luật Đường thôn trên địa bàn tỉnh
I. NỘI DUNG
1. Rà soát danh mục đường thôn. Cơ quan chủ trì: Sở Giao thông; cơ quan phối hợp: UBND các xã; thời gian thực hiện: Quý I/2026.
2. Lập hồ sơ đường thôn. Cơ quan chủ trì: UBND các xã; cơ quan phối hợp: Sở Giao thông; thời gian thực hiện: Quý II/2026.
II. KINH PHÍ
Ngân sách tỉnh.`,
    tasks: [
      {
        number: '1',
        task: 'Rà soát danh mục đường thôn.',
        lead: 'Sở Giao thông',
        coordinate: 'UBND các xã',
        deadline: 'Quý I/2026',
      },
      {
        number: '2',
        task: 'Lập hồ sơ đường thôn.',
        lead: 'UBND các xã',
        coordinate: 'Sở Giao thông',
        deadline: 'Quý II/2026',
      },
    ],
  },
  {
    name: 'lettered tasks under numbered groups, each with its labels',
    text: `KẾ HOẠCH THI HÀNH LUẬT CHỢ PHIÊN
II. NHIỆM VỤ
1. Công tác tuyên truyền
a) In sổ tay hỏi đáp về Luật
- Đơn vị chủ trì: Sở Công Thương.
- Đơn vị phối hợp: Sở Tư pháp.
- Thời hạn hoàn thành: 30/6/2026.
b) Phát thanh trên hệ thống loa cơ sở
- Đơn vị chủ trì: UBND các xã, phường.
- Thời hạn hoàn thành: Thường xuyên.
2. Xây dựng văn bản
a) Nghị quyết về phí chợ
- Đơn vị chủ trì: Sở Tài chính.
- Đơn vị phối hợp: Sở Công Thương.
- Thời hạn hoàn thành: Kỳ họp giữa năm 2026 của HĐND tỉnh.
III. TỔ CHỨC THỰC HIỆN
Các đơn vị báo cáo kết quả khi có yêu cầu.`,
    tasks: [
      {
        number: 'a)',
        task: 'In sổ tay hỏi đáp',
        lead: 'Sở Công Thương.',
        coordinate: 'Sở Tư pháp.',
        deadline: '30/6/2026',
      },
      { number: 'b)', task: 'Phát thanh', lead: 'UBND các xã, phường.', deadline: 'Thường xuyên' },
      {
        number: 'a)',
        task: 'Nghị quyết về phí chợ',
        lead: 'Sở Tài chính.',
        coordinate: 'Sở Công Thương.',
        deadline: 'Kỳ họp giữa năm 2026 của HĐND tỉnh',
      },
    ],
  },
  {
    name: 'values on the lines after the label',
    text: `KẾ HOẠCH
II. NỘI DUNG CÔNG VIỆC
1. Xây dựng cơ sở dữ liệu hộ tịch
Đơn vị chủ trì:
- Sở Tư pháp
Đơn vị phối hợp:
- Công an tỉnh
- Sở Khoa học và Công nghệ
Thời gian hoàn thành:
Quý III/2026
2. Tập huấn công chức hộ tịch
Đơn vị chủ trì: Sở Tư pháp
Đơn vị phối hợp: UBND cấp xã
Thời gian hoàn thành: Tháng 9/2026`,
    tasks: [
      {
        number: '1',
        task: 'Xây dựng cơ sở dữ liệu hộ tịch',
        lead: 'Sở Tư pháp',
        coordinate: 'Công an tỉnh\nSở Khoa học và Công nghệ',
        deadline: 'Quý III/2026',
      },
      {
        number: '2',
        task: 'Tập huấn công chức hộ tịch',
        lead: 'Sở Tư pháp',
        coordinate: 'UBND cấp xã',
        deadline: 'Tháng 9/2026',
      },
    ],
  },
  {
    name: 'labels without a colon, capitals and small letters mixed',
    text: `KẾ HOẠCH THỰC HIỆN NGHỊ ĐỊNH VỀ VĂN THƯ
1. Ban hành danh mục hồ sơ
- ĐƠN VỊ CHỦ TRÌ: Văn phòng Sở
- Thời gian hoàn thành trước ngày 31/01/2026.
2. Nộp lưu hồ sơ điện tử
- Đơn vị chủ trì là Các phòng chuyên môn
- thời gian thực hiện: hằng quý`,
    tasks: [
      {
        number: '1',
        task: 'Ban hành danh mục hồ sơ',
        lead: 'Văn phòng Sở',
        deadline: 'trước ngày 31/01/2026',
      },
      {
        number: '2',
        task: 'Nộp lưu hồ sơ điện tử',
        lead: 'Các phòng chuyên môn',
        deadline: 'hằng quý',
      },
    ],
  },
  {
    name: 'issued with a decision; bulleted levels with labels of their own; sentences among them',
    text: `THỦ TƯỚNG CHÍNH PHỦ
Số: 999/QĐ-TTg
QUYẾT ĐỊNH
Ban hành Kế hoạch thi hành Luật Thư viện số
Căn cứ Luật Thư viện số ngày 18 tháng 11 năm 2025;
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi hành Luật.
KẾ HOẠCH
Thi hành Luật Thư viện số
(Kèm theo Quyết định số 999/QĐ-TTg ngày 05 tháng 3 năm 2026 của Thủ tướng Chính phủ)
I. MỤC ĐÍCH
Xác định thời hạn và trách nhiệm.
II. NỘI DUNG
1. Phổ biến Luật
a) Hội nghị quán triệt Luật
- Ở Trung ương:
+ Cơ quan chủ trì: Bộ Văn hóa, Thể thao và Du lịch.
+ Thời gian thực hiện: Quý II năm 2026.
- Ở địa phương:
+ Cơ quan chủ trì: Ủy ban nhân dân các tỉnh.
+ Thời gian thực hiện: Quý III năm 2026.
2. Rà soát văn bản
a) Các bộ, cơ quan ngang bộ rà soát văn bản của mình; gửi kết quả về Bộ Tư pháp trước ngày 15 tháng 5 năm 2026.
3. Văn bản quy định chi tiết
a) Nghị định của Chính phủ
- Cơ quan chủ trì soạn thảo: Bộ Văn hóa, Thể thao và Du lịch.
- Thời hạn trình Chính phủ: Tháng 8 năm 2026.`,
    tasks: [
      {
        number: null,
        task: 'Ở Trung ương:',
        lead: 'Bộ Văn hóa, Thể thao và Du lịch.',
        deadline: 'Quý II năm 2026',
      },
      {
        number: null,
        task: 'Ở địa phương:',
        lead: 'Ủy ban nhân dân các tỉnh.',
        deadline: 'Quý III năm 2026',
      },
      {
        number: 'a)',
        task: 'Các bộ, cơ quan ngang bộ',
        lead: 'Các bộ, cơ quan ngang bộ',
        deadline: 'trước ngày 15 tháng 5 năm 2026',
      },
      {
        number: 'a)',
        task: 'Nghị định của Chính phủ',
        lead: 'Bộ Văn hóa, Thể thao và Du lịch.',
        deadline: 'Tháng 8 năm 2026',
      },
    ],
  },
];
