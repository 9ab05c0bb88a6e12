/** What the parts of `soat.json` are good for, as comments in the file. */
export const office = {
  intro: 'Thiết lập chung của cơ quan cho Soát Kế Hoạch. Đặt cạnh các tệp kế hoạch hoặc ở thư mục phía trên.',
  mode: 'tracking: kế hoạch đã ban hành; draft: dự thảo, chưa xét quá hạn',
  dueSoonDays: 'Còn bao nhiêu ngày thì gọi là sắp đến hạn (1 đến 90)',
  daysOff:
    'Thời hạn rơi vào ngày nghỉ: as-written tính đúng ngày ghi; next-working-day tính sang ngày làm việc kế tiếp',
  beforeIsExclusive: '“Trước ngày 15/6”: false hết ngày 15 vẫn trong hạn; true phải xong trong ngày 14',
  units:
    'Danh bạ đơn vị: tên dùng chung và các cách viết khác, ví dụ "Phòng Văn hóa - Xã hội": ["Phòng VH-XH"]',
  rules:
    'Mức của từng quy tắc: error, warning, info, hoặc off để bỏ qua, ví dụ "number-gap": "off" (soat rules liệt kê tên)',
  template: 'Tệp mẫu cấp trên phát, tính từ thư mục của tệp này (chỉ dùng ở dòng lệnh)',
};
