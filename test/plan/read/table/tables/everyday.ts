import type { TableCase } from './table';

/** Appendices as they are published every day, with the dirt that comes with them. */
export const EVERYDAY: readonly TableCase[] = [
  {
    name: 'years with texts beneath are no deadlines, their row belongs to the header',
    sheet: `
STT | Nội dung | Đơn vị chủ trì | Lộ trình | |
 | | | Năm 2026 | Năm 2027 | Giai đoạn 2028 - 2030
1 | Quét hồ sơ tồn đọng | Chi cục Lưu trữ | 20% số hồ sơ | 60% số hồ sơ | Toàn bộ
2 | Lập bản đồ mạch nước | Sở Xây dựng | Khảo sát | Lập bản đồ | Vận hành`,
    columns: { stt: 'A', task: 'B', lead: 'C', target: 'D' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'who only looks on carries out nothing',
    sheet: `
STT | Công việc | Trách nhiệm thực hiện | | | Thời hạn
 | | Chủ trì | Phối hợp | Giám sát |
1 | Kiểm đếm tài sản | Phòng Kinh tế | Các thôn | HĐND xã | 30/9/2025
2 | Thu hồi phiếu cũ | Văn phòng | Các thôn | MTTQ xã | 31/10/2025`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'F' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'a head of delegation leads; forces that join in',
    sheet: `
TT | Nội dung kiểm tra | Thời gian | Trưởng đoàn | Đơn vị hiệp đồng
1 | An toàn hồ chứa | Quý II/2024 | Đ/c Phó Chủ tịch UBND xã | Công an xã
2 | Kho vật tư phòng chống lụt | Quý III/2024 | Chỉ huy trưởng BCHQS xã | Các thôn`,
    columns: { stt: 'A', task: 'B', deadline: 'C', lead: 'D', coordinate: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'units under what elsewhere is a sentence of duties; a last sentence under the table',
    sheet: `
STT | Rõ việc | Rõ người | Rõ trách nhiệm | Rõ thời gian
1 | Chỉnh lý bản đồ địa chính | Công chức địa chính | Phòng Kinh tế | 30/9/2025
2 | Nhập sổ hộ tịch cũ | Công chức hộ tịch | Văn phòng HĐND và UBND | 31/10/2025
Bảng này có 02 việc, giao cho 02 công chức./.`,
    columns: { stt: 'A', task: 'B', executor: 'C', lead: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkkf',
  },
  {
    name: 'column numbers only under the header of the second page',
    sheet: `
STT | Việc | Chủ trì | Phối hợp | Thời gian
1 | Nạo vét mương đầu làng | Các thôn | Hội Nông dân | Quý II/2025
STT | Việc | Chủ trì | Phối hợp | Thời gian
(1) | (2) | (3) | (4) | (5)
2 | Trồng cây hai bên đường | Đoàn Thanh niên | Các thôn | Tháng 3/2025`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'HkHHk',
  },
  {
    name: 'from and to under one head; a figure that says how it is judged',
    sheet: `
TT | Nội dung | Chỉ số đánh giá | Người thực hiện | Thời gian | | Địa điểm
 | | | | Từ | Đến |
1 | Lấy mẫu nước giếng | Số mẫu đạt | Tổ khảo sát | 01/8/2024 | 15/8/2024 | Thôn 3
2 | Vẽ sơ đồ giếng | Số giếng có sơ đồ | Tổ nội nghiệp | 16/8/2024 | 30/9/2024 | Trạm Y tế`,
    columns: { stt: 'A', task: 'B', target: 'C', executor: 'D', startDate: 'E', deadline: 'F' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'the sum in words, place and date under the table',
    sheet: `
STT | Nội dung chi | Thành tiền | Đơn vị thực hiện | Thời gian
1 | Thuê loa đài | 3.000.000 | Văn phòng | Tháng 5/2024
2 | In giấy mời | 1.000.000 | Văn phòng | Tháng 5/2024
 | Cộng | 4.000.000 | |
 | Bằng chữ: Bốn triệu đồng chẵn. | | |
 | | | Yên Bắc, ngày 02 tháng 4 năm 2024 |
Kế toán | | | Thủ trưởng đơn vị |`,
    columns: { stt: 'A', task: 'B', budget: 'C', executor: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'HkkSfff',
  },
  {
    name: 'the plan goes on beneath its table',
    sheet: `
TT | Nội dung | Chủ trì | Phối hợp | Thời gian
1 | Lập chốt kiểm dịch | Công an xã | Các thôn | Tháng 5/2024
2 | Phun khử trùng chuồng trại | Các thôn | Trạm Thú y | Tháng 6/2024
III. THỰC HIỆN | | | |
1. Giao công chức nông nghiệp theo dõi, gom số liệu và gửi về Văn phòng vào cuối mỗi tuần. | | | |`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkkff',
  },
  {
    name: 'English words among the headers',
    sheet: `
No. | Hạng mục công việc | PIC | Deadline | Trạng thái
1 | Lắp tủ mạng | Anh Tuấn | 15/05/2026 | Xong
2 | Đấu nối cáp | Anh Dũng | 20/05/2026 | Xong`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', status: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
];
