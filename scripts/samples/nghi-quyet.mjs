/** A province's programme for a party resolution: fields merged down over their tasks, lead and coordinating units in one column, spans of years. */
const title = (text) => ({ look: 'title', cells: [text] });
const task = (...cells) => ({ look: 'cell', cells });

export const nghiQuyet = {
  file: 'chuong-trinh-hanh-dong-tinh.xlsx',
  sheet: 'Phu luc 2',
  widths: [6, 24, 48, 44, 24, 30, 18],
  merges: [
    [1, 1, 1, 7],
    [2, 1, 2, 7],
    [3, 1, 3, 7],
    [7, 2, 9, 2],
    [10, 2, 11, 2],
    [12, 2, 14, 2],
  ],
  rows: [
    title('Phụ lục 2'),
    title(
      'NHIỆM VỤ TRỌNG TÂM THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG VỀ PHÁT TRIỂN NHÂN LỰC Y TẾ CƠ SỞ GIAI ĐOẠN 2026 - 2030',
    ),
    {
      look: 'subtitle',
      cells: [
        '(Kèm theo Quyết định số 412/QĐ-UBND ngày 06 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Hà Lương)',
      ],
    },
    { look: 'plain', cells: [] },
    {
      look: 'header',
      cells: [
        'STT',
        'Nhóm giải pháp',
        'Nhiệm vụ cụ thể',
        'Cơ quan chủ trì, phối hợp',
        'Thời gian thực hiện',
        'Sản phẩm đầu ra',
        'Ghi chú',
      ],
    },
    { look: 'header', cells: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'] },
    task(
      '1',
      'Cơ chế, chính sách',
      'Trình HĐND tỉnh nghị quyết về thu hút bác sĩ về trạm y tế xã',
      'Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ, Sở Tài chính',
      'Quý II/2026',
      'Nghị quyết của HĐND tỉnh',
    ),
    task(
      '2',
      '',
      'Sửa đổi định mức phân bổ kinh phí cho trạm y tế',
      'Chủ trì: Sở Tài chính. Phối hợp: Sở Y tế; UBND các xã, phường',
      'Năm 2026',
      'Quyết định của UBND tỉnh',
    ),
    task(
      '3',
      '',
      'Ban hành quy chế luân phiên người hành nghề giữa bệnh viện và trạm y tế',
      'Chủ trì: Sở Y tế',
      'Tháng 9/2026',
      'Quy chế',
    ),
    task(
      '4',
      'Đào tạo',
      'Đào tạo chuyên khoa định hướng y học gia đình cho 120 bác sĩ',
      'Chủ trì: Trường Cao đẳng Y tế tỉnh. Phối hợp: Sở Y tế, Bệnh viện Đa khoa tỉnh',
      'Giai đoạn 2026 - 2030',
      'Chứng chỉ của học viên',
    ),
    task(
      '5',
      '',
      'Bồi dưỡng thường xuyên cho y tế thôn, bản',
      'Chủ trì: Trung tâm Kiểm soát bệnh tật tỉnh. Phối hợp: trạm y tế các xã',
      'Hằng năm',
      'Lớp bồi dưỡng',
    ),
    task(
      '6',
      'Đầu tư, giám sát',
      'Sửa chữa 18 trạm y tế xuống cấp',
      'Chủ trì: UBND các xã, phường. Phối hợp: Sở Xây dựng; Sở Tài chính',
      '2026 - 2028',
      'Công trình được bàn giao',
      'Theo danh mục riêng',
    ),
    task(
      '7',
      '',
      'Kiểm tra việc sử dụng trang thiết bị đã cấp',
      'Chủ trì: Thanh tra tỉnh. Phối hợp: Sở Y tế',
      'Khi có yêu cầu',
      'Kết luận kiểm tra',
    ),
    task(
      '8',
      '',
      'Sơ kết hai năm thực hiện Chương trình',
      'Phối hợp: các sở, ngành liên quan',
      'Quý I/2028',
      'Báo cáo sơ kết',
    ),
  ],
};
