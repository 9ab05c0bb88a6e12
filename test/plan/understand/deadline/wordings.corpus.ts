import type { FormCorpus } from './corpus';

/** Wordings of all kinds; for most of them kind and last day were written down before any was read. */
export const wordings: FormCorpus = {
  form: 'wordings',
  meanings: [
    {
      kind: 'date',
      due: '2026-05-22',
      phrases: ['Nộp hồ sơ trước 17 giờ ngày 22/5/2026'],
    },
    {
      kind: 'date',
      due: '2026-06-09',
      phrases: ['Hạn chót: 09.6.2026'],
    },
    {
      kind: 'date',
      due: '2026-08-12',
      phrases: ['Xong trong ngày 12 tháng 8 năm 2026'],
    },
    {
      kind: 'range',
      due: '2026-09-20',
      phrases: ['Từ mùng 5 đến hết 20/9/2026'],
    },
    {
      kind: 'multi',
      due: '2026-10-15',
      dues: ['2026-04-15', '2026-10-15'],
      phrases: ['Đợt 1: trước 15/4/2026; đợt 2: trước 15/10/2026'],
    },
    {
      kind: 'multi',
      due: '2026-09-20',
      dues: ['2026-03-20', '2026-09-20'],
      phrases: ['Lần 1: 20/3/2026, lần 2: 20/9/2026'],
    },
    {
      kind: 'multi',
      due: '2026-09-30',
      dues: ['2026-03-31', '2026-09-30'],
      phrases: ['Các quý I, III/2026'],
    },
    {
      kind: 'relative',
      due: null,
      phrases: [
        'Tuần cuối tháng 11/2026',
        'Tuần thứ hai của tháng 6/2026',
        'Sau 15 ngày kể từ khi kết thúc thanh tra',
        'Không quá 20 ngày kể từ ngày nhận đủ hồ sơ hợp lệ',
        'Trong vòng 48 giờ',
        'Tối đa 07 ngày làm việc',
      ],
    },
    {
      kind: 'month',
      due: '2026-07-10',
      phrases: ['Trong 10 ngày đầu tháng 7/2026'],
    },
    {
      kind: 'month',
      due: '2026-03-15',
      phrases: ['Nửa đầu tháng 3/2026'],
    },
    {
      kind: 'month',
      due: '2026-10-31',
      phrases: ['Hết tháng 10 năm 2026', 'T10/2026'],
    },
    {
      kind: 'month',
      due: '2026-08-31',
      phrases: ['Chậm nhất cuối tháng 8/2026'],
    },
    {
      kind: 'quarter',
      due: '2026-08-31',
      phrases: ['Khoảng giữa quý III/2026'],
    },
    {
      kind: 'date',
      due: '2027-12-31',
      phrases: ['Kết thúc trước 31/12/2027'],
    },
    {
      kind: 'date',
      due: '2026-11-30',
      phrases: ['Năm 2026, hoàn thành trước ngày 30/11'],
    },
    {
      kind: 'range',
      due: '2026-05-31',
      phrases: ['Theo năm học 2025-2026'],
    },
    {
      kind: 'event',
      due: null,
      phrases: [
        'Trước khai giảng năm học mới',
        'Ngay khi nhận được văn bản chỉ đạo của tỉnh',
        'Theo phân kỳ đầu tư được duyệt',
        'Tùy tình hình thực tế',
        'Khi cấp trên yêu cầu hoặc có vụ việc phát sinh',
        'Trước Tết Nguyên đán Đinh Mùi 2027',
        'Theo Công văn số 215/SNV-CCHC ngày 04/3/2026 của Sở Nội vụ',
      ],
    },
    {
      kind: 'ongoing',
      due: null,
      phrases: ['Liên tục trong năm', 'Bắt đầu từ 01/9/2026', 'Kể từ khi Quy chế được phê duyệt trở đi'],
    },
    {
      kind: 'multi',
      due: '2026-12-31',
      phrases: ['Làm thường xuyên, tổng kết vào tháng 12/2026'],
    },
    {
      kind: 'recurring',
      due: '2026-12-28',
      dues: [
        '2026-01-28',
        '2026-02-28',
        '2026-03-28',
        '2026-04-28',
        '2026-05-28',
        '2026-06-28',
        '2026-07-28',
        '2026-08-28',
        '2026-09-28',
        '2026-10-28',
        '2026-11-28',
        '2026-12-28',
      ],
      phrases: ['Hằng tháng, chậm nhất ngày 28'],
    },
    {
      kind: 'recurring',
      due: '2026-10-10',
      dues: ['2026-01-10', '2026-04-10', '2026-07-10', '2026-10-10'],
      phrases: ['Ngày 10 của tháng đầu mỗi quý'],
    },
    {
      kind: 'recurring',
      due: null,
      phrases: ['Mỗi quý ít nhất 1 cuộc', 'Thứ Hai hằng tuần'],
    },
    {
      kind: 'recurring',
      due: null,
      dues: ['2026-06-30', '2026-12-31'],
      phrases: ['2 lần/năm (tháng 6 và tháng 12)'],
    },
    {
      kind: 'recurring',
      due: null,
      dues: ['2026-06-15', '2026-12-15'],
      phrases: ['Định kỳ ngày 15/6 và 15/12 hằng năm'],
    },
    {
      kind: 'recurring',
      due: '2026-07-27',
      phrases: ['Hằng năm, vào dịp 27/7'],
    },
    {
      kind: 'range',
      due: '2028-12-31',
      phrases: ['Giai đoạn 2026-2028, tầm nhìn 2035'],
    },
    {
      kind: 'range',
      due: '2027-06-30',
      phrases: ['Từ quý III/2026 đến hết quý II/2027'],
    },
    {
      kind: 'range',
      due: '2027-01-31',
      phrases: ['Tháng 11/2026 - tháng 01/2027'],
    },
    {
      kind: 'year',
      due: '2028-12-31',
      phrases: ['Đến năm 2028'],
    },
    {
      kind: 'half-year',
      due: '2027-06-30',
      phrases: ['Đến hết 6 tháng đầu năm 2027'],
    },
    {
      kind: 'multi',
      due: '2029-12-31',
      dues: ['2026-06-30', '2029-12-31'],
      phrases: ['Xây dựng đề án: quý II/2026; triển khai: 2027 - 2029'],
    },
    {
      kind: 'multi',
      due: '2026-05-31',
      phrases: ['Khảo sát xong trong tháng 5/2026, các năm sau cập nhật hằng năm'],
    },
    {
      kind: 'none',
      due: null,
      phrases: ['Đã xong từ tháng 3/2026', 'Chưa xác định thời gian', 'Như tiến độ ghi tại mục dưới đây'],
    },
    {
      kind: 'quarter',
      due: '2026-09-30',
      phrases: ['Q3-2026'],
    },
    {
      kind: 'date',
      due: '2026-09-15',
      phrases: ['2026-09-15', '15-9-26'],
    },
    {
      kind: 'multi',
      due: '2030-12-31',
      dues: ['2026-09-30', '2030-12-31'],
      phrases: ['Ban hành quý III/2026; rà soát hằng năm đến 2030'],
    },
    {
      kind: 'range',
      due: '2026-05-20',
      phrases: ['Từ ngày 31/4/2026 đến ngày 20/5/2026'],
    },
    {
      kind: 'date',
      due: '2026-03-28',
      phrases: ['3/28/2026', 'March 28th, 2026', '28th Mar 2026'],
    },
    { kind: 'half-year', due: '2026-06-30', phrases: ['H1 2026', 'H1/2026', '2026-H1'] },
    { kind: 'range', due: '2026-06-30', phrases: ['Q1 & Q2/2026', 'Q1, Q2 2026'] },
    {
      kind: 'multi',
      due: '2026-04-30',
      dues: ['2026-03-15', '2026-04-30'],
      phrases: ['- Dự thảo: 15/3\n- Ban hành: 30/4', '15/3 - UBND xã dự thảo; 30/4 - Đảng ủy duyệt'],
    },
    {
      kind: 'year',
      due: '2026-12-31',
      phrases: ['Theo đề xuất của từng đơn vị, đảm bảo xong trong năm 2026'],
    },
    {
      kind: 'relative',
      due: null,
      phrases: ['0,75 ngày'],
    },
    {
      kind: 'none',
      due: null,
      phrases: ['Theo các mốc thời gian sau đây:', 'Đang hoàn thành', 'Không tính thời hạn'],
    },
    {
      kind: 'ongoing',
      due: null,
      phrases: ['Từ ngày ký Quyết định trở về sau'],
    },
    {
      kind: 'multi',
      due: '2026-06-30',
      phrases: ['Tháng 6/2026 ở các xã đồng bằng, riêng xã miền núi khi có đường truyền'],
    },
  ],
};
