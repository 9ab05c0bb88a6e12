import type { TableCase } from './table';

/** Heads told by their noun and by what stands beneath: objectives, pledges, steps, weeks, hours, people as means. */
export const HEAD_NOUNS: readonly TableCase[] = [
  {
    name: 'the stretch of time that is looked into is not when it is done',
    sheet: `
TT | Nội dung kiểm tra, giám sát | Đối tượng | Chủ thể thực hiện | Mốc thời gian kiểm tra | Thời gian thực hiện
1 | Kiểm tra việc lãnh đạo, chỉ đạo thực hiện Nghị quyết số 57-NQ/TW | Đảng ủy xã Bình Minh | UBKT Tỉnh ủy | Từ 01/2025 đến 12/2025 | Quý II/2026
2 | Giám sát chuyên đề việc thực hiện quy chế làm việc | Đảng ủy phường Tân Lập | Ban Thường vụ Tỉnh ủy | Từ 7/2025 đến thời điểm giám sát | Tháng 8/2026
3 | Kiểm tra việc thu, chi ngân sách đảng | Văn phòng Tỉnh ủy | UBKT Tỉnh ủy | Năm 2025 | Quý IV/2026`,
    columns: { stt: 'A', task: 'B', executor: 'D', deadline: 'F' },
    header: [1, 1],
  },
  {
    name: 'what was changed later is a note',
    sheet: `
Tháng | Trọng tâm công tác | Người thực hiện | Điều chỉnh, bổ sung
8/2026 | Ổn định tổ chức, biên chế lớp; họp phụ huynh đầu năm | GVCN, BGH |
9/2026 | Khai giảng năm học; triển khai kế hoạch giáo dục nhà trường | BGH, TPT Đội |
10/2026 | Hội giảng cấp trường chào mừng 20/11; kiểm tra hồ sơ đợt 1 | Tổ chuyên môn |
11/2026 | Tổ chức kỷ niệm Ngày Nhà giáo Việt Nam | Công đoàn, Đoàn TN |`,
    columns: { deadline: 'A', task: 'B', executor: 'C', note: 'D' },
    header: [1, 1],
  },
  {
    name: 'objectives over key results, indicators under a bare head',
    sheet: `
Mục tiêu | Kết quả then chốt | Chỉ số | Người chịu trách nhiệm | Hạn | % hoàn thành
Nâng cao chất lượng dịch vụ công | Rút ngắn thời gian xử lý hồ sơ đất đai | ≤ 20 ngày | Trần Thu Hà | 30/06/2026 | 40%
 | Tăng tỷ lệ hồ sơ nộp trực tuyến | ≥ 80% | Lê Minh Tuấn | 30/09/2026 | 65%
Chuyển đổi số nội bộ | Đưa hệ thống quản lý văn bản mới vào sử dụng | 100% phòng ban | Phạm Quốc Bảo | 31/12/2026 | 10%`,
    columns: { indexGroup: 'A', task: 'B', target: 'C', lead: 'D', deadline: 'E', status: 'F' },
    header: [1, 1],
  },
  {
    name: 'beginning and end in short forms; people as means',
    sheet: `
WBS | Tên công việc | Ngày BĐ | Ngày KT | Số ngày | Nguồn lực | Tiền nhiệm
1 | Khảo sát hiện trạng hệ thống | 02/03/2026 | 13/03/2026 | 10 | Tổ khảo sát |
1.1 | Thu thập biểu mẫu, quy trình | 02/03/2026 | 06/03/2026 | 5 | Anh Hùng, chị Mai |
1.2 | Phỏng vấn người dùng | 09/03/2026 | 13/03/2026 | 5 | Chị Mai | 1.1
2 | Thiết kế hệ thống | 16/03/2026 | 03/04/2026 | 15 | Tổ thiết kế | 1`,
    columns: { stt: 'A', task: 'B', startDate: 'C', deadline: 'D', executor: 'F' },
    header: [1, 1],
  },
  {
    name: 'forces that do it, and who commands',
    sheet: `
TT | Nhiệm vụ | Lực lượng | Phương tiện | Thời gian hoàn thành | Người chỉ huy
1 | Sơ tán dân vùng ven suối Nậm Mu | Dân quân, công an xã | 02 xe tải, 03 xuồng | Trước 17 giờ ngày 15/8 | Đ/c Chỉ huy trưởng BCHQS xã
2 | Gia cố kè bản Pá Khoang | Dân quân, đoàn thanh niên | 200 bao cát | 20/8/2026 | Trưởng bản
3 | Chuẩn bị lương thực dự phòng | Hội Phụ nữ xã | 01 xe tải | 10/8/2026 | Đ/c Phó Chủ tịch UBND xã`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'E', director: 'F' },
    header: [1, 1],
  },
  {
    name: 'a bare "result" over what was done is a state',
    sheet: `
STT | Công việc | Người làm | Bắt đầu | Dự kiến xong | Thực tế xong | Kết quả | Vướng mắc
1 | Soạn báo cáo giao ban tháng 5 | Hạnh | 04/05 | 06/05 | 06/05 | Đã gửi |
2 | Chuẩn bị hội trường họp chuyên đề | Tùng | 05/05 | 08/05 | 08/05 | Xong | Thiếu micro
3 | Tổng hợp số liệu thu ngân sách | Hạnh | 06/05 | 12/05 | | Đang làm | Chờ số của kho bạc`,
    columns: {
      stt: 'A',
      task: 'B',
      executor: 'C',
      startDate: 'D',
      deadline: 'E',
      completedOn: 'F',
      status: 'G',
    },
    header: [1, 1],
  },
  {
    name: 'hours of work are how long a step may take',
    sheet: `
Trình tự | Nội dung công việc | Trách nhiệm | Thời gian (giờ làm việc) | Biểu mẫu/Kết quả
Bước 1 | Tiếp nhận hồ sơ, quét và chuyển phòng chuyên môn | Công chức một cửa | 04 giờ | Phiếu tiếp nhận
Bước 2 | Thẩm định hồ sơ, dự thảo kết quả | Chuyên viên | 32 giờ | Dự thảo giấy phép
Bước 3 | Ký duyệt kết quả | Lãnh đạo phòng | 08 giờ | Giấy phép
Bước 4 | Trả kết quả cho tổ chức, cá nhân | Công chức một cửa | Không tính thời gian | Sổ theo dõi`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', product: 'E' },
    header: [1, 1],
  },
  {
    name: 'milestones within phases',
    sheet: `
Giai đoạn | Mốc | Sản phẩm bàn giao | Ngày bàn giao | Bên chịu trách nhiệm
Khởi động | Ký biên bản khởi động dự án | Biên bản kick-off | 05/01/2026 | Hai bên
Khởi động | Thống nhất kế hoạch tổng thể | Kế hoạch dự án v1.0 | 12/01/2026 | Nhà thầu
Phân tích | Chốt tài liệu yêu cầu | Tài liệu SRS | 15/02/2026 | Nhà thầu
Xây dựng | Bàn giao phiên bản thử nghiệm | Bản beta trên máy chủ test | 30/04/2026 | Nhà thầu`,
    columns: { indexGroup: 'A', task: 'B', product: 'C', deadline: 'D', lead: 'E' },
    header: [1, 1],
  },
  {
    name: 'a question for a head: done?',
    sheet: `
# | Việc | Ai | Khi nào | Xong?
1 | Đổi mật khẩu quản trị tất cả máy chủ | Tổ CNTT | Trước 30/6 | x
2 | Bật xác thực hai lớp | Tổ CNTT | Tháng 7 |
3 | Diễn tập ứng cứu sự cố | Tổ CNTT, Công an xã | Quý III |`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', status: 'E' },
    header: [1, 1],
  },
  {
    name: 'situations over what is done in each',
    sheet: `
Tình huống | Hành động | Người chịu trách nhiệm | Thời gian xử lý
Mất kết nối mạng | Kiểm tra thiết bị, chuyển đường truyền dự phòng | Trực vận hành | 15 phút
 | Thông báo nhà mạng | Trưởng ca | 30 phút
Rò rỉ dữ liệu | Cô lập máy chủ, lưu nhật ký | Đội ứng cứu | Ngay lập tức`,
    columns: { indexGroup: 'A', task: 'B', lead: 'C', deadline: 'D' },
    header: [1, 1],
  },
  {
    name: 'weeks that overlap are times, no numbers',
    sheet: `
Tuần | Công việc | Thành viên | Kết quả
1-2 | Phân tích yêu cầu | Minh | Tài liệu SRS
2-3 | Thiết kế giao diện | Lan | Bản Figma
3-4 | Lập trình backend | Hùng | API
3-5 | Lập trình frontend | Lan, Minh | Giao diện web`,
    columns: { deadline: 'A', task: 'B', executor: 'C', product: 'D' },
    header: [1, 1],
  },
  {
    name: 'what was pledged is a target',
    sheet: `
STT | Nội dung đăng ký | Chỉ tiêu | Thời gian thực hiện | Đơn vị đăng ký
1 | Xây dựng tuyến đường hoa | 02 km | Tháng 5/2026 | Hội LHPN xã
2 | Hỗ trợ xóa nhà tạm | 03 nhà | Quý III/2026 | Đoàn Thanh niên
3 | Vận động hiến máu | 50 đơn vị máu | Tháng 7/2026 | Hội Chữ thập đỏ`,
    columns: { stt: 'A', task: 'B', target: 'C', deadline: 'D', lead: 'E' },
    header: [1, 1],
  },
  {
    name: 'a comrade who watches over, in short form',
    sheet: `
STT | Nội dung trình BTV | Cơ quan chuẩn bị | Cơ quan thẩm định | Thời gian trình | Đ/c theo dõi
1 | Đề án tổ chức Ngày hội đại đoàn kết | Ủy ban MTTQ xã | Văn phòng Đảng ủy | Tháng 10 | Đ/c Phó Bí thư
2 | Quy chế phối hợp giữa Đảng ủy và UBND | Văn phòng Đảng ủy | Ban Xây dựng Đảng | Tháng 3 | Đ/c Bí thư
3 | Báo cáo sơ kết 6 tháng đầu năm | Văn phòng Đảng ủy | Thường trực Đảng ủy | Tháng 6 | Đ/c Bí thư`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'E', director: 'F' },
    header: [1, 1],
  },
  {
    name: 'why it is late',
    sheet: `
TT | Tên công việc | Chuyên viên phụ trách | Ngày giao | Ngày phải hoàn thành | Tỷ lệ hoàn thành (%) | Lý do chậm
1 | Góp ý dự thảo nghị định | Nguyễn Thu Thủy | 02/3/2026 | 10/3/2026 | 100 |
2 | Xây dựng báo cáo chuyên đề tài chính | Lê Văn Hòa | 05/3/2026 | 25/3/2026 | 60 | Chờ số liệu
3 | Kiểm kê tài sản cơ quan | Trần Bình | 01/3/2026 | 31/3/2026 | 80 |`,
    columns: { stt: 'A', task: 'B', lead: 'C', startDate: 'D', deadline: 'E', status: 'F', reason: 'G' },
    header: [1, 1],
  },
  {
    name: 'who speaks at a training',
    sheet: `
TT | Chuyên đề bồi dưỡng | Số tiết | Báo cáo viên | Thời gian | Địa điểm
1 | Ứng dụng AI trong dạy học | 8 | Cô Phạm Thanh Hà | Tháng 10/2026 | Phòng họp A
2 | Tư vấn tâm lý học đường | 6 | Chuyên gia Sở GD&ĐT | Tháng 12/2026 | Hội trường
3 | Đổi mới kiểm tra đánh giá | 8 | Thầy Lê Quang | Tháng 02/2027 | Phòng họp A`,
    columns: { stt: 'A', task: 'B', executor: 'D', deadline: 'E' },
    header: [1, 1],
  },
  {
    name: 'objectives and key results in English',
    sheet: `
Objective | Key Result | Owner | Due date | Progress
Improve citizen service | Cut average waiting time to 15 min | Service Desk | 2026-06-30 | 35%
 | Digitize 12 paper forms | IT Division | 2026-09-30 | 10%
Strengthen staff capacity | Train 200 officers on e-office | HR | 2026-12-15 | 0%`,
    columns: { indexGroup: 'A', task: 'B', lead: 'C', deadline: 'D', status: 'E' },
    header: [1, 1],
  },
  {
    name: 'a note that says "if any"',
    sheet: `
Tiêu chuẩn/Tiêu chí | Tồn tại | Kế hoạch hành động | Đơn vị/người chủ trì | Thời gian (bắt đầu và hoàn thành) | Điều chỉnh (nếu có)
Tiêu chí 1.2 | Chuẩn đầu ra chưa đo lường được | Rà soát, viết lại CĐR theo thang Bloom | Khoa Kinh tế | 3/2026 - 6/2026 |
Tiêu chí 3.1 | Đề cương chưa cập nhật | Cập nhật 45 đề cương học phần | Bộ môn Kế toán | 7/2026 - 12/2026 |
Tiêu chí 6.4 | Thiếu giảng viên tiến sĩ | Cử 4 giảng viên đi nghiên cứu sinh | Phòng TCCB | 2026 - 2028 |`,
    columns: { indexGroup: 'A', task: 'C', lead: 'D', deadline: 'E', note: 'F' },
    header: [1, 1],
  },
  {
    name: 'parts of a project that repeat are groups',
    sheet: `
ID | Hạng mục | Công việc | PIC | Start date | End date | % complete | Ghi chú
1 | Hạ tầng | Lắp đặt máy chủ | Tuấn | 2026-03-02 | 2026-03-10 | 100% |
2 | Hạ tầng | Cấu hình tường lửa | Tuấn | 2026-03-11 | 2026-03-15 | 60% |
3 | Phần mềm | Cài đặt ERP | Hạnh | 2026-03-16 | 2026-04-10 | 0% | Chờ license`,
    columns: {
      stt: 'A',
      indexGroup: 'B',
      task: 'C',
      lead: 'D',
      startDate: 'E',
      deadline: 'F',
      status: 'G',
      note: 'H',
    },
    header: [1, 1],
  },
  {
    name: 'parts of a year over what is done',
    sheet: `
Quý | Hạng mục | Nội dung thực hiện | Ngân sách (triệu đồng) | Bộ phận
Quý 1 | Tuyển dụng | Tuyển 15 công nhân vận hành | 45 | Nhân sự
Quý 1 | Đào tạo | Huấn luyện ATVSLĐ cho 120 người | 60 | HSE
Quý 2 | Phúc lợi | Khám sức khỏe định kỳ | 180 | Nhân sự`,
    columns: { deadline: 'A', indexGroup: 'B', task: 'C', budget: 'D', executor: 'E' },
    header: [1, 1],
  },
  {
    name: 'of two times the one of the deed that the tasks name',
    sheet: `
TT | Nội dung giám sát | Đơn vị chịu sự giám sát | Đoàn giám sát | Thời gian báo cáo | Thời gian giám sát
1 | Sử dụng ngân sách cho giáo dục 2023-2025 | UBND 5 xã; Sở GD&ĐT | Ban VH-XH HĐND tỉnh | Trước 15/4 | Tháng 5/2026
2 | Giải quyết kiến nghị cử tri | UBND tỉnh; các sở | Thường trực HĐND | Trước 01/6 | Tháng 6/2026
3 | Quản lý đất nông, lâm trường | Các công ty lâm nghiệp | Ban KT-NS HĐND tỉnh | Trước 01/8 | Tháng 9/2026`,
    columns: { stt: 'A', task: 'B', executor: 'D', deadline: 'F' },
    header: [1, 1],
  },
  {
    name: 'notes that are all times, where nothing else says when',
    sheet: `
STT | Nội dung | Đơn vị | Ghi chú
1 | Rà soát đường dây hạ thế qua trường học | Điện lực; nhà trường | Xong trước 15/8
2 | Sửa lan can cầu treo bản Nà | Phòng Kinh tế | Trong tháng 9
3 | Lập danh sách hộ cần di dời | Các trưởng bản | Trước 30/7`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'the name of a step, and beside it its contents in short',
    sheet: `
STT | Khâu | Nội dung (tóm tắt) | Trách nhiệm thực hiện
1 | Nhận mẫu nước | Lấy mẫu tại hai giếng, dán nhãn, ghi sổ và chuyển về phòng thí nghiệm trong ngày | Tổ lấy mẫu
2 | Phân tích | Đo độ pH, độ đục, vi sinh theo quy chuẩn hiện hành | Phòng thí nghiệm
3 | Trả kết quả | In phiếu, ký, gửi cho xã đã gửi mẫu và lưu một bản | Văn phòng trung tâm`,
    columns: { stt: 'A', task: 'B', requirement: 'C', executor: 'D' },
    header: [1, 1],
  },
  {
    name: 'months over several rows with their weeks beside them',
    sheet: `
Tháng | Tuần chuyên môn | Nội dung công việc | Bộ phận thực hiện
9/2026 | Từ 01 - 06/9 | Khai giảng, ổn định nền nếp lớp | Giáo viên các lớp
 | Từ 07 - 13/9 | Khảo sát đầu năm khối lá | Tổ chuyên môn
 | Từ 14 - 20/9 | Họp cha mẹ trẻ lần một | Ban giám hiệu
10/2026 | Từ 01 - 05/10 | Cân đo, theo dõi biểu đồ | Y tế trường`,
    columns: { deadline: 'B', task: 'C', executor: 'D' },
    header: [1, 1],
  },
  {
    name: 'who and when are said: what is listed first is to be done',
    sheet: `
Ấn phẩm | Phụ trách | Deadline
Mở đầu và cơ sở lý thuyết | Quyên | 12/4
Phương pháp đo | Tường + Vy | 20/4
Kết quả và bàn luận | Vy | 02/5`,
    columns: { task: 'A', lead: 'B', deadline: 'C' },
    header: [1, 1],
  },
  {
    name: 'many strange heads beside a plain task and a plain time',
    sheet: `
Thời gian | Nội dung khảo sát | Nơi được khảo sát | Nhóm khảo sát | Cách làm | Thay đổi
Tháng 3/2026 | Khảo sát giá thuê mặt bằng chợ huyện | Chợ Bắc Lũng | Tổ giá; Tổ thị trường | Báo trước |
 | Khảo sát lượng khách qua bến đò | Bến Gành | Tổ thị trường | Đột xuất |
Tháng 4/2026 | Khảo sát nhu cầu thuê kho lạnh | Cụm cảng Vàm | Tổ giá | Báo trước | Lùi một tuần
Tháng 5/2026 | Khảo sát phí gửi xe bệnh viện | Ba bệnh viện | Tổ giá; Tổ thị trường | Đột xuất | `,
    columns: { deadline: 'A', task: 'B', executor: 'D' },
    header: [1, 1],
  },
  {
    name: 'the head of a body leads it',
    sheet: `
STT | Nội dung | Diện tích (ha) | Trưởng tiểu ban | Thời gian
1 | Trồng cây chắn cát ven biển xã Hải Lăng | 12 | Ông Phúc | Tháng 9/2026
2 | Dọn bãi tắm sau mùa mưa | 3 | Bà Lệ | Tháng 11/2026`,
    columns: { stt: 'A', task: 'B', lead: 'D', deadline: 'E' },
    header: [1, 1],
  },
  {
    name: 'subjects over what is done in each',
    sheet: `
Thời gian | Chủ đề | Nội dung hoạt động | Người phụ trách
Tháng 9 | Mái trường | Thi vẽ cổng trường, dựng góc kỷ vật | Cô Mai
Tháng 10 | Tình bạn | Diễn kịch ngắn giữa các lớp | Thầy Dũng
Tháng 11 | Thầy cô | Viết thư tay gửi thầy cô cũ | Cô Mai`,
    columns: { deadline: 'A', indexGroup: 'B', task: 'C', lead: 'D' },
    header: [1, 1],
  },
  {
    name: 'who it is assigned to, in English',
    sheet: `
No. | Task | Assignee | Due date
1 | Collect meter readings | Field team | 2026-03-31
2 | Replace faulty meters | Workshop | 2026-05-15`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D' },
    header: [1, 1],
  },
];
