/** Why a deadline may be meant otherwise than it was read. Keys are `DeadlineDoubt`. */
export const deadlineDoubts = {
  'year-supplied': 'Ô không ghi năm; lấy theo năm của kế hoạch hoặc mốc khác trong ô.',
  'day-by-convention':
    'Chữ trong ô không nói rõ ngày (“đầu quý”, “giữa tháng” …); ngày được lấy theo cách hiểu thông thường.',
  'date-format-lost': 'Ô ghi một con số; hiểu là ngày đã mất định dạng.',
  'month-first': 'Ngày ghi theo thứ tự tháng/ngày/năm.',
  'letters-repaired': 'Có chữ được hiểu là chữ số hoặc dấu bị gõ nhầm.',
  'period-unnamed': 'Không rõ là tháng, quý hoặc năm nào.',
  'before-period': '“Trước” một tháng, quý hoặc năm: hiểu là đến hết ngày liền trước.',
  'end-unknown': 'Không đọc được mốc kết thúc.',
  'start-unreadable': 'Mốc bắt đầu không có thật; chỉ dùng mốc kết thúc.',
  'start-beside': 'Ngoài thời hạn còn có mốc bắt đầu của một việc khác.',
  'counted-from-unnamed': 'Không rõ tính từ ngày nào.',
  'counted-from-issue': 'Tính từ ngày ban hành văn bản.',
  'working-days': 'Ngày làm việc đã trừ thứ Bảy, Chủ nhật và ngày lễ theo lịch nghỉ hằng năm.',
  'event-left-out': 'Ngoài mốc ngày còn có điều kiện hoặc sự kiện; thời hạn đọc theo mốc ngày.',
  'basis-unclear': 'Ô nêu căn cứ nhưng không rõ căn cứ đó nói đến thời hạn nào.',
  'date-in-condition': 'Mốc ngày nằm trong một điều kiện nên không lấy làm thời hạn.',
  'span-left-out': 'Ngoài kỳ định kỳ còn có một khoảng thời gian chưa dùng đến.',
  'words-unread': 'Còn chữ hoặc số nói về thời gian chưa đọc được.',
  'nothing-read': 'Không đọc được mốc thời gian nào.',
};
