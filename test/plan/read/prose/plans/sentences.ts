import type { ProseCase } from './case';

/** Plans whose sentences say who and when, without labels. */
export const sentencePlans: readonly ProseCase[] = [
  {
    name: 'leads and deadlines inside lettered sentences',
    text: `KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI NĂM 2026
II. NHIỆM VỤ
1. Trước mùa mưa bão
a) Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Xây dựng, UBND các xã kiểm tra toàn bộ hồ đập, hoàn thành trước ngày 30/4/2026.
b) Giao Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh xây dựng phương án cứu hộ, hoàn thành trong tháng 5/2026.
2. Trong mùa mưa bão
a) Đài Khí tượng Thủy văn tỉnh chủ trì theo dõi, thông báo kịp thời diễn biến thời tiết.`,
    tasks: [
      {
        number: 'a)',
        task: 'Sở Nông nghiệp và Môi trường chủ trì',
        lead: 'Sở Nông nghiệp và Môi trường',
        coordinate: 'Sở Xây dựng, UBND các xã',
        deadline: 'trước ngày 30/4/2026',
      },
      {
        number: 'b)',
        task: 'Giao Công an tỉnh chủ trì',
        lead: 'Công an tỉnh',
        coordinate: 'Bộ Chỉ huy Quân sự tỉnh',
        deadline: 'trong tháng 5/2026',
      },
      {
        number: 'a)',
        task: 'Đài Khí tượng',
        lead: 'Đài Khí tượng Thủy văn tỉnh',
      },
    ],
  },
  {
    name: 'deadlines in brackets inside the sentence',
    text: `KẾ HOẠCH CẢI TẠO CHỢ
II. CÔNG VIỆC
1. Khảo sát tiểu thương (hoàn thành trong quý I/2026).
2. Lập phương án di dời (Phòng Kinh tế chủ trì; Công an phường phối hợp) (hoàn thành trước ngày 15/5/2026).
3. Khởi công cải tạo (trong quý III/2026).`,
    tasks: [
      { number: '1', task: 'Khảo sát tiểu thương', deadline: 'trong quý I/2026' },
      {
        number: '2',
        task: 'Lập phương án di dời',
        lead: 'Phòng Kinh tế',
        coordinate: 'Công an phường',
        deadline: 'trước ngày 15/5/2026',
      },
      { number: '3', task: 'Khởi công cải tạo', deadline: 'trong quý III/2026' },
    ],
  },
  {
    name: 'units as headings, their duties with deadlines',
    text: `CHỈ THỊ VỀ TIẾT KIỆM ĐIỆN
1. Bộ Công Thương:
a) Chủ trì, phối hợp với Bộ Xây dựng ban hành định mức tiêu thụ điện công sở, hoàn thành trong tháng 6/2026.
b) Công bố danh sách cơ sở dùng năng lượng trọng điểm trước ngày 31/3 hằng năm; báo cáo Thủ tướng trước ngày 30/4/2026.
2. Bộ Tài chính:
a) Hướng dẫn nguồn kinh phí, hoàn thành trong quý II/2026.
b) Rà soát định mức chi tiền điện.`,
    tasks: [
      {
        number: 'a)',
        task: 'Chủ trì, phối hợp với Bộ Xây dựng',
        lead: 'Bộ Công Thương',
        coordinate: 'Bộ Xây dựng',
        deadline: 'trong tháng 6/2026',
      },
      { number: 'b)', task: 'Công bố danh sách', lead: 'Bộ Công Thương', deadline: 'trước ngày 30/4/2026' },
      { number: 'a)', task: 'Hướng dẫn nguồn kinh phí', lead: 'Bộ Tài chính', deadline: 'trong quý II/2026' },
      { number: 'b)', task: 'Rà soát định mức chi', lead: 'Bộ Tài chính' },
    ],
  },
  {
    name: 'no labels and no dates: the duties of each unit',
    text: `KẾ HOẠCH PHÒNG NGỪA ĐUỐI NƯỚC TRẺ EM
I. MỤC TIÊU
1. Giảm số vụ đuối nước so với năm trước.
II. NỘI DUNG
1. Tuyên truyền sâu rộng trong nhân dân.
2. Dạy bơi cho học sinh.
III. PHÂN CÔNG NHIỆM VỤ
1. Phòng Giáo dục và Đào tạo
a) Chỉ đạo các trường mở lớp dạy bơi.
b) Phối hợp với Đoàn Thanh niên tổ chức thi bơi.
2. Trạm Y tế
Tập huấn sơ cứu cho giáo viên.
3. Giao Công an xã có trách nhiệm cắm biển cảnh báo tại ao hồ.
4. Đề nghị Hội Phụ nữ xã: Vận động hội viên làm rào chắn ao.`,
    tasks: [
      { number: 'a)', task: 'Chỉ đạo các trường', lead: 'Phòng Giáo dục và Đào tạo' },
      {
        number: 'b)',
        task: 'Phối hợp với Đoàn Thanh niên',
        lead: 'Phòng Giáo dục và Đào tạo',
        coordinate: 'Đoàn Thanh niên',
      },
      { number: null, task: 'Tập huấn sơ cứu', lead: 'Trạm Y tế' },
      { number: '3', task: 'Giao Công an xã có trách nhiệm', lead: 'Công an xã' },
      { number: '4', task: 'Đề nghị Hội Phụ nữ xã', lead: 'Hội Phụ nữ xã' },
    ],
  },
  {
    name: 'a labelled plan whose closing part has one dated duty',
    text: `KẾ HOẠCH KIỂM KÊ TÀI SẢN CÔNG
I. NHIỆM VỤ
1. Kiểm kê nhà đất
- Chủ trì: Phòng Tài chính.
- Thời gian: Trước ngày 28/02/2026.
2. Kiểm kê xe ô tô
- Chủ trì: Văn phòng.
- Thời gian: Trước ngày 15/02/2026.
II. TỔ CHỨC THỰC HIỆN
1. Các phòng, ban nghiêm túc thực hiện Kế hoạch.
2. Các đơn vị gửi báo cáo kiểm kê về Phòng Tài chính trước ngày 10/3/2026 để tổng hợp.
3. Văn phòng theo dõi, đôn đốc.`,
    tasks: [
      { number: '1', task: 'Kiểm kê nhà đất', lead: 'Phòng Tài chính.', deadline: 'Trước ngày 28/02/2026' },
      { number: '2', task: 'Kiểm kê xe ô tô', lead: 'Văn phòng.', deadline: 'Trước ngày 15/02/2026' },
      { number: '2', task: 'Các đơn vị gửi báo cáo', lead: 'Các đơn vị', deadline: 'trước ngày 10/3/2026' },
    ],
  },
  {
    name: 'who and when as short sentences after the task',
    text: `CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết về khoa học, công nghệ
1. Quán triệt Nghị quyết
1.1. Mở lớp học tập cho đảng viên. Ban Xây dựng Đảng tham mưu. Hoàn thành trong tháng 02/2026.
1.2. Ra kế hoạch thực hiện. UBND xã chủ trì, phối hợp với MTTQ xã. Hoàn thành trong quý I/2026.
2. Hạ tầng
2.1. Trang bị phòng họp trực tuyến. Văn phòng Đảng ủy chủ trì. Hoàn thành trước 30/9/2026.
2.2. Cấp chữ ký số cho đảng viên.`,
    tasks: [
      { number: '1.1', task: 'Mở lớp học tập', lead: 'Ban Xây dựng Đảng', deadline: 'trong tháng 02/2026' },
      {
        number: '1.2',
        task: 'Ra kế hoạch thực hiện',
        lead: 'UBND xã',
        coordinate: 'MTTQ xã',
        deadline: 'trong quý I/2026',
      },
      {
        number: '2.1',
        task: 'Trang bị phòng họp trực tuyến',
        lead: 'Văn phòng Đảng ủy',
        deadline: 'trước 30/9/2026',
      },
      { number: '2.2', task: 'Cấp chữ ký số' },
    ],
  },
  {
    name: 'brackets with the lead, the lead and the deadline, or labels',
    text: `KẾ HOẠCH DÂN VẬN
I. NHIỆM VỤ
1. Phát thanh về dân vận khéo. (Chủ trì: Phòng Văn hóa; phối hợp: Mặt trận xã; thời gian: Thường xuyên).
2. Thủ tục hành chính
- Cắt giảm thời gian giải quyết (Trung tâm Hành chính công chủ trì, hoàn thành trước 30/6/2026).
- Lấy phiếu hài lòng (Văn phòng UBND xã chủ trì).
3. Đối thoại
a) Mời đại diện các thôn.
b) Ghi biên bản từng cuộc.
Đơn vị thực hiện : Thanh tra xã.
Thời gian : Tháng 6 và tháng 12/2026.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa là đơn vị thường trực, báo cáo UBND xã trước ngày 25/11/2026.
Trên đây là Kế hoạch dân vận, đề nghị các đơn vị thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT.`,
    tasks: [
      {
        number: '1',
        task: 'Phát thanh về dân vận khéo.',
        lead: 'Phòng Văn hóa',
        coordinate: 'Mặt trận xã',
        deadline: 'Thường xuyên',
      },
      {
        number: null,
        task: 'Cắt giảm thời gian giải quyết',
        lead: 'Trung tâm Hành chính công',
        deadline: 'trước 30/6/2026',
      },
      { number: null, task: 'Lấy phiếu hài lòng', lead: 'Văn phòng UBND xã' },
      { number: '3', task: 'Đối thoại', executor: 'Thanh tra xã.', deadline: 'Tháng 6 và tháng 12/2026' },
      {
        number: '1',
        task: 'Phòng Văn hóa là đơn vị',
        lead: 'Phòng Văn hóa',
        deadline: 'trước ngày 25/11/2026',
      },
    ],
  },
];
