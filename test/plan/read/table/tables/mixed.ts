import type { TableCase } from './table';

/** Plans of many genres in their own words, messy on purpose; the wanted reading was written before the first run. */
export const MIXED: readonly TableCase[] = [
  {
    name: 'a school: steps for numbers, persons and roles who do them, a target headed as a result',
    sheet: `
TRƯỜNG TIỂU HỌC HÒA BÌNH | | | | |
KẾ HOẠCH XÂY DỰNG THƯ VIỆN THÂN THIỆN | | | | |
Bước | Việc làm | Người đảm nhận | Hạn chót | Kết quả | Ghi chú
Bước 1 | Kiểm kê sách, thanh lý sách rách nát | Cô Lan (thư viện) | 15/9/2026 | ≥ 95% đầu sách | 
Bước 2 | Kêu gọi phụ huynh tặng sách | Thầy Minh + Hội PHHS | 30/9/2026 | 200 cuốn | chưa tính sách cũ
Bước 3 | Trang trí góc đọc ngoài trời | Tổ trưởng tổ 4, 5 | 20/10/2026 | 3 góc đọc | 
Bước 4 | Mở ngày hội đọc sách | Phó Hiệu trưởng | 20/11/2026 | 100% lớp dự | `,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', target: 'E', note: 'F' },
    header: [3, 3],
    kinds: 'TTHkkkk',
  },
  {
    name: 'planned and actual end side by side, and how far it is',
    sheet: `
STT | Nội dung công việc | Phòng chủ trì | Tiến độ | Thời gian hoàn thành | Tình trạng
1 | Lập danh sách hộ kinh doanh chưa đăng ký | Phòng Kinh tế | Trước 31/3/2026 | 28/3/2026 | Đã hoàn thành
2 | Kiểm tra biển hiệu trên tuyến phố mẫu | Phòng Văn hóa - Xã hội | Trước 30/4/2026 | 12/5/2026 | Hoàn thành, quá hạn
3 | Tổng hợp kiến nghị của tiểu thương | Văn phòng HĐND và UBND | Trước 15/6/2026 | | Đang thực hiện
4 | Trình phương án sắp xếp lại chợ | Phòng Kinh tế | Trước 30/6/2026 | | Đang thực hiện`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', completedOn: 'E', status: 'F' },
    header: [1, 1],
    kinds: 'Hkkkk',
  },
  {
    name: 'no header at all: numbers, tasks, offices, time',
    sheet: `
PHỤ LỤC III | | | |
Nhiệm vụ bảo đảm an toàn mùa mưa bão | | | |
1 | Rà soát nhà yếu, lập danh sách hộ phải di dời | Ban Chỉ huy Quân sự xã | Các thôn; Công an xã | Trước 15/6/2026
2 | Dự trữ lương thực, nước uống tại ba điểm sơ tán | Phòng Kinh tế | Hội Chữ thập đỏ; Đoàn Thanh niên | Trước 30/6/2026
3 | Sửa chữa hệ thống loa không dây | Trung tâm Cung ứng dịch vụ công | Các thôn | Tháng 7/2026
4 | Trực ban 24/24 giờ khi có tin bão | Văn phòng HĐND và UBND xã | Các đơn vị liên quan | Khi có tin bão`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: null,
    kinds: 'TTkkkk',
  },
  {
    name: 'English heads of a company, owner and reviewer by name',
    sheet: `
No | Action item | Owner | Support | Start | Due date | Deliverable | Remarks
1 | Draft the data retention policy | Hoàng Anh | Legal | 1/5/2026 | 1/30/2026 | Policy document | 
2 | Move the archive to the new server | Thu Hà | IT, Vendor | 2/2/2026 | 3/13/2026 | Migration report | needs budget
3 | Train all branch staff | Quốc Bảo | HR | 3/16/2026 | 4/24/2026 | Attendance list | `,
    columns: {
      stt: 'A',
      task: 'B',
      lead: 'C',
      coordinate: 'D',
      startDate: 'E',
      deadline: 'F',
      product: 'G',
      note: 'H',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'indicators of a commune: measure, figure of the year, who answers for it',
    sheet: `
TT | Chỉ tiêu | ĐVT | Kết quả | Cơ quan theo dõi
I | KINH TẾ | | |
1 | Tổng diện tích gieo trồng | ha | 1.250 | Phòng Kinh tế
2 | Thu ngân sách trên địa bàn | triệu đồng | ≥ 8.400 | Phòng Kinh tế
II | XÃ HỘI | | |
3 | Tỷ lệ hộ dân dùng nước sạch | % | 97,5 | Phòng Kinh tế
4 | Tỷ lệ người dân tham gia bảo hiểm y tế | % | ≥ 95 | Bảo hiểm xã hội cơ sở
5 | Số trường đạt chuẩn quốc gia | trường | 4 | Phòng Văn hóa - Xã hội`,
    columns: { stt: 'A', task: 'B', measureUnit: 'C', target: 'D', lead: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgkkk',
  },
  {
    name: 'a party cell: heads damaged by the scanner, one of them lost',
    sheet: `
TT | NÔI DUNG | NGƯỚI CHỦ TRI | | THỚI GIAN
1 | Sinh hoạt chuyên đề học tập Nghị quyết | Đ/c Bí thư | Các đ/c chi ủy | Tháng 2
2 | Kiểm tra đảng viên chấp hành Điều lệ | Đ/c Phó Bí thư | Đ/c Tâm, đ/c Hòa | Quý II
3 | Thăm hỏi đảng viên cao tuổi | Đ/c Tâm | Các đảng viên | Tháng 7
4 | Kiểm điểm, đánh giá chất lượng cuối năm | Đ/c Bí thư | Toàn thể chi bộ | Tháng 12`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkkkk',
  },
  {
    name: 'a hospital process: units joined by arrows, times as lengths, forms for products',
    sheet: `
QUY TRÌNH TIẾP NHẬN PHẢN ÁNH NGƯỜI BỆNH | | | |
Thứ tự | Các bước tiến hành | Trách nhiệm | Thời lượng | Biểu mẫu, hồ sơ
B1 | Tiếp nhận ý kiến qua hộp thư, đường dây nóng | Phòng CTXH | 0,5 ngày | Phiếu tiếp nhận BM.01
B2 | Phân loại, chuyển bộ phận liên quan | Phòng CTXH → Khoa, phòng | 01 ngày | Sổ theo dõi
B3 | Xác minh, làm rõ | Trưởng khoa / Điều dưỡng trưởng | 03 ngày làm việc | Biên bản xác minh
B4 | Trả lời người phản ánh | Phòng CTXH + Ban Giám đốc | 02 ngày làm việc | Văn bản trả lời`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', product: 'E' },
    header: [2, 2],
    kinds: 'THkkkk',
  },
  {
    name: 'requirement and product both headed as results',
    sheet: `
STT | Nhiệm vụ | Kết quả phải đạt (số lượng, chất lượng) | Kết quả đầu ra | Đơn vị đầu mối | Các đơn vị cùng làm | Mốc thời gian
1 | Số hóa sổ hộ tịch từ năm 1990 | 100% sổ được quét, nhập đủ trường thông tin | Cơ sở dữ liệu hộ tịch | Phòng Tư pháp | Công an phường; các tổ dân phố | 30/9/2026
2 | Lắp mã QR tại nơi tiếp dân | Tối thiểu 05 vị trí | Bảng mã QR | Văn phòng | Bưu điện | 31/3/2026
3 | Tập huấn tổ công nghệ số cộng đồng | 12 lớp, mỗi lớp 40 người | Báo cáo kết quả | Đoàn Thanh niên | Các khu phố | Quý III/2026`,
    columns: {
      stt: 'A',
      task: 'B',
      requirement: 'C',
      product: 'D',
      lead: 'E',
      coordinate: 'F',
      deadline: 'G',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'two columns of numbers and an area of work before the task',
    sheet: `
TT chung | TT | Lĩnh vực | Công việc phải làm | Cơ quan thực hiện | Cơ quan trình | Thời điểm
1 | 1 | Đất đai | Sửa đổi quy định hạn mức giao đất ở | Sở Nông nghiệp và Môi trường | UBND tỉnh | Tháng 3/2026
2 | 2 | Đất đai | Ban hành bảng giá đất năm 2027 | Sở Nông nghiệp và Môi trường | HĐND tỉnh | Tháng 12/2026
3 | 1 | Xây dựng | Phân cấp thẩm định dự án nhóm C | Sở Xây dựng | UBND tỉnh | Tháng 5/2026
4 | 2 | Xây dựng | Quy định quản lý nhà ở công nhân | Sở Xây dựng | UBND tỉnh | Tháng 6/2026`,
    columns: { stt: 'A', indexGroup: 'C', task: 'D', executor: 'E', deadline: 'G' },
    header: [1, 1],
    kinds: 'Hkkkk',
  },
  {
    name: 'a part of a table: begins in the middle, numbers go on, no header',
    sheet: `
27 | Kiểm tra việc chấp hành giờ làm việc | Phòng Nội vụ | Thanh tra thành phố | Báo cáo kết quả kiểm tra | Hằng quý
28 | Khảo sát mức độ hài lòng của người dân | Trung tâm Phục vụ hành chính công | UBND các phường | Báo cáo khảo sát | Tháng 11/2026
29 | Tổ chức thi công chức giỏi | Phòng Nội vụ | Các phòng, ban | Quyết định khen thưởng | Quý III/2026
30 | Tổng kết chương trình | Văn phòng | Các đơn vị | Báo cáo tổng kết | Tháng 12/2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', product: 'E', deadline: 'F' },
    header: null,
    kinds: 'kkkk',
  },
  {
    name: 'a head in bureau slang nobody listed, offices and dates beneath tell',
    sheet: `
# | Đầu mục phải chạy | Mũi chính | Mũi phụ | Chốt ngày | Đầu bài ra
01 | Gắn biển số nhà trên 14 tuyến phố mới đặt tên | Phòng Quản lý đô thị | Công an phường, Tổ dân phố | 15/5/2026 | Danh sách nhà gắn biển
02 | Hạ ngầm cáp viễn thông đường Lê Lợi | Ban Quản lý dự án | VNPT; Viettel; Điện lực | 30/8/2026 | Biên bản nghiệm thu
03 | Thay nắp hố ga hư hỏng | Ban Quản lý dự án | Công ty Thoát nước | 30/6/2026 | Biên bản bàn giao`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'a plan with its money: quantities and prices do not make it a price list',
    sheet: `
STT | Hoạt động | Đơn vị tính | Số lượng | Đơn giá | Thành tiền | Đơn vị thực hiện | Thời gian
1 | In tờ rơi phòng cháy | tờ | 5.000 | 1.200 | 6.000.000 | Công an phường | Tháng 3/2026
2 | Tập huấn kỹ năng thoát nạn | lớp | 10 | 3.500.000 | 35.000.000 | Công an phường | Tháng 4-9/2026
3 | Mua bình chữa cháy cho tổ liên gia | bình | 120 | 350.000 | 42.000.000 | Văn phòng UBND phường | Tháng 5/2026`,
    columns: {
      stt: 'A',
      task: 'B',
      measureUnit: 'C',
      target: 'D',
      budget: 'F',
      executor: 'G',
      deadline: 'H',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
];
