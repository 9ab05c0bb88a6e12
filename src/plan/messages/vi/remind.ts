/** Phiếu đôn đốc, tin nhắn và lịch của một đơn vị. */
export const remind = {
  letterTo: 'Kính gửi: {unit}.',
  letterOpening:
    'Thực hiện {plan}, tính đến ngày {asOf}, {unit} còn {total} nhiệm vụ chủ trì cần tập trung, trong đó {overdue} nhiệm vụ đã quá hạn và {dueSoon} nhiệm vụ sắp đến hạn:',
  letterClosing:
    'Đề nghị {unit} khẩn trương thực hiện, gửi kết quả và nêu rõ nguyên nhân chậm (nếu có) về {issuer} trước ngày …/…/{year}.',
  messageOpening:
    '{unit}: tính đến {asOf} còn {overdue} nhiệm vụ quá hạn, {dueSoon} nhiệm vụ sắp đến hạn ({plan}).',
  messageClosing: 'Nhờ anh/chị cập nhật kết quả. Trân trọng.',
  overdueHeading: 'Nhiệm vụ quá hạn',
  dueSoonHeading: 'Nhiệm vụ sắp đến hạn',
  overdueTask: '{index}. {task} (mục {number}) – hạn {due}, quá {days} ngày',
  dueSoonTask: '{index}. {task} (mục {number}) – hạn {due}, còn {days} ngày',
  overdueTaskUnnumbered: '{index}. {task} – hạn {due}, quá {days} ngày',
  dueSoonTaskUnnumbered: '{index}. {task} – hạn {due}, còn {days} ngày',
  product: 'sản phẩm: {product}',
  coordinate: 'phối hợp: {units}',
  plan: '{document} số {number}',
  planDated: '{document} số {number} ngày {issued}',
  planUnnumbered: 'Kế hoạch năm {year}',
  planUnknown: 'Kế hoạch',
  issuer: 'cơ quan ban hành kế hoạch',
  calendarName: 'Hạn nhiệm vụ – {unit}',
  eventSummary: 'Hạn: {task}',
  eventDescription: '{unit} chủ trì. Thời hạn ghi trong kế hoạch: {deadline}. {plan}, dòng {row}.',
};
