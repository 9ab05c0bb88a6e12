import type { TableCase } from './table';

/** Working lists of schools, companies, project teams: heads of their own, people by first name or by team, numbers in odd places. */
export const TEAMS: readonly TableCase[] = [
  {
    name: 'a priority is nobody: P0, P1 under a lone letter',
    sheet: `
P | Mảng | Công việc | Owner | Deadline
P0 | Kho | Kiểm kê pin tồn quá hạn | Tổ kho | 12/3/2026
P1 | Bán hàng | Dọn danh sách khách trùng | Tổ bán hàng | 20/3/2026
P0 | Kho | Dán lại nhãn kệ C | Tổ kho | 15/3/2026`,
    columns: { task: 'C', lead: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'what is asked of a product is the product; where an order comes from is its ground',
    sheet: `
TT | Tên nhiệm vụ | Nguồn giao | Cơ quan chủ trì | Thời hạn | Yêu cầu sản phẩm
1 | Rà soát quy hoạch bến xe | Công văn 31/UBND-KT | Phòng Kinh tế | Tháng 4/2026 | Báo cáo
2 | Cắm mốc lộ giới đường huyện | Thông báo 12/TB-UBND | Phòng Hạ tầng | Quý II/2026 | Biên bản
3 | Lập hồ sơ đất công | Công văn 44/UBND-TN | Phòng Kinh tế | 30/6/2026 | Danh mục`,
    columns: { stt: 'A', task: 'B', legalBasis: 'C', lead: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'what tells that a task is done is a figure to reach; what it consists of is demanded',
    sheet: `
STT | Công việc | Mô tả | Người phụ trách | Hạn chót | Tiêu chí hoàn thành
1 | Vẽ lại sơ đồ mạng | Ba tầng, đủ nhãn cổng | Hạnh | 02/4/2026 | Kiểm tra chéo không lệch cổng nào
2 | Thay bộ lưu điện phòng máy | Hai bộ 3 kVA, có báo động | Tổ điện | 10/4/2026 | Chạy tải đủ 20 phút`,
    columns: { stt: 'A', task: 'B', requirement: 'C', lead: 'D', deadline: 'E', target: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'steps in words, those who do them, how long, the paper they leave',
    sheet: `
Bước | Người thực hiện | Thời gian tối đa | Chứng từ
Nhận đề nghị mua | Nhân viên mua hàng | 1 giờ | Giấy đề nghị
Hỏi giá ba nơi | Nhân viên mua hàng | 2 ngày | Ba báo giá
Duyệt chi | Kế toán trưởng | 4 giờ | Phiếu duyệt
Tổng thời gian | | 3 ngày | `,
    columns: { task: 'A', executor: 'B', deadline: 'C', product: 'D' },
    header: [1, 1],
    kinds: 'HkkkS',
  },
  {
    name: 'numbered steps whose work stands under "description"',
    sheet: `
Bước | Người thực hiện | Thời gian | Mô tả
1 | Thư ký | 3 ngày trước hội thi | Chốt danh sách đội, in thẻ
2 | Trọng tài | Sáng ngày thi | Kiểm tra thẻ, bốc thăm bảng đấu
3 | Thư ký | Sau hội thi | Gửi kết quả cho các trường`,
    columns: { stt: 'A', executor: 'B', deadline: 'C', task: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'products with those who make them: the product is the task',
    sheet: `
Sản phẩm | Chủ trì | Phối hợp
Bản vẽ mặt bằng kho lạnh | Vinh | Cả nhóm góp ý, Hòa rà kích thước
Dự toán vật tư | Hòa | Vinh đối chiếu bản vẽ
Bảng tiến độ lắp đặt | Mỗi tổ trưởng | Vinh gộp thành một bảng`,
    columns: { task: 'A', lead: 'B', coordinate: 'C' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'teams that no list knows, in charge where nobody else is',
    sheet: `
# | Việc | Phụ trách | Thời gian | Phụ thuộc
1 | Mua tên miền cho cổng thông tin | Hạ tầng | 1 buổi | —
2 | Viết trang giới thiệu | Nội dung + Thiết kế | 3 ngày | #1
3 | Thử tải 200 người cùng vào | Hạ tầng | 4–6 giờ | #2`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'names of phases are no times',
    sheet: `
Giai đoạn | Nội dung chính | Sản phẩm đầu ra | Trạng thái
1. Chuẩn bị | Khảo sát bốn điểm đặt trạm quan trắc | Biên bản khảo sát | Đang làm
2. Lắp đặt | Dựng cột, kéo điện, gắn cảm biến | Trạm chạy thử | Chưa bắt đầu
3. Bàn giao | Huấn luyện tổ vận hành | Biên bản bàn giao | Chưa bắt đầu`,
    columns: { indexGroup: 'A', task: 'B', product: 'C', status: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'days that count are numbers where beginning and end have columns',
    sheet: `
Ngày | Nhiệm vụ | Ngày bắt đầu | Ngày kết thúc | Tài liệu tham khảo
1 | Đọc hướng dẫn vận hành máy ép | 02/6/2026 | 03/6/2026 | Sổ tay máy
2 | Theo ca sản xuất buổi sáng | 04/6/2026 | 05/6/2026 |
3 | Tự chạy máy có kèm | 06/6/2026 | 08/6/2026 |`,
    columns: { stt: 'A', task: 'B', startDate: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'a school: classes work, a teacher directs',
    sheet: `
TT | Lớp | GV chỉ đạo | Nội dung công việc | Dụng cụ
1 | 6A | Lê Thị Hoa | Nhặt cỏ vườn thuốc nam | Kéo, bao tải
2 | 6B | Trần Văn Quý | Quét sân sau nhà đa năng | Chổi
3 | 7C | Phạm Thị Nhung | Tưới hàng cây cổng phụ | Xô`,
    columns: { stt: 'A', executor: 'B', director: 'C', task: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'an inspection: the team that goes carries it out, who is inspected does not',
    sheet: `
STT | Nội dung kiểm tra | Đối tượng | Thời gian | Đoàn kiểm tra
1 | Sổ sách thu chi bếp ăn | Trường Mầm non Hoa Mai | Quý II/2026 | Đ/c Thu (Trưởng đoàn); 02 thành viên
2 | Hồ sơ tuyển sinh lớp 1 | Trường Tiểu học Kim Ngọc | Tháng 8/2026 | Đ/c Lực (Trưởng đoàn); 02 thành viên`,
    columns: { stt: 'A', task: 'B', deadline: 'D', executor: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'a machine helps nobody: "AI" in capitals is not who; allowed hours are a time',
    sheet: `
Bước | Việc | Người | AI hỗ trợ | Hạn
1 | Nhận phiếu báo hỏng đèn đường | Trực tổng đài | Tự điền địa chỉ từ cuộc gọi | 1h
2 | Chia phiếu cho tổ sửa chữa | Điều phối viên | Gợi ý tổ gần nhất và lý do | 2h
3 | Thay bóng, chụp ảnh | Tổ sửa chữa | Không | 40h`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'a code of the budget is no budget; how far is per cent',
    sheet: `
STT | Mã ngân sách | Hạng mục | Phòng thực hiện | Hạn hoàn thành | Ngân sách (trđ) | % hoàn thành
1 | NS.26.01 | Lợp lại mái nhà xe | Phòng Hành chính | 30/5/2026 | 45 | 60%
2 | NS.26.02 | Thay cửa cuốn kho 2 | Phòng Hành chính | 15/6/2026 | 28 | 0%
3 | NS.26.03 | Sơn vạch bãi đỗ | Đội bảo trì | 20/6/2026 | 9 | 0%`,
    columns: {
      stt: 'A',
      code: 'B',
      task: 'C',
      executor: 'D',
      deadline: 'E',
      budget: 'F',
      status: 'G',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'headings counted like tasks that number themselves in their text',
    sheet: `
STT | Công việc | Phụ trách | Tiến độ | Kế hoạch kết thúc
4 | I. Chuẩn bị mặt bằng | | 0 |
5 | Dọn cỏ, san nền | Tổ 1 | 0 | 03/7/2026
6 | Căng dây định vị | Tổ 1 | 0 | 04/7/2026
7 | II. Móng | | 0 |
8 | Đào hố móng | Tổ 2 | 0 | 08/7/2026
9 | Đổ bê tông lót | Tổ 2 | 0 | 10/7/2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', status: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgkk',
  },
  {
    name: 'a work breakdown: what sums up its parts is no task beside them',
    sheet: `
Mã | Công việc | Phòng thực hiện | Hồ sơ đầu ra | Thời hạn
1 | Cấp phép | Phòng Pháp lý | - | 20/9/2026
1.1 | Xin phép phần ngầm | Phòng Pháp lý | Giấy phép | 10/8/2026
1.2 | Xin phép phần thân | Phòng Pháp lý | Giấy phép | 20/9/2026
2 | Thi công | Ban QLDA | - | 30/12/2026
2.1 | Chọn nhà thầu | Phòng Kế hoạch | Hợp đồng | 15/10/2026
2.2 | Đóng cọc đại trà | Ban QLDA | Nhật ký thi công | 30/12/2026`,
    columns: { stt: 'A', task: 'B', executor: 'C', product: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hgkkgkk',
  },
  {
    name: 'what follows the last row in the column of numbers is no group',
    sheet: `
Tuần | Thời gian | Nội dung công việc | Người thực hiện
1 | 02/3 – 08/3 | Phỏng vấn tám hộ trồng nấm | Cả nhóm
2 | 09/3 – 15/3 | Nhập và làm sạch số liệu | Hiền, Tú
3 | 16/3 – 22/3 | Viết chương kết quả | Cả nhóm
(Xem biểu đồ ở trang sau) | | |`,
    columns: { stt: 'A', deadline: 'B', task: 'C', executor: 'D' },
    header: [1, 1],
    kinds: 'Hkkkf',
  },
];
