import type { TableCase } from './table';

/** Offices, courts of the trade: headings met seldom, tables with odd corners. */
export const OFFICES: readonly TableCase[] = [
  {
    name: 'province action programme: content and result by year',
    sheet: `
STT | Nhiệm vụ, đề án | Cơ quan chủ trì xây dựng | Cơ quan phối hợp | Cơ quan thẩm định | Thời gian trình UBND tỉnh | Hình thức ban hành | Căn cứ thực hiện
1 | Đề án phát triển dược liệu dưới tán rừng | Sở Nông nghiệp và Môi trường | Sở Y tế | Sở Tài chính | Tháng 9/2026 | Quyết định | Nghị quyết số 03-NQ/TU
2 | Đề án bảo tồn chữ Nôm Dao | Sở Văn hóa và Thể thao | Sở Giáo dục và Đào tạo | Sở Tài chính | Tháng 11/2026 | Kế hoạch | Kết luận số 40-KL/TU`,
    columns: {
      stt: 'A',
      task: 'B',
      lead: 'C',
      coordinate: 'D',
      deadline: 'F',
      product: 'G',
      legalBasis: 'H',
    },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'document tasks with date given and deadline',
    sheet: `
TT | Nhiệm vụ | Ngày giao | Hạn hoàn thành | Đơn vị chủ trì | Đơn vị phối hợp | Ngày hoàn thành thực tế | Trạng thái | Ghi chú
1 | Góp ý dự thảo quy định bảng giá đất | 02/01/2026 | 20/01/2026 | Phòng Kinh tế | Phòng Tư pháp | 18/01/2026 | Đã hoàn thành |
2 | Rà soát mốc giới rừng | 05/01/2026 | 28/02/2026 | Hạt Kiểm lâm | UBND xã | | Đang thực hiện |`,
    columns: {
      stt: 'A',
      task: 'B',
      startDate: 'C',
      deadline: 'D',
      lead: 'E',
      coordinate: 'F',
      completedOn: 'G',
      status: 'H',
      note: 'I',
    },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'from day, to day',
    sheet: `
STT | Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện | | Kết quả
 | | | Từ ngày | Đến ngày |
1 | Lắp dựng rạp | Tổ hậu cần | 01/4/2026 | 03/4/2026 | Rạp
2 | Tổng duyệt văn nghệ | Đoàn Thanh niên | 04/4/2026 | 05/4/2026 | Chương trình`,
    columns: { stt: 'A', task: 'B', executor: 'C', startDate: 'D', deadline: 'E', product: 'F' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'units in three roles under one head, merged',
    sheet: `
Số TT | Nội dung | Phân công trách nhiệm | | | Thời hạn | Dự kiến sản phẩm
 | | Chỉ đạo | Chủ trì | Phối hợp | |
A | B | 1 | 2 | 3 | 4 | 5
1 | Xử lý cơ sở nhà đất dôi dư | Đ/c Phó Chủ tịch | Phòng Tài chính | Các trường | 30/6/2026 | Phương án`,
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'],
    columns: { stt: 'A', task: 'B', director: 'C', lead: 'D', coordinate: 'E', deadline: 'F', product: 'G' },
    header: [1, 3],
    kinds: 'HHHk',
  },
  {
    name: 'work programme of a district with months as groups',
    sheet: `
TT | Nội dung trình | Cơ quan chuẩn bị | Lãnh đạo phụ trách | Ngày trình
 | THÁNG 01 | | |
1 | Báo cáo kết quả thu ngân sách | Phòng Tài chính | Chủ tịch | 10/01
2 | Kế hoạch tuyển quân | Ban Chỉ huy quân sự | Chủ tịch | 15/01
 | THÁNG 02 | | |
3 | Kế hoạch Tết trồng cây | Phòng Kinh tế | Phó Chủ tịch | 05/02`,
    columns: { stt: 'A', task: 'B', lead: 'C', director: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgk',
  },
  {
    name: 'measures table: solution, who, when, with targets',
    sheet: `
TT | Chỉ số thành phần | Giải pháp thực hiện | Chỉ tiêu phấn đấu | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
1 | Gia nhập thị trường | Rút ngắn thời gian đăng ký kinh doanh | Dưới 2 ngày | Phòng Đăng ký kinh doanh | Thuế tỉnh | Quý II/2026
 | | Công khai mẫu biểu song ngữ | 100% | Trung tâm hành chính công | Sở Ngoại vụ | Quý III/2026
2 | Tiếp cận đất đai | Số hóa bản đồ quy hoạch | 100% | Sở Nông nghiệp và Môi trường | Sở Xây dựng | Quý IV/2026`,
    columns: {
      stt: 'A',
      indexGroup: 'B',
      task: 'C',
      requirement: 'D',
      lead: 'E',
      coordinate: 'F',
      deadline: 'G',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'hospital quality plan in everyday words',
    sheet: `
Stt | Việc cần làm | Người chịu trách nhiệm | Người hỗ trợ | Ngày bắt đầu | Ngày kết thúc | Kết quả mong đợi | Kinh phí dự kiến
1 | Sơn lại phòng chờ | Trưởng phòng Hành chính | Tổ bảo trì | 01/3/2026 | 15/3/2026 | Phòng chờ sạch | 15.000.000
2 | Đào tạo kỹ năng giao tiếp | Trưởng phòng Điều dưỡng | Phòng Tổ chức | 01/4/2026 | 30/4/2026 | 100% nhân viên | 8.000.000`,
    columns: {
      stt: 'A',
      task: 'B',
      lead: 'C',
      coordinate: 'D',
      startDate: 'E',
      deadline: 'F',
      product: 'G',
      budget: 'H',
    },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'programme components with source of money in two columns',
    sheet: `
TT | Tên chương trình, dự án | Chủ đầu tư | Tổng mức đầu tư | Nguồn vốn | Thời gian thực hiện
1 | Hồ chứa nước Suối Bưởi | Ban Quản lý dự án thủy lợi | 45.000 | Ngân sách trung ương | 2026-2028
2 | Kè chống xói bờ tả | Ban Quản lý dự án thủy lợi | 12.500 | Ngân sách tỉnh | 2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', budget: 'D', budgetSource: 'E', deadline: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'column titles with star and units',
    sheet: `
STT | Nhiệm vụ (*) | Đơn vị đầu mối[1] | Đơn vị phối hợp[2] | Thời hạn (dự kiến) | Sản phẩm (nếu có)
1 | Thử nghiệm xe buýt điện | Sở Xây dựng | Công ty vận tải | Quý II/2026 | Báo cáo
2 | Mở làn ưu tiên | Sở Xây dựng | Công an tỉnh | Quý IV/2026 | Quyết định`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'unit column before the task, one merged block per unit',
    sheet: `
STT | Cơ quan, đơn vị chủ trì | Nhiệm vụ | Thời gian hoàn thành | Cơ quan phối hợp
1 | Sở Công Thương | Quy hoạch mạng lưới xăng dầu | Quý I/2026 | Sở Xây dựng
 | | Phát triển chợ biên giới | Quý III/2026 | UBND các xã biên giới
2 | Sở Nội vụ | Đề án vị trí việc làm | Quý II/2026 | Các sở`,
    merges: ['A2:A3', 'B2:B3'],
    columns: { stt: 'A', lead: 'B', task: 'C', deadline: 'D', coordinate: 'E' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'results and evaluation at the end of the year',
    sheet: `
TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành | Sản phẩm | Kết quả thực hiện | Tỷ lệ hoàn thành (%) | Đánh giá
1 | Lắp camera ngã tư | Công an phường | 30/6/2026 | 12 camera | Đã lắp 10 camera | 83 | Chậm
2 | Kẻ lại vạch đường | Phòng Hạ tầng | 31/3/2026 | 5 tuyến | Đã kẻ 5 tuyến | 100 | Đạt`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', product: 'E', status: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'short administrative words',
    sheet: `
TT | Việc | Đ/vị chủ trì | Đ/vị phối hợp | T/gian h/thành
1 | Kiểm kê tài sản | Kế toán | Các tổ | 31/12
2 | Niêm phong kho | Bảo vệ | Kế toán | 31/12`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
];
