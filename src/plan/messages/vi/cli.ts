/** What the command line says of itself; findings and errors come from the core's messages. */
export const vi = {
  description: 'Soát phụ lục kế hoạch: nhận dạng bảng, kiểm tra từng dòng, tổng hợp theo đơn vị.',
  check: {
    description: 'Đọc và kiểm tra các tệp .xlsx, .xlsm, .csv, .tsv',
    json: 'in kết quả dạng JSON',
    asOf: 'tính trạng thái đến ngày này (YYYY-MM-DD)',
    template: 'đối chiếu với tệp mẫu',
    dueSoon: 'số ngày trước hạn được coi là sắp đến hạn',
    progress: 'Đang đọc {index}/{total}: {file}',
    plan: '{document} {number} · năm {year} · {unit}',
    counts: '{tasks} nhiệm vụ · {groups} nhóm · vùng {range}',
    states:
      'Tính đến {asOf}: {overdue} quá hạn, {dueSoon} sắp đến hạn, {onTrack} trong hạn, {done} hoàn thành, {noFixedDate} không có ngày cố định, {noDeadline} chưa có thời hạn',
    none: 'Không có lỗi nào.',
    finding: '  {place}  {severity}  {message}',
    sheet: 'Trang tính "{sheet}"',
    unknown: 'không rõ',
  },
  parse: {
    description: 'Đọc từng dòng ở đầu vào chuẩn và in cách hiểu dạng JSON',
    deadline: 'thời hạn',
    units: 'đơn vị trong một ô',
    number: 'số thứ tự',
    planYear: 'năm của kế hoạch, cho thời hạn không ghi năm',
    issued: 'ngày ban hành kế hoạch (YYYY-MM-DD)',
  },
  output: {
    out: 'nơi ghi kết quả; tệp đầu vào không bao giờ bị ghi đè',
    force: 'ghi đè tệp kết quả đã có',
    written: 'Đã ghi {file}',
  },
  annotate: { description: 'Ghi một bản sao có cột theo dõi và tô màu' },
  summarise: {
    description: 'Ghi một bản sao có các trang tổng hợp theo đơn vị',
    perUnit: 'mỗi đơn vị một tệp; --out là thư mục',
  },
  remind: {
    description: 'Ghi phiếu đôn đốc, tin nhắn và lịch (.ics) cho từng đơn vị',
    written: 'Đã ghi {count} tệp vào {folder}',
  },
  usage: {
    date: 'Ngày "{value}" không hợp lệ. Hãy viết theo dạng YYYY-MM-DD, ví dụ 2026-06-30.',
    days: 'Số ngày "{value}" không hợp lệ. Hãy viết một số nguyên từ 0 trở lên.',
    year: 'Năm "{value}" không hợp lệ. Hãy viết bốn chữ số, ví dụ 2026.',
  },
};
