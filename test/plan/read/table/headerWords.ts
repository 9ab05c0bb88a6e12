/** Headers of one column by what they mean: words no table of the tests has, each of which the meaning hangs on. */
export const HEADERS: Readonly<Record<string, string>> = {
  stt: 'Số TT | Mục | Số bước | Đợt | No | Item No | ID No | Step | Step No',
  task: 'Nhóm nhiệm vụ, giải pháp | Nhóm nhiệm vụ và giải pháp | Một số nhiệm vụ trọng tâm | Những việc cần làm | Các việc phải làm | Biện pháp | Tên gọi | Các bước | Nội dung chi | Tasks | Key actions | Milestones | Danh sách phần việc | Phân hệ / Hạng mục',
  indexGroup: 'Mảng công tác | Mảng công việc',
  legalBasis: 'Pháp lý | Theo văn bản | Số văn bản | Số hiệu văn bản',
  code: 'Ký hiệu | ID | Mã đề tài | Mã công trình',
  lead: 'Tham mưu | Bộ phận tham mưu | Tổ trưởng | Phụ trách | Phụ trách chính | Đơn vị chủ quản | Chủ nhiệm | PIC | Owner | Lead | Leader | Accountable | In charge',
  coordinate: 'Bộ phận hỗ trợ | Bên hỗ trợ | Supporting | Consulted | Contributors | Coordination | Partners',
  executor: 'Ai thực hiện | Giao cho | Responsible | Assigned to | Implementer',
  director: 'Người đứng đầu',
  deadline:
    'Mốc thời gian | Năm thực hiện | Quý hoàn thành | Lịch triển khai | Deadline | Due date | Due | Ngày hạn | Kỳ hạn | Năm | Quý | Ngày tháng | Kỳ báo cáo | Tần suất | Định kỳ | Lịch | Khi | End date | Finish | Target date | Khi nào',
  startDate: 'Khởi công | Khởi động | Từ tháng | Ngày triển khai | Begin | Thời gian từ',
  completedOn:
    'Thực tế hoàn thành | Kết thúc thực tế | Ngày thực tế | Thời gian thực tế | Đã hoàn thành ngày | Ngày đã hoàn thành | Hạn thực tế | Completed on | Actual end | Date completed | Thực tế kết thúc | Ngày kết thúc (Thực tế)',
  extendedTo:
    'Gia hạn | Hạn mới | Hạn điều chỉnh | Thời hạn điều chỉnh | Thời gian xin lùi | Extended to | Extended until | Extension',
  reason:
    'Lý do | Nguyên nhân | Lý do chậm | Nguyên nhân chậm tiến độ | Lý do gia hạn | Nguyên nhân chưa hoàn thành | Lý do không hoàn thành | Lý do trễ hạn | Lý do quá hạn | Reason | Reasons for delay',
  requirement: 'Tiêu chuẩn | Định hướng',
  product:
    'Yêu cầu kết quả | Yêu cầu sản phẩm | Chứng minh | Loại văn bản | Văn bản ban hành | Hình thức hoàn thành | Văn bản tham mưu | Tệp bàn giao | Expected results',
  status:
    'Tiến độ đến nay | Tiến độ và kết quả | Tiến độ, kết quả | Chưa hoàn thành | Đã thực hiện | Đánh giá kết quả | Tự đánh giá | Thực trạng | Status | Progress | Complete',
  budget: 'Giá gói thầu | Chi phí | Mức chi | Khái toán | Tổng vốn | Giá trị | Tỷ đồng | Cost | Số tiền',
  budgetSource: 'Nguồn vốn | Nguồn ngân sách',
  measureUnit: 'DV tính | Đơn vị đo | D.V.T',
  target:
    'Định mức | Chỉ tiêu giao | Chỉ tiêu kế hoạch | Giao chỉ tiêu | Mức giao | Chỉ số đo lường | Cách đo lường | Mức phấn đấu | Mức cần đạt | KPIs | Target | Indicator',
  note: 'Lưu ý | Chú thích | Ý kiến | Ý kiến khác | Notes | Comments',
  leadAndCoordinate: 'Phối hợp, chủ trì',
};

/** Heads of lists that are no plans: procedures, criteria, comparisons. */
export const OTHER_HEADS =
  'Cách thức thực hiện | Mức độ dịch vụ công | Thành phần hồ sơ | Điểm đạt | So sánh | Lệ phí | Trích yếu | Đối chiếu';

/** Heads of prices. */
export const PRICE_HEADS =
  'Giá bán | Bảng giá | Mức giá | Mức thu | Học phí | Giá niêm yết | Giá dự thầu | Đơn giá | Mức phí';

/** What is known of a person. */
export const PEOPLE_HEADS =
  'Vai trò | Ngày sinh | Năm sinh | Giới tính | Quê quán | Trình độ | Chức vụ | Điện thoại | Email | Chức danh';
