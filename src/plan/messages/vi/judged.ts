/** What of a plan was judged and what that comes to. */
export const judged = {
  gaps: {
    'no-tasks': 'Bảng chưa có nhiệm vụ nào nên chưa soát được gì.',
    'no-people-column': 'Không thấy cột chủ trì hoặc thực hiện nên chưa xét ai làm.',
    'no-deadline-column': 'Không thấy cột thời hạn nên chưa xét quá hạn.',
    'uncertain-column':
      'Chưa chắc cột {column} “{header}” là {meaning}, nên những gì xét theo cột này cũng chưa chắc.',
    'uncertain-table': 'Chưa chắc đã đọc đúng bảng này. Anh/chị xem lại vùng bảng và nghĩa của các cột.',
    'uncertain-cells': 'Chưa chắc {what}.',
  },
  verdicts: {
    unjudged: 'Chưa đủ căn cứ để kết luận',
    faults: 'Còn {counts}',
    enough: 'Đủ để gửi',
    'enough-draft': 'Đủ để ban hành',
    'enough-overdue': 'Bảng đã ghi đủ, có {overdue} nhiệm vụ quá hạn',
  },
  counts: { error: '{count} lỗi', warning: '{count} cảnh báo', info: '{count} gợi ý' },
  daysOff: {
    'as-written': '{count} thời hạn rơi vào ngày nghỉ, vẫn tính đúng ngày ghi.',
    'next-working-day': '{count} thời hạn rơi vào ngày nghỉ, tính sang ngày làm việc kế tiếp.',
    undecided: 'Lịch nghỉ năm {years} chưa biết đủ, chỉ tính những ngày chắc chắn nghỉ.',
  },
  doubts: {
    rows: '{count} dòng (ví dụ dòng {row}: {kind})',
    units: '{count} ô đơn vị',
    deadlines: '{count} ô thời hạn',
  },
  ignored: 'Đã bỏ qua {count}.',
  extended: '{count} nhiệm vụ tính theo ngày đã được gia hạn.',
  taken: 'Tính {count} nhiệm vụ là hoàn thành theo cột {column} “{header}” của bảng.',
};
