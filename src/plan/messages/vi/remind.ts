/** Nhắc việc: công văn đôn đốc, tin nhắn và lịch của các đơn vị. */
export const remind = {
  subject: 'V/v đôn đốc thực hiện {plan}',
  letterTo: 'Kính gửi: {unit}.',
  letterOpening: 'Thực hiện {plan}, tính đến ngày {asOf}, {unit} có {parts}, cụ thể như sau:',
  letterClosing:
    'Đề nghị {unit} khẩn trương thực hiện, gửi kết quả và nêu rõ nguyên nhân chậm (nếu có) về {issuer} trước ngày …/…/{year}.',
  doubtfulClosing:
    'Đề nghị {unit} xác nhận thời hạn và báo kết quả thực hiện về {issuer} trước ngày …/…/{year}.',
  messageOpening: '{unit}: tính đến {asOf} có {parts} ({plan}).',
  messageClosing: 'Nhờ anh/chị cập nhật kết quả. Trân trọng.',
  parts: {
    overdue: '{count} nhiệm vụ quá hạn',
    soon: '{count} nhiệm vụ sắp đến hạn',
    week: '{count} nhiệm vụ đến hạn trong tuần này',
    month: '{count} nhiệm vụ đến hạn trong tháng này',
    doubtful: '{count} nhiệm vụ cần xác nhận thời hạn',
  },
  overdueHeading: 'Nhiệm vụ quá hạn',
  upcomingHeadings: {
    soon: 'Nhiệm vụ sắp đến hạn',
    week: 'Nhiệm vụ đến hạn trong tuần này (đến hết ngày {end})',
    month: 'Nhiệm vụ đến hạn trong tháng này (đến hết ngày {end})',
  },
  doubtfulHeading: 'Nhiệm vụ cần xác nhận thời hạn',
  doubtfulDue: 'ghi “{deadline}”, hiểu là {due}',
  task: '{index}. {task} (mục {number}) – hạn {due}, {how}',
  taskUnnumbered: '{index}. {task} – hạn {due}, {how}',
  product: 'sản phẩm: {product}',
  coordinate: 'phối hợp: {units}',
  plan: '{document} số {number}',
  planDated: '{document} số {number} ngày {issued}',
  planUnnumbered: 'Kế hoạch năm {year}',
  planUnknown: 'Kế hoạch',
  issuer: 'cơ quan ban hành kế hoạch',
  word: {
    number: 'Số:        /',
    placeAndDate: '……………, ngày …… tháng …… năm {year}',
    header: { number: 'Mục', task: 'Nhiệm vụ', product: 'Sản phẩm', due: 'Thời hạn', how: 'Tình trạng' },
    receivers: 'Nơi nhận:',
    asAbove: '- Như trên;',
    file: '- Lưu: VT.',
    signer: 'THỦ TRƯỞNG CƠ QUAN',
    signerName: '(Chữ ký, họ và tên)',
  },
  /** Names of files that hold all units; letters, digits and dashes. */
  allLetters: 'nhac-viec',
  calendarName: 'Hạn nhiệm vụ – {unit}',
  calendarAll: 'Hạn nhiệm vụ các đơn vị',
  eventSummary: 'Hạn: {task}',
  eventDoubtful: 'Cần xác nhận hạn: {task}',
  eventDescription:
    'Đơn vị chịu trách nhiệm: {unit}. Thời hạn ghi trong kế hoạch: {deadline}. {plan}, dòng {row}.',
};
