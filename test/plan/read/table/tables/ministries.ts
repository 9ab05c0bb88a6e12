import type { TableCase } from './table';

/** Tables as ministries and provincial offices write them. Places, people and tasks are made up. */
export const MINISTRIES: readonly TableCase[] = [
  {
    name: 'digital transformation, legal basis and column numbers',
    sheet: `
PHỤ LỤC I | | | | | |
DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026 | | | | | |
STT | Tên nhiệm vụ | Căn cứ pháp lý | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Sản phẩm đầu ra
(1) | (2) | (3) | (4) | (5) | (6) | (7)
I | HẠ TẦNG SỐ | | | | |
1 | Nâng cấp đường truyền nội bộ của cơ quan | Quyết định số 12/QĐ-SYN | Phòng Hạ tầng | Văn phòng Sở | Tháng 4/2026 | Biên bản nghiệm thu
2 | Thuê dịch vụ lưu trữ đám mây | Luật Đấu thầu | Trung tâm Dữ liệu | Phòng Tài vụ | Quý III/2026 | Hợp đồng
II | DỮ LIỆU SỐ | | | | |
1 | Làm giàu dữ liệu đất trồng lúa | | Chi cục Trồng trọt | UBND các xã | 30/10/2026 | Bộ dữ liệu`,
    columns: {
      stt: 'A',
      task: 'B',
      legalBasis: 'C',
      lead: 'D',
      coordinate: 'E',
      deadline: 'F',
      product: 'G',
    },
    header: [3, 4],
    kinds: 'TTHHgkkgk',
  },
  {
    name: 'two tiers with merges, responsibility over lead and coordinator',
    sheet: `
TT | Nội dung công việc | Trách nhiệm thực hiện | | Tiến độ | Kết quả đầu ra | Ghi chú
 | | Chủ trì | Phối hợp | | |
1 | Xây dựng dự thảo thông tư về giá nước | Vụ Pháp chế | Cục Quản lý giá | Tháng 5/2026 | Thông tư |
2 | Lấy ý kiến các địa phương | Vụ Pháp chế | Văn phòng Bộ | Tháng 7/2026 | Báo cáo tổng hợp |`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'G1:G2'],
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F', note: 'G' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'the same two tiers without merge information',
    sheet: `
TT | Nội dung công việc | Trách nhiệm thực hiện | | Tiến độ | Kết quả đầu ra | Ghi chú
 | | Chủ trì | Phối hợp | | |
1 | Xây dựng dự thảo thông tư về giá nước | Vụ Pháp chế | Cục Quản lý giá | Tháng 5/2026 | Thông tư |
2 | Lấy ý kiến các địa phương | Vụ Pháp chế | Văn phòng Bộ | Tháng 7/2026 | Báo cáo tổng hợp |`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F', note: 'G' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'three tiers',
    sheet: `
STT | Nhiệm vụ | Phân công | | | Thời gian thực hiện |
 | | Lãnh đạo chỉ đạo | Đơn vị | | Bắt đầu | Kết thúc
 | | | Chủ trì | Phối hợp | |
1 | Tổng kiểm kê tài sản công | Thứ trưởng Lê Văn Tâm | Vụ Kế hoạch | Các cục | 01/3/2026 | 30/6/2026
2 | Cập nhật sổ tài sản điện tử | Thứ trưởng Lê Văn Tâm | Cục Công nghệ | Các vụ | 01/5/2026 | 30/9/2026`,
    columns: {
      stt: 'A',
      task: 'B',
      director: 'C',
      lead: 'D',
      coordinate: 'E',
      startDate: 'F',
      deadline: 'G',
    },
    header: [1, 3],
    kinds: 'HHHkk',
  },
  {
    name: 'code, requirement and money with its source',
    sheet: `
Mã nhiệm vụ | Nhiệm vụ, giải pháp | Yêu cầu | Cơ quan chịu trách nhiệm | Cơ quan tham gia | Hạn hoàn thành | Kinh phí (triệu đồng) | Nguồn kinh phí
NV01 | Khoanh vùng các điểm sạt lở ven sông | Có bản đồ tỷ lệ 1/10.000 | Sở Nông nghiệp và Môi trường | UBND các xã ven sông | 31/5/2026 | 1.200 | Ngân sách tỉnh
NV02 | Lắp trạm đo mưa tự động | Tối thiểu 12 trạm | Đài Khí tượng Thủy văn | Sở Tài chính | 30/9/2026 | 3.450 | Trung ương hỗ trợ`,
    columns: {
      code: 'A',
      task: 'B',
      requirement: 'C',
      lead: 'D',
      coordinate: 'E',
      deadline: 'F',
      budget: 'G',
      budgetSource: 'H',
    },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'indicator table: unit of measure, targets of years',
    sheet: `
BIỂU CHỈ TIÊU CHỦ YẾU NĂM 2026 | | | | | |
TT | Chỉ tiêu | Đơn vị | Thực hiện năm 2025 | Kế hoạch năm 2026 | Cơ quan theo dõi, đánh giá | Ghi chú
I | Kinh tế | | | | |
1 | Tốc độ tăng giá trị sản xuất nông nghiệp | % | 3,1 | 3,4 | Phòng Kinh tế |
2 | Sản lượng lương thực có hạt | tấn | 18.200 | 18.500 | Phòng Kinh tế |
II | Xã hội | | | | |
1 | Tỷ lệ hộ nghèo đa chiều | % | 4,2 | 3,5 | Phòng Văn hóa - Xã hội |`,
    columns: { stt: 'A', task: 'B', measureUnit: 'C', target: 'E', lead: 'F', note: 'G' },
    header: [2, 2],
    kinds: 'THgkkgk',
  },
  {
    name: 'legislative programme: title of the draft, drafting unit, time of submission',
    sheet: `
Số TT | Tên văn bản | Cơ quan chủ trì soạn thảo | Cơ quan phối hợp | Thời gian trình | Cấp ban hành
1 | Nghị quyết quy định mức hỗ trợ trồng rừng gỗ lớn | Sở Nông nghiệp và Môi trường | Sở Tư pháp | Kỳ họp giữa năm 2026 | HĐND tỉnh
2 | Quyết định phân cấp quản lý đường huyện | Sở Xây dựng | UBND các xã | Quý II/2026 | UBND tỉnh`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'inspection plan: objects and time, executor alone',
    sheet: `
Stt | Nội dung thanh tra, kiểm tra | Đối tượng | Thời kỳ | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian tiến hành
1 | Việc chấp hành pháp luật về an toàn thực phẩm | Bếp ăn tập thể các khu công nghiệp | Năm 2025 | Thanh tra Sở Y tế | Chi cục Quản lý chất lượng | Quý II/2026
2 | Việc thu, chi quỹ khám bệnh | Bệnh viện đa khoa huyện | 2024 - 2025 | Phòng Tài chính | Thanh tra Sở | Tháng 10/2026`,
    columns: { stt: 'A', task: 'B', executor: 'E', coordinate: 'F', deadline: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'group of tasks before the task, merges lost',
    sheet: `
TT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
1 | Hoàn thiện thể chế | Rà soát quy định về phí cảng biển | Sở Tài chính | Sở Xây dựng | Quý I/2026
 | | Trình nghị quyết thay thế | Sở Tài chính | Sở Tư pháp | Quý II/2026
2 | Đào tạo nhân lực | Mở lớp bồi dưỡng vận hành cảng | Trường Cao đẳng Hàng hải | Sở Nội vụ | Quý III/2026
 | | Cử cán bộ thực tập | Sở Nội vụ | Các doanh nghiệp cảng | Quý IV/2026`,
    columns: { stt: 'A', indexGroup: 'B', task: 'C', lead: 'D', coordinate: 'E', deadline: 'F' },
    header: [1, 1],
    kinds: 'Hkkkk',
  },
  {
    name: 'tracking table of assigned documents',
    sheet: `
STT | Số, ký hiệu văn bản giao | Nội dung nhiệm vụ được giao | Đơn vị được giao | Hạn xử lý | Tình trạng | Kết quả thực hiện
1 | 115/TB-VP | Báo cáo việc bàn giao mặt bằng tuyến tránh | Ban Quản lý dự án giao thông | 15/02/2026 | Đang thực hiện | Đã gửi dự thảo
2 | 120/TB-VP | Đề xuất phương án di dời chợ cũ | UBND phường Bến Đá | 28/02/2026 | Chưa thực hiện | Chưa có`,
    columns: { stt: 'A', legalBasis: 'B', task: 'C', lead: 'D', deadline: 'E', status: 'F', result: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
];
