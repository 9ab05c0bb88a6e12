import type { TableCase } from './table';

/** More genres, more ways of heading a column. */
export const GENRES: readonly TableCase[] = [
  {
    name: 'land: place, area, progress',
    sheet: `
TT | Tên công trình, dự án | Địa điểm | Diện tích (ha) | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian hoàn thành GPMB
1 | Đường trục xã đoạn qua thôn Hạ | Thôn Hạ | 1,2 | Ban Quản lý dự án | UBND xã | Quý II/2026
2 | Khu dân cư Đồng Sen | Thôn Trung | 3,5 | Trung tâm Phát triển quỹ đất | UBND xã | 31/10/2026`,
    columns: { stt: 'A', task: 'B', executor: 'E', coordinate: 'F', deadline: 'G' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'who does what: task last',
    sheet: `
STT | Họ và tên | Chức vụ | Nhiệm vụ được phân công | Thời gian hoàn thành
1 | Nguyễn Thị Lụa | Công chức tài chính | Lập sổ theo dõi thu phí chợ | Trước ngày 05 hàng tháng
2 | Phan Văn Bảy | Công chức địa chính | Cắm mốc đất công ích | 30/9/2026`,
    columns: { stt: 'A', task: 'D', deadline: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'administrative reform: result and product side by side',
    sheet: `
STT | Nhiệm vụ | Kết quả/Sản phẩm | Cơ quan/Đơn vị chủ trì | Cơ quan/đơn vị phối hợp | Thời gian thực hiện | Ghi chú
I | Cải cách thể chế | | | | |
1 | Kiểm tra văn bản của cấp xã | Báo cáo kết quả kiểm tra | Phòng Tư pháp | Các phòng, ban | Thường xuyên |
2 | Pháp điển hệ thống quy phạm | Bộ pháp điển | Phòng Tư pháp | Các phòng, ban | Tháng 11/2025 |`,
    columns: { stt: 'A', task: 'B', product: 'C', lead: 'D', coordinate: 'E', deadline: 'F', note: 'G' },
    header: [1, 1],
    kinds: 'Hgkk',
  },
  {
    name: 'unit only, task headed by a long phrase',
    sheet: `
STT | Nội dung, nhiệm vụ, giải pháp thực hiện Nghị quyết | Đơn vị chịu trách nhiệm chính | Lộ trình thực hiện
1 | Phát triển năm điểm du lịch cộng đồng | Phòng Văn hóa và Thông tin | 2025 - 2027
2 | Bảo tồn nghề đan lát | Hội Phụ nữ huyện | 2026`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'years as marked columns',
    sheet: `
TT | Nhiệm vụ | Cơ quan chủ trì | Lộ trình | | |
 | | | 2026 | 2027 | 2028 |
1 | Số hóa sổ hộ tịch | Phòng Tư pháp | x | x | |
2 | Xây dựng bản đồ giá đất | Phòng Kinh tế | | | x |`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'money in several columns under one head',
    sheet: `
TT | Nội dung | Đơn vị chủ trì | Thời gian thực hiện | Kinh phí (triệu đồng) | |
 | | | | Tổng | NSTW | NSĐP
1 | Tập huấn cán bộ khuyến nông | Trung tâm Dịch vụ nông nghiệp | Quý II/2026 | 300 | 200 | 100
2 | Mô hình trồng dược liệu | Phòng Kinh tế | 2026 | 900 | 600 | 300`,
    merges: ['E1:G1', 'A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'],
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', budget: 'E' },
    header: [1, 2],
    kinds: 'HHkk',
  },
  {
    name: 'fire safety: who checks, whom, when',
    sheet: `
TT | Nội dung thực hiện | Lực lượng thực hiện | Lực lượng phối hợp | Thời gian thực hiện | Kết quả dự kiến
1 | Kiểm tra trụ nước chữa cháy | Công an xã | Tổ an ninh trật tự | 6 tháng/lần | 100% trụ hoạt động
2 | Diễn tập phương án chữa cháy chợ | Công an xã | Ban quản lý chợ | Tháng 9 | 01 cuộc`,
    columns: { stt: 'A', task: 'B', executor: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'header words broken over lines, NFD',
    sheet: `
STT | Nội dung công⏎việc | Bộ phận chủ⏎trì | Bộ phận phối⏎hợp | Thời⏎hạn hoàn⏎thành | Sản⏎phẩm
1 | Thống kê lao động nông thôn | Văn phòng - Thống kê | Các thôn | 15/8/2026 | Biểu thống kê`.normalize(
      'NFD',
    ),
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hk',
  },
  {
    name: 'roman groups in the task column of a table without numbers',
    sheet: `
Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian
I. Công tác tổ chức | | |
1. Kiện toàn ban chỉ đạo | Văn phòng | Các phòng | Tháng 1
2. Ban hành quy chế | Văn phòng | Các phòng | Tháng 2
II. Công tác tuyên truyền | | |
1. Mở chuyên mục trên trang tin | Phòng Văn hóa | Trung tâm truyền thông | Thường xuyên`,
    columns: { task: 'A', lead: 'B', coordinate: 'C', deadline: 'D' },
    header: [1, 1],
    kinds: 'Hgkkgk',
  },
  {
    name: 'expected completion, output standard, contact point',
    sheet: `
No | Đầu việc | Đầu mối thực hiện | Đơn vị hỗ trợ | Dự kiến hoàn thành | Minh chứng
1 | Khảo sát nhu cầu họp trực tuyến | Tổ công nghệ | Văn phòng | 20/4/2026 | Phiếu khảo sát
2 | Lắp đặt thiết bị | Tổ công nghệ | Nhà cung cấp | 20/6/2026 | Ảnh chụp`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'six clears: who, what, when, product, responsibility, authority',
    sheet: `
STT | Rõ việc (nhiệm vụ) | Rõ người (chủ trì) | Rõ người (phối hợp) | Rõ thời gian | Rõ sản phẩm | Rõ thẩm quyền
1 | Rà soát hộ thiếu nước sạch | Phòng Kinh tế | Các thôn | 31/3/2026 | Danh sách | Chủ tịch UBND xã
2 | Đề xuất tuyến ống nhánh | Phòng Kinh tế | Công ty nước | 30/6/2026 | Tờ trình | Chủ tịch UBND xã`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'unit first, then tasks of that unit',
    sheet: `
STT | Đơn vị thực hiện | Nội dung nhiệm vụ | Thời gian hoàn thành | Ghi chú
1 | Phòng Nội vụ | Hướng dẫn xếp loại cuối năm | 15/11/2026 |
2 | Phòng Tài chính | Thông báo dự toán | 20/12/2026 |
3 | Thanh tra huyện | Kết luận thanh tra chợ đầu mối | 30/9/2026 |`,
    columns: { stt: 'A', executor: 'B', task: 'C', deadline: 'D', note: 'E' },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'objectives and indicators beside tasks',
    sheet: `
TT | Mục tiêu | Nhiệm vụ | Chỉ tiêu | Chủ trì | Phối hợp | Thời gian
1 | Giảm nghèo bền vững | Hỗ trợ bò giống | 20 hộ | Phòng Kinh tế | Hội Nông dân | Quý II
 | | Đào tạo nghề may | 35 người | Trung tâm dạy nghề | Hội Phụ nữ | Quý III
2 | Nước sạch nông thôn | Nối ống cho thôn Vải | 60 hộ | Công ty nước | UBND xã | Quý IV`,
    columns: {
      stt: 'A',
      indexGroup: 'B',
      task: 'C',
      target: 'D',
      lead: 'E',
      coordinate: 'F',
      deadline: 'G',
    },
    header: [1, 1],
    kinds: 'Hkkk',
  },
  {
    name: 'difficulties and proposals are no products',
    sheet: `
STT | Nhiệm vụ được giao | Cơ quan thực hiện | Thời hạn | Tiến độ thực hiện | Khó khăn, vướng mắc | Đề xuất, kiến nghị
1 | Xóa nhà tạm cho hộ chính sách | UBND xã Tân Lĩnh | 30/6/2026 | Đã khởi công 12 nhà | Thiếu vốn đối ứng | Bổ sung vốn
2 | Cấp đổi giấy chứng nhận | Chi nhánh văn phòng đất đai | 31/12/2026 | Chưa triển khai | Thiếu máy đo | Cho thuê máy`,
    columns: { stt: 'A', task: 'B', executor: 'C', deadline: 'D', status: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'a progress column that holds deadlines',
    sheet: `
TT | Nội dung | Cơ quan chủ trì | Tiến độ thực hiện | Sản phẩm
1 | Lập quy hoạch chi tiết khu tái định cư | Sở Xây dựng | Quý III/2026 | Quyết định phê duyệt
2 | Giải phóng mặt bằng | UBND phường | Tháng 12/2026 | Biên bản bàn giao`,
    columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', product: 'E' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'executor in a table with lead and coordinator',
    sheet: `
TT | Nhiệm vụ | Cơ quan chủ trì, tham mưu | Cơ quan thực hiện | Cơ quan phối hợp | Thời gian
1 | Trồng rừng ngập mặn | Sở Nông nghiệp và Môi trường | UBND các xã ven biển | Bộ đội Biên phòng | 2026 - 2030
2 | Nuôi tôm an toàn sinh học | Chi cục Thủy sản | Các hợp tác xã | Hội Nông dân | Hàng năm`,
    columns: { stt: 'A', task: 'B', lead: 'C', executor: 'D', coordinate: 'E', deadline: 'F' },
    header: [1, 1],
    kinds: 'Hkk',
  },
  {
    name: 'bare headers',
    sheet: `
TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm
1 | Rà soát hợp đồng lao động | Phòng Tổ chức | Công đoàn | Tháng 3 | Báo cáo`,
    columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
    header: [1, 1],
    kinds: 'Hk',
  },
];
