import type { TableCase } from './table';

/** Headings as provinces and ministries of 2024 to 2026 write them, each with something that could mislead. */
export const PROVINCES: readonly TableCase[] = [
  {
    name: 'head of unit answers in person',
    sheet: `
TT | Nhiệm vụ | Đơn vị chủ trì | Người chịu trách nhiệm | Đơn vị phối hợp | Thời hạn | Sản phẩm/ Kết quả
1 | Mở cổng tra cứu di tích | Cục Di sản | Cục trưởng | Văn phòng Bộ | 30/6/2026 | Cổng tra cứu
2 | Chuẩn hóa danh mục lễ hội | Cục Văn hóa cơ sở | Phó Cục trưởng | Các Sở | 9/2026 | Danh mục`,
    columns: { stt: 'A', task: 'B', lead: 'C', director: 'D', coordinate: 'E', deadline: 'F', product: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'matters of coordination in a rule between two offices',
    sheet: `
STT | Nội dung phối hợp | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện
1 | Trao đổi danh sách người chấp hành án | Công an huyện | Tòa án huyện | Hằng quý
2 | Kiểm tra cơ sở cai nghiện | Phòng Y tế | Công an huyện | 6 tháng/lần`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'place and object of the work are not its executor',
    sheet: `
TT | Hoạt động | Địa điểm thực hiện | Đối tượng thực hiện | Đơn vị thực hiện | Thời gian thực hiện | Kinh phí thực hiện
1 | Khám mắt học đường | Trường tiểu học Ba Khe | Học sinh lớp 1 | Bệnh viện Mắt | Tháng 10 | 20.000.000
2 | Cấp kính miễn phí | Trạm Y tế | Học sinh nghèo | Hội Chữ thập đỏ | Tháng 11 | 35.000.000`,
    columns: { stt: 'A', task: 'B', executor: 'E', deadline: 'F', budget: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'time of doing and time of completion',
    sheet: `
STT | Tên nhiệm vụ | Cơ quan thực hiện | Thời gian triển khai | Thời gian hoàn thành | Kết quả
1 | Thử nghiệm cảm biến mực nước | Viện Thủy lợi | Tháng 2/2026 | Tháng 12/2026 | Báo cáo khoa học
2 | Mô phỏng vỡ đập | Viện Thủy lợi | Tháng 6/2026 | Tháng 6/2027 | Bản đồ ngập`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'words of English offices',
    sheet: `
# | Hạng mục | PIC | Hỗ trợ | Deadline | Đầu ra
1 | Chuẩn bị phòng máy | Nguyễn Minh Khôi | Tổ điện | 05/9/2026 | Phòng sẵn sàng
2 | Cài phần mềm thi | Trần Bảo Yến | Tổ tin | 09/9/2026 | 40 máy`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'sub-rows of one task with their own deadlines, merges lost',
    sheet: `
STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn
1 | Lập quy hoạch phân khu ven hồ | Sở Xây dựng | UBND thành phố | Nhiệm vụ quy hoạch | Quý I/2026
 | | Viện Quy hoạch | Sở Tài chính | Đồ án quy hoạch | Quý III/2026
2 | Cắm mốc hành lang hồ | UBND phường | Sở Xây dựng | Hồ sơ mốc | Quý IV/2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', product: 'E', deadline: 'F' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'title block, units of money above the header, groups A and I, note rows',
    sheet: `
UBND TỈNH HẢI SƠN | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ XÂY DỰNG | | | | | Độc lập - Tự do - Hạnh phúc
DANH MỤC DỰ ÁN ƯU TIÊN | | | | |
(Kèm theo Quyết định số 77/QĐ-SXD ngày 03/02/2026 của Sở Xây dựng) | | | | |
 | | | | | ĐVT: triệu đồng
STT | Danh mục dự án | Chủ đầu tư | Thời gian KC-HT | Tổng mức đầu tư | Ghi chú
A | DỰ ÁN CHUYỂN TIẾP | | | 900 |
I | Giao thông | | | 900 |
1 | Cầu Bến Mía | Ban Quản lý dự án số 2 | 2024-2026 | 900 |
B | DỰ ÁN KHỞI CÔNG MỚI | | | 300 |
1 | Vỉa hè đường Bờ Đông | UBND phường Bờ Đông | 2026 | 300 | Vốn xã hội hóa`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', budget: 'E', note: 'F' },
    header: [6, 6],
    kinds: 'TTTTTHggkgk',
  },
  {
    name: 'products and deadlines under the head of results',
    sheet: `
TT | Nhiệm vụ | Đơn vị | | Kết quả | |
 | | chủ trì | phối hợp | Sản phẩm | Thời gian hoàn thành | Cấp trình
1 | Đề án đô thị thông minh | Sở Khoa học và Công nghệ | Sở Xây dựng | Đề án | Quý II | UBND tỉnh
2 | Quy chế dữ liệu mở | Sở Khoa học và Công nghệ | Công an tỉnh | Quy chế | Quý III | UBND tỉnh`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', product: 'E', deadline: 'F' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'capital header over two rows with merges and a number row of plain figures',
    sheet: `
STT | NỘI DUNG NHIỆM VỤ | CƠ QUAN THỰC HIỆN | | THỜI GIAN THỰC HIỆN | | DỰ KIẾN KẾT QUẢ
 | | CHỦ TRÌ | PHỐI HỢP | BẮT ĐẦU | HOÀN THÀNH |
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Điều tra lao động phi chính thức | Sở Nội vụ | Thống kê tỉnh | 3/2026 | 9/2026 | Bộ số liệu
2 | Hội chợ việc làm vùng cao | Trung tâm Dịch vụ việc làm | UBND các xã | 5/2026 | 5/2026 | 02 phiên`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', startDate: 'E', deadline: 'F', product: 'G' },
    header: [1, 3],
    kinds: 'HHHkk',
  },
];
