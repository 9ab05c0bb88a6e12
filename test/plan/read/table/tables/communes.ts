import type { TableCase } from './table';

/** Tables as communes, schools and party cells write them. */
export const COMMUNES: readonly TableCase[] = [
  {
    name: 'lead and coordinator in one column',
    sheet: `
STT | Nội dung | Phân công thực hiện | Thời gian
1 | Dọn vệ sinh đường làng | Chủ trì: Hội Phụ nữ. Phối hợp: các thôn | Thứ bảy hàng tuần
2 | Trồng cây bóng mát | Chủ trì: Đoàn Thanh niên⏎Phối hợp: Trường THCS | Tháng 2/2026
3 | Nạo vét mương | Chủ trì: Hội Nông dân; phối hợp: các thôn | Trước 30/4/2026`,
    columns: { stt: 'A', task: 'B', leadAndCoordinate: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'one column per month with marks',
    sheet: `
TT | Công việc | Người chủ trì | Thời gian thực hiện (tháng) | | | | | | Sản phẩm
 | | | T1 | T2 | T3 | T4 | T5 | T6 |
1 | Lập danh sách hộ cận nghèo | Công chức VH-XH | x | | | | | | Danh sách
2 | Họp bình xét ở thôn | Trưởng thôn | | x | x | | | | Biên bản
3 | Công khai kết quả | Văn phòng | | | | | | x | Thông báo`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', product: 'J' },
    header: [1, 2],
    kinds: 'HHkkk',
  },
  {
    name: 'no number column, bold group rows',
    sheet: `
Việc cần làm | Ai làm chính: chủ trì | Ai phối hợp | Hạn
Tuyên truyền | | |
Viết bài cho loa truyền thanh | Công chức văn hóa | Đài truyền thanh | 15/3/2026
Treo băng rôn ở cổng chợ | Đoàn Thanh niên | Ban quản lý chợ | 20/3/2026
Kiểm tra | | |
Đi kiểm tra các quầy thịt | Tổ liên ngành | Trạm Y tế | Hàng tháng`,
    boldRows: [1, 2, 5],
    columns: { task: 'A', lead: 'B', coordinate: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hgkkgk',
  },
  {
    name: 'scanned header with damaged words',
    sheet: `
STT | Nôi dung nhiêm vu | Đon vi chủ trl | Đơn vị phôi hơp | Thời gian hoàn thánh | Sản phâm
1 | Sửa chữa nhà văn hóa ấp 5 | Ban Quản lý dự án | Ấp 5 | Quý II/2026 | Nhà văn hóa
2 | Mua tủ sách dùng chung | Công chức văn hóa | Trường tiểu học | Quý III/2026 | Tủ sách`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'header in capitals with line breaks and hyphens, table at column C',
    sheet: `
 | | UBND XÃ CẨM HÒA | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
 | | | | Độc lập - Tự do - Hạnh phúc | |
 | | KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2026 | | | |
.
 | | SỐ⏎TT | NỘI DUNG⏎CÔNG VIỆC | BỘ PHẬN⏎CHỦ TRÌ | BỘ PHẬN⏎PHỐI HỢP | THỜI GIAN⏎HOÀN THÀNH
 | | 1 | Chi trả trợ cấp bảo trợ xã hội | Công chức LĐ-TB&XH | Bưu điện | Ngày 10 hàng tháng
 | | 2 | Thẩm định hồ sơ đất | Công chức địa chính | Thôn Đông | 30/5/2026
.
 | | Nơi nhận: | | | | CHỦ TỊCH
 | | - Thường trực Đảng ủy | | | |`,
    columns: { stt: 'C', task: 'D', lead: 'E', coordinate: 'F', deadline: 'G' },
    header: [5, 5],
    kinds: 'TTT.Hkk.ff',
  },
  {
    name: 'health station, expected result and person in charge',
    sheet: `
TT | Hoạt động | Chỉ tiêu | Người thực hiện | Người phụ trách | Thời gian | Kinh phí
1 | Tiêm chủng mở rộng | Trên 95% trẻ dưới 1 tuổi | Y sĩ Hoa | Trạm trưởng | Ngày 25 hàng tháng | 0
2 | Cân trẻ dưới 5 tuổi | 100% | Cộng tác viên | Y sĩ Hoa | Tháng 6, tháng 12 | 2.000.000`,
    columns: { stt: 'A', task: 'B', target: 'C', executor: 'D', lead: 'E', deadline: 'F', budget: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'party resolution: direction, advice, completion',
    sheet: `
TT | Nhiệm vụ trọng tâm | Đồng chí phụ trách | Cơ quan chủ trì tham mưu | Cơ quan phối hợp | Thời gian hoàn thành | Hình thức văn bản
1 | Xây dựng quy chế làm việc của cấp ủy | Phó Bí thư Thường trực | Văn phòng Đảng ủy | Ban Xây dựng Đảng | Tháng 8/2025 | Quy chế
2 | Sơ kết 5 năm công tác dân vận | Bí thư Đảng ủy | Ban Xây dựng Đảng | Mặt trận Tổ quốc xã | Quý IV/2025 | Báo cáo`,
    columns: { stt: 'A', task: 'B', director: 'C', lead: 'D', coordinate: 'E', deadline: 'F', product: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'own tracking columns to the right',
    sheet: `
STT | Nhiệm vụ | Chủ trì | Thời hạn | Hạn cuối | Trạng thái | Ngày hoàn thành | Kết quả soát
1 | Thu quỹ phòng chống thiên tai | Tài chính - Kế toán | Quý II/2026 | 30/06/2026 | Đang làm | | Còn thiếu phối hợp
2 | Quyết toán năm trước | Tài chính - Kế toán | 31/3/2026 | 31/03/2026 | Hoàn thành | 25/03/2026 |`,
    columns: {
      stt: 'A',
      task: 'B',
      lead: 'C',
      deadline: 'D',
      dueDate: 'E',
      status: 'F',
      completedOn: 'G',
      check: 'H',
    },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'completion date as the only date column',
    sheet: `
TT | Tên công việc | Bộ phận thực hiện | Ngày hoàn thành | Kết quả
1 | Rà soát người cao tuổi từ 80 trở lên | Công chức xã hội | 15/01/2026 | Danh sách trình duyệt
2 | Lập dự toán tu sửa trường mầm non | Kế toán | 28/02/2026 | Tờ trình`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', product: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'groups by letters, tasks by numbers, sub-tasks by small letters, total row',
    sheet: `
TT | Nội dung chi | Đơn vị thực hiện | Thời gian | Thành tiền (đồng)
A | CHI THƯỜNG XUYÊN | | | 50.000.000
1 | Hội nghị, tập huấn | Văn phòng | Cả năm | 30.000.000
a) | Tập huấn tổ hòa giải | Tư pháp | Quý I | 10.000.000
b) | Tập huấn dân quân | Ban CHQS | Quý II | 20.000.000
2 | Văn phòng phẩm | Văn phòng | Cả năm | 20.000.000
B | CHI ĐẦU TƯ | | | 100.000.000
1 | Sửa sân vận động | Địa chính | Quý III | 100.000.000
 | Tổng cộng | | | 150.000.000`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', budget: 'E' },
    header: [1, 1],
    kinds: 'HgkkkkgkS',
  },
  {
    name: 'school year plan by months in the index column',
    sheet: `
Tháng | Nội dung công việc | Người phụ trách | Phối hợp | Thời gian hoàn thành
8/2025 | Tuyển sinh lớp 1 | Phó hiệu trưởng | Tổ văn phòng | 15/8/2025
 | Tu sửa bàn ghế | Tổ văn phòng | Phụ huynh | 25/8/2025
9/2025 | Khai giảng | Hiệu trưởng | Toàn trường | 05/9/2025`,
    columns: { task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
];
