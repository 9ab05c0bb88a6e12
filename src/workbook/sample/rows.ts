/** One task of the sample: number, task, lead, coordinating units, product, days from the as-of date to its deadline. */
export interface SampleTask {
  readonly number: string;
  readonly task: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly product: string;
  /** null: the deadline is left blank. A text stands as it is. */
  readonly due: number | string | null;
}

export const group = 'NÂNG CAO CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN';

/** An invented commune's tasks, with the defects that real appendices have: late, soon, missing, one unit spelt in two ways. */
export const tasks: readonly SampleTask[] = [
  {
    number: '1',
    task: 'Đặt bảng hướng dẫn nộp hồ sơ trực tuyến ở sảnh tiếp dân',
    lead: 'Văn phòng HĐND và UBND xã',
    coordinate: 'Phòng Văn hóa - Xã hội',
    product: 'Bảng hướng dẫn',
    due: -40,
  },
  {
    number: '2',
    task: 'Gọi điện hỏi ý kiến 100 người đã nhận kết quả',
    lead: '',
    coordinate: 'Đoàn Thanh niên xã',
    product: 'Bảng tổng hợp ý kiến',
    due: 60,
  },
  {
    number: '3',
    task: 'Kiểm tra việc trả hồ sơ đất đai đúng hẹn',
    lead: 'Phòng Kinh tế xã',
    coordinate: 'VP HĐND và UBND xã',
    product: 'Biên bản kiểm tra',
    due: 4,
  },
  {
    number: '4',
    task: 'Tập huấn cho tổ công nghệ số của các thôn',
    lead: 'Phòng Văn hóa - Xã hội',
    coordinate: 'Các thôn',
    product: '',
    due: 25,
  },
  {
    number: '5',
    task: 'Trực đường dây nóng tiếp nhận phản ánh',
    lead: 'Văn phòng HĐND và UBND xã',
    coordinate: 'Công an xã',
    product: 'Sổ theo dõi',
    due: 'Thường xuyên',
  },
  {
    number: '6',
    task: 'Đánh giá kết quả và đề xuất cho năm sau',
    lead: 'Văn phòng HĐND và UBND xã',
    coordinate: 'Các phòng, đơn vị thuộc xã',
    product: 'Báo cáo',
    due: null,
  },
];
