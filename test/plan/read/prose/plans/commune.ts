import type { ProseCase } from './case';

/** Plans of communes and wards: lettered parts, people instead of units, several habits of writing a label. */
export const communePlans: readonly ProseCase[] = [
  {
    name: 'lettered parts, tasks numbered 1.1',
    text: `III. NHIỆM VỤ CỤ THỂ
1. Nâng cao chất lượng phục vụ
1.1. Niêm yết lịch tiếp dân
a. Yêu cầu: Niêm yết trước kỳ tiếp dân 05 ngày.
b. Phân công thực hiện:
- Chủ trì: Văn phòng UBND xã.
- Phối hợp: Bộ phận Một cửa.
c. Thời gian hoàn thành: Hằng tháng.
1.2. Lắp camera phòng tiếp dân
a. Yêu cầu: Có 02 camera hoạt động.
b. Phân công thực hiện:
- Chủ trì: Công an xã.
c. Thời gian hoàn thành: Tháng 5/2026.
2. Chỉnh trang trụ sở
2.1. Sơn lại hội trường
b. Phân công thực hiện:
- Chủ trì: Phòng Kinh tế.
c. Thời gian hoàn thành: Quý II năm 2026.`,
    tasks: [
      {
        number: '1.1',
        task: 'Niêm yết lịch tiếp dân',
        requirement: 'Niêm yết trước kỳ tiếp dân 05 ngày.',
        lead: 'Văn phòng UBND xã.',
        coordinate: 'Bộ phận Một cửa.',
        deadline: 'Hằng tháng',
      },
      {
        number: '1.2',
        task: 'Lắp camera phòng tiếp dân',
        requirement: 'Có 02 camera hoạt động.',
        lead: 'Công an xã.',
        deadline: 'Tháng 5/2026',
      },
      {
        number: '2.1',
        task: 'Sơn lại hội trường',
        lead: 'Phòng Kinh tế.',
        deadline: 'Quý II năm 2026',
      },
    ],
  },
  {
    name: 'numbered sub-items as labels',
    text: `KẾ HOẠCH CHUYỂN ĐỔI SỐ XÃ NĂM 2026
1. Phủ wifi nhà văn hóa
1.1. Nội dung: Lắp đặt 06 điểm phát.
1.2. Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
1.3. Thời gian: Quý I/2026.
2. Lập tổ công nghệ số
2.1. Nội dung: Mỗi thôn một tổ.
2.2. Đơn vị chủ trì: Đoàn Thanh niên xã.
2.3. Thời gian: Tháng 02/2026.`,
    tasks: [
      {
        number: '1',
        task: 'Phủ wifi nhà văn hóa',
        lead: 'Phòng Văn hóa - Xã hội.',
        deadline: 'Quý I/2026',
      },
      { number: '2', task: 'Lập tổ công nghệ số', lead: 'Đoàn Thanh niên xã.', deadline: 'Tháng 02/2026' },
    ],
  },
  {
    name: 'bulleted tasks with plus signs before the labels',
    text: `KẾ HOẠCH VỆ SINH MÔI TRƯỜNG
I. NHIỆM VỤ
1. Thu gom rác thải
- Đặt thùng rác tại các ngõ
+ Thực hiện: Trưởng các thôn
+ Thời gian: Tháng 3/2026
+ Sản phẩm: 40 thùng rác
- Ký hợp đồng vận chuyển
+ Chủ trì: Phòng Kinh tế
+ Thời gian: Trước 15/3/2026
+ Sản phẩm: Hợp đồng
2. Trồng cây
- Phát động tết trồng cây
+ Chủ trì: Hội Nông dân xã
+ Thời gian: Mùng 6 Tết`,
    tasks: [
      {
        number: null,
        task: 'Đặt thùng rác tại các ngõ',
        executor: 'Trưởng các thôn',
        deadline: 'Tháng 3/2026',
        product: '40 thùng rác',
      },
      {
        number: null,
        task: 'Ký hợp đồng vận chuyển',
        lead: 'Phòng Kinh tế',
        deadline: 'Trước 15/3/2026',
        product: 'Hợp đồng',
      },
      { number: null, task: 'Phát động tết trồng cây', lead: 'Hội Nông dân xã', deadline: 'Mùng 6 Tết' },
    ],
  },
  {
    name: 'several bulleted sentences, then the labels of the whole item',
    text: `KẾ HOẠCH PHÒNG CHÁY RỪNG
1. Tuần tra bảo vệ rừng
- Mỗi tuần tuần tra hai lần.
- Ghi sổ theo dõi từng ca.
* Chủ trì: Kiểm lâm địa bàn.
* Phối hợp: Dân quân xã.
* Thời gian: Mùa khô năm 2026.
2. Diễn tập chữa cháy
- Huy động 50 người.
- Mượn máy thổi gió của Hạt kiểm lâm.
* Chủ trì: Ban Chỉ huy Quân sự xã.
* Thời gian: Tháng 4/2026.`,
    tasks: [
      {
        number: '1',
        task: 'Tuần tra bảo vệ rừng',
        lead: 'Kiểm lâm địa bàn.',
        coordinate: 'Dân quân xã.',
        deadline: 'Mùa khô năm 2026',
      },
      {
        number: '2',
        task: 'Diễn tập chữa cháy',
        lead: 'Ban Chỉ huy Quân sự xã.',
        deadline: 'Tháng 4/2026',
      },
    ],
  },
  {
    name: 'numbers lost in pasting: the tasks stand without them',
    text: `KẾ HOẠCH TUẦN LỄ ÁO DÀI
Vận động cán bộ mặc áo dài
Chủ trì: Hội Phụ nữ xã.
Thời gian: Từ 01/3 đến 08/3/2026.
Thi ảnh đẹp
Chủ trì: Đoàn Thanh niên xã.
Thời gian: Trước ngày 06/3/2026.
Tổng kết, trao giải
Chủ trì: UBND xã.
Thời gian: 08/3/2026.`,
    tasks: [
      {
        number: null,
        task: 'Vận động cán bộ mặc áo dài',
        lead: 'Hội Phụ nữ xã.',
        deadline: 'Từ 01/3 đến 08/3/2026',
      },
      { number: null, task: 'Thi ảnh đẹp', lead: 'Đoàn Thanh niên xã.', deadline: 'Trước ngày 06/3/2026' },
      { number: null, task: 'Tổng kết, trao giải', lead: 'UBND xã.', deadline: '08/3/2026' },
    ],
  },
  {
    name: 'money, its source and the expected result',
    text: `KẾ HOẠCH CỨNG HÓA KÊNH MƯƠNG
1. Kênh xóm Đình
- Nội dung: Bê tông hóa 300 m.
- Kinh phí thực hiện: 120 triệu đồng.
- Nguồn kinh phí: Ngân sách xã và nhân dân đóng góp.
- Đơn vị thực hiện: Hợp tác xã nông nghiệp.
- Kết quả dự kiến: Tưới chủ động 20 ha.
- Tiến độ hoàn thành: Trước vụ mùa.
2. Kênh xóm Chùa
- Nội dung: Nạo vét 500 m.
- Kinh phí thực hiện: 15 triệu đồng.
- Đơn vị thực hiện: Trưởng xóm Chùa.
- Tiến độ hoàn thành: 31/3/2026.`,
    tasks: [
      {
        number: '1',
        task: 'Kênh xóm Đình',
        budget: '120 triệu đồng.',
        budgetSource: 'Ngân sách xã và nhân dân đóng góp.',
        executor: 'Hợp tác xã nông nghiệp.',
        product: 'Tưới chủ động 20 ha.',
        deadline: 'Trước vụ mùa',
      },
      {
        number: '2',
        task: 'Kênh xóm Chùa',
        budget: '15 triệu đồng.',
        executor: 'Trưởng xóm Chùa.',
        deadline: '31/3/2026',
      },
    ],
  },
  {
    name: 'tasks numbered by a word under Roman groups',
    text: `KẾ HOẠCH NÂNG CAO CHỈ SỐ HÀI LÒNG
A. MỤC TIÊU
Đạt nhóm khá.
B. GIẢI PHÁP
I. Tham gia của người dân
Nhiệm vụ 1: Công khai danh sách hộ nghèo
Chủ trì: Phòng Kinh tế
Phối hợp: các thôn
Hoàn thành: Quý I
Nhiệm vụ 2: Lấy ý kiến về quy hoạch
Chủ trì: Phòng Kinh tế
Hoàn thành: Quý II
II. Minh bạch
Nhiệm vụ 3: Niêm yết bảng giá đất
Chủ trì: Phòng Kinh tế
Hoàn thành: Tháng 01/2026`,
    tasks: [
      {
        number: 'Nhiệm vụ 1',
        task: 'Công khai danh sách hộ nghèo',
        lead: 'Phòng Kinh tế',
        coordinate: 'các thôn',
        deadline: 'Quý I',
      },
      { number: 'Nhiệm vụ 2', task: 'Lấy ý kiến', lead: 'Phòng Kinh tế', deadline: 'Quý II' },
      { number: 'Nhiệm vụ 3', task: 'Niêm yết', lead: 'Phòng Kinh tế', deadline: 'Tháng 01/2026' },
    ],
  },
];
