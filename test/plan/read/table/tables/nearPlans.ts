import type { TableCase } from './table';

/** Headers of everyday words, lost merges, lists close to plans. */
export const NEAR_PLANS: readonly TableCase[] = [
  {
    name: 'land: many columns of figures between task and unit',
    sheet: `
TT | Tên công trình, dự án | Diện tích thu hồi (ha) | Số hộ ảnh hưởng | Đã chi trả | Còn lại | Khó khăn, vướng mắc | Hướng giải quyết | Đơn vị chịu trách nhiệm | Thời gian hoàn thành
1 | Đường tránh thị trấn | 12,5 | 143 | 120 | 23 | Giá đất | Vận động lần 3 | Ban QLDA | 30/6/2026
2 | Khu dân cư số 4 | 3,2 | 40 | 40 | 0 | | | Trung tâm PTQĐ | 31/3/2026`,
    columns: { stt: 'A', task: 'B', lead: 'I', deadline: 'J' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'months one to twelve under one head whose merge is lost',
    sheet: `
STT | Hoạt động | Tháng | | | | | | | | | | | | Người thực hiện
| | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 
1 | Tiêm chủng mở rộng | x | x | x | x | x | x | x | x | x | x | x | x | Trạm Y tế
2 | Uống vitamin A | | | | | | x | | | | | | x | Trạm Y tế
3 | Truyền thông phòng sốt xuất huyết | | | | | x | x | x | x | | | | | CTV dân số`,
    columns: { stt: 'A', task: 'B', deadline: 'C', executor: 'O' },
    header: [1, 2],
    kinds: 'HHkkk',
  },
  {
    name: 'investment list: head of two columns without merges, money above',
    sheet: `
Đơn vị tính: triệu đồng
STT | Danh mục dự án | Chủ đầu tư | Địa điểm XD | Thời gian KC-HT | Quyết định đầu tư | | Kế hoạch vốn năm 2026 | Ghi chú
| | | | | Số QĐ; ngày | TMĐT | |
TỔNG SỐ | | | | | | 45.000 | 21.000 |
I | Dự án chuyển tiếp | | | | | 30.000 | 12.000 |
1 | Nâng cấp đường liên thôn 2-3 | UBND xã Hòa An | Thôn 2 | 2025-2026 | 321/QĐ-UBND; 12/3/2025 | 30.000 | 12.000 |
II | Dự án khởi công mới | | | | | 15.000 | 9.000 |
1 | Nhà văn hóa thôn 5 | UBND xã Hòa An | Thôn 5 | 2026-2027 | 88/QĐ-UBND; 02/2/2026 | 15.000 | 9.000 |`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'E', budget: 'G', note: 'I' },
    header: [2, 3],
    kinds: 'THHSgkgk',
  },
  {
    name: 'everyday questions as headers, bold headings',
    sheet: `
Việc cần làm | Ai làm | Ai hỗ trợ | Xong trước | Đầu ra
Trước ngày hội | | | |
Thuê phông bạt | Văn phòng | Đoàn TN | 05/11/2026 | Hợp đồng
Mời khách | Văn phòng | MTTQ | 08/11/2026 | Giấy mời
Trong ngày hội | | | |
Đón khách | Hội Phụ nữ | Đoàn TN | 18/11/2026 | Danh sách`,
    columns: { task: 'A', executor: 'B', coordinate: 'C', deadline: 'D', product: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgk',
    boldRows: [1, 2, 5],
  },
  {
    name: 'quarters as headings right under the header',
    sheet: `
TT | Nội dung công tác | Người thực hiện | Lãnh đạo phụ trách | Thời gian
 | Quý I | | |
1 | Quyết toán năm trước | Kế toán | Trưởng phòng | 15/01
2 | Đăng ký thi đua | Văn thư | Phó phòng | 28/02
 | Quý II | | |
3 | Kiểm tra nội bộ | Tổ kiểm tra | Trưởng phòng | Tháng 5`,
    columns: { stt: 'A', task: 'B', executor: 'C', director: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgk',
  },
  {
    name: 'a task with its lead only, taken apart into numbered parts',
    sheet: `
STT | Nội dung | Chủ trì | Phối hợp | Hoàn thành | Sản phẩm
1 | Phát triển du lịch | Phòng VH-XH | | |
1.1 | Số hóa di tích | Phòng VH-XH | Bảo tàng tỉnh | Quý III/2026 | 03 di tích
1.2 | Đào tạo thuyết minh viên | Phòng VH-XH | Trường nghề | Quý IV/2026 | 01 lớp
2 | Phát triển nông nghiệp | Phòng Kinh tế | | |
2.1 | Cấp mã vùng trồng | Phòng Kinh tế | HTX Thanh Long | Quý II/2026 | 05 mã`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hgkkgk',
  },
  {
    name: 'marks under a head of doing name no unit',
    sheet: `
TT | Nhiệm vụ | Cấp thực hiện | | Cơ quan chủ trì | Thời hạn
 | | Tỉnh | Xã | |
1 | Ban hành hướng dẫn | x | | Sở Nội vụ | Tháng 3
2 | Lập danh sách | | x | UBND cấp xã | Tháng 4
3 | Chi trả | x | x | Kho bạc | Tháng 5`,
    columns: { stt: 'A', task: 'B', lead: 'E', deadline: 'F' },
    header: [1, 2],
    kinds: 'HHkkk',
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'],
  },
  {
    name: 'action, owner, priority, last day',
    sheet: `
TT | Hành động cụ thể | Người phụ trách | Ưu tiên | Hạn chót
1 | Mua máy quét | Văn thư | Cao | 15/4/2026
2 | Đào tạo số hóa | Trung tâm CNTT | Trung bình | 30/5/2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'planned and real start and end',
    sheet: `
STT | Hạng mục công việc | Đơn vị thực hiện | Kế hoạch | | Thực tế | | Trạng thái
 | | | Bắt đầu | Kết thúc | Bắt đầu | Kết thúc |
1 | Phá dỡ nhà cũ | Nhà thầu A | 01/3/2026 | 15/3/2026 | 02/3/2026 | 20/3/2026 | Hoàn thành
2 | Đổ móng | Nhà thầu A | 16/3/2026 | 30/4/2026 | 21/3/2026 | | Đang thực hiện`,
    columns: {
      stt: 'A',
      task: 'B',
      executor: 'C',
      startDate: 'D',
      deadline: 'E',
      completedOn: 'G',
      status: 'H',
    },
    header: [1, 2],
    kinds: 'HHkk',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:H2'],
  },
  {
    name: 'what voters asked: who answers, until when',
    sheet: `
STT | Nội dung phản ánh, kiến nghị của cử tri | Đơn vị trả lời | Thời hạn trả lời | Kết quả giải quyết
1 | Đường thôn 3 ngập nước | Phòng Kinh tế | 30/9/2026 | Đã sửa
2 | Thiếu nước sạch | Phòng Kinh tế | 31/12/2026 | Đang xử lý`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', status: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'numbers without a header',
    sheet: `
 | NỘI DUNG | CHỦ TRÌ | PHỐI HỢP | THỜI GIAN HOÀN THÀNH
I | Công tác chuẩn bị | | |
1 | Thành lập ban tổ chức | UBND xã | Các đoàn thể | 10/01/2026
2 | Xây dựng kịch bản | Trung tâm VHTT | Trường THPT | 20/01/2026
II | Tổ chức thực hiện | | |
1 | Tổng duyệt | Ban tổ chức | Các đội | 01/02/2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgk',
  },
  {
    name: 'work of the resolution beside the concrete work of the province',
    sheet: `
TT | Nội dung, nhiệm vụ theo Nghị quyết số 71-NQ/TW của Bộ Chính trị | Nhiệm vụ cụ thể của tỉnh | Cơ quan chủ trì tham mưu thực hiện | Cơ quan, đơn vị, địa phương phối hợp thực hiện | Thời gian hoàn thành (chậm nhất) | Sản phẩm cụ thể (tên văn bản, đề án)
1 | Nâng cao nhận thức | Tổ chức hội nghị quán triệt | Ban Tuyên giáo và Dân vận Tỉnh ủy | Sở GD&ĐT | Tháng 10/2025 | Hội nghị
2 | Hoàn thiện thể chế | Xây dựng nghị quyết học phí | Sở GD&ĐT | Sở Tài chính, Sở Tư pháp | Tháng 12/2025 | Nghị quyết`,
    columns: {
      stt: 'A',
      indexGroup: 'B',
      task: 'C',
      lead: 'D',
      coordinate: 'E',
      deadline: 'F',
      product: 'G',
    },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'the header again under a continued title',
    sheet: `
STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
I | Thông tin tuyên truyền | |
1 | Làm phóng sự | Đài truyền thanh | Tháng 3
Phụ lục (tiếp theo) | | |
STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
2 | Treo pano | Thôn 1, 2, 3 | Tháng 4
II | Kiểm tra | |
3 | Kiểm tra cơ sở | Công an xã | Tháng 5`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D' },
    header: [1, 1],
  },
  {
    name: 'a second header row in English',
    sheet: `
STT | Hoạt động | Đơn vị thực hiện | Thời gian | Kết quả mong đợi
No. | Activity | Implementing agency | Timeline | Expected outputs
1 | Hội thảo khởi động dự án | Ban QLDA | Q1/2026 | 01 hội thảo
2 | Khảo sát ban đầu | Tư vấn | Q2/2026 | Báo cáo`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', product: 'E' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'tasks that head contents, merges lost',
    sheet: `
TT | Nhiệm vụ | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
1 | Quản lý đất đai | Kiểm kê đất đai | Phòng Kinh tế | Các thôn | 30/6/2026
 | | Cập nhật biến động | Phòng Kinh tế | VPĐK | Hằng tháng
2 | Quản lý xây dựng | Kiểm tra trật tự xây dựng | Phòng Kinh tế | Công an xã | Thường xuyên
 | | Cấp phép nhà ở | Phòng Kinh tế | Trung tâm PVHCC | Thường xuyên`,
    columns: { stt: 'A', indexGroup: 'B', task: 'C', lead: 'D', coordinate: 'E', deadline: 'F' },
    header: [1, 1],
    kinds: 'Hkkkk',
  },
  {
    name: 'who advises and carries out beside who takes part',
    sheet: `
STT | Nội dung nhiệm vụ | Lãnh đạo UBND chỉ đạo | Cơ quan tham mưu thực hiện | Cơ quan phối hợp thực hiện | Thời gian hoàn thành | Sản phẩm
I | LĨNH VỰC KINH TẾ | | | | |
1 | Xây dựng chợ đêm | PCT Nguyễn Văn Hải | Phòng Kinh tế, Hạ tầng và Đô thị | Công an phường; Đội trật tự | Tháng 6/2026 | Đề án
II | LĨNH VỰC VĂN HÓA | | | | |
2 | Lễ hội đình làng | PCT Lê Thị Thu | Phòng Văn hóa - Xã hội | Ban khánh tiết | 15/3/2026 | Kế hoạch`,
    columns: { stt: 'A', task: 'B', director: 'C', lead: 'D', coordinate: 'E', deadline: 'F', product: 'G' },
    header: [1, 1],
    kinds: 'Hgkgk',
  },
  {
    name: 'recommendations of inspectors',
    sheet: `
TT | Kiến nghị của đoàn thanh tra | Đơn vị thực hiện | Thời hạn thực hiện | Kết quả khắc phục | Minh chứng
1 | Thu hồi 12 triệu đồng chi sai | Kế toán | 30/9/2026 | Đã nộp | Giấy nộp tiền
2 | Chấn chỉnh quản lý hóa đơn | Kế toán | 31/10/2026 | Đang làm |`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', status: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'result demanded is the product',
    sheet: `
UBND PHƯỜNG TÂN LẬP | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ | | | | Độc lập - Tự do - Hạnh phúc
 | | | | Tân Lập, ngày 12 tháng 01 năm 2026
PHỤ LỤC PHÂN CÔNG NHIỆM VỤ | | | |
(Kèm theo Kế hoạch số 09/KH-BCĐ ngày 12/01/2026) | | | |
STT | Đầu mục công việc | Cán bộ đầu mối | Thời gian yêu cầu | Kết quả yêu cầu
1 | Lắp màn hình tra cứu | Đ/c Sơn | 28/02/2026 | 02 màn hình
2 | Mở lớp bình dân học vụ số | Đ/c Hòa | 30/4/2026 | 04 lớp`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', product: 'E' },
    header: [6, 6],
    kinds: 'TTTTTHkk',
  },
  {
    name: 'who does, who helps, day it is done',
    sheet: `
TT | Việc cần làm | Người làm | Người giúp | Ngày xong
1 | Dọn kho lưu trữ | Anh Bảy | Chị Năm | 20/11/2026
2 | Kiểm kê công cụ | Chị Tư | Anh Bảy | 25/11/2026`,
    columns: { stt: 'A', task: 'B', executor: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'figures by year are no deadlines',
    sheet: `
TT | Chỉ tiêu chủ yếu | ĐVT | Lộ trình thực hiện | | | Cơ quan chủ trì | Cơ quan phối hợp
 | | | 2026 | 2028 | 2030 | |
1 | Tốc độ tăng GRDP | % | 10 | 10,5 | 11 | Sở Tài chính | Thống kê tỉnh
2 | Tỷ lệ đô thị hóa | % | 45 | 48 | 50 | Sở Xây dựng | Các xã`,
    columns: { stt: 'A', task: 'B', measureUnit: 'C', lead: 'G', coordinate: 'H', target: 'D' },
    header: [1, 2],
    kinds: 'HHkk',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:H2'],
  },
  {
    name: 'chief doer, those who do it too, unit of money under one head and parts under the next',
    sheet: `
TT | Nhiệm vụ | Đơn vị thực hiện chính | Đơn vị cùng thực hiện | Hoàn thành trong tháng | Kinh phí | Trong đó |
 | | | | | (1.000đ) | NS tỉnh | NS xã
1 | Lắp máy ảnh ở ngã tư | Công an xã | Điện lực | 5/2026 | 120.000 | 100.000 | 20.000
2 | Sơn gờ giảm tốc | Phòng Kinh tế | Các thôn | 8/2026 | 40.000 | | 40.000`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', budget: 'F' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'reports to send',
    sheet: `
STT | Chế độ báo cáo | Cơ quan nhận báo cáo | Đơn vị thực hiện báo cáo | Thời hạn gửi báo cáo
1 | Báo cáo phòng chống tham nhũng | Thanh tra tỉnh | Văn phòng | Trước ngày 15/12
2 | Báo cáo cải cách hành chính | Sở Nội vụ | Văn phòng | Trước ngày 10 tháng cuối quý`,
    columns: { stt: 'A', task: 'B', executor: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'matters, what the chairman said, who, until when',
    sheet: `
STT | Vấn đề | Ý kiến chỉ đạo | Đơn vị thực hiện | Thời hạn
1 | Ngập úng khu A | Nạo vét cống trước mùa mưa | Phòng Kinh tế | 30/4/2026
2 | Chậm thu quỹ | Đôn đốc các thôn nộp đủ | Kế toán | 31/5/2026`,
    columns: { stt: 'A', indexGroup: 'B', task: 'C', executor: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
];
