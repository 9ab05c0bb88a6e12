/** Why a column, a row or a table was read as it was. Keys are `Reason.code`. */
export const reasons = {
  'header-words': 'Chữ trong tiêu đề cột nói rõ nghĩa này',
  'header-unknown': 'Không nhận ra nghĩa của tiêu đề cột',
  'task-by-content': 'Không cột nào ghi là nhiệm vụ; lấy cột chữ đầu tiên sau cột số thứ tự',
  'only-date-column': 'Đây là cột thời gian duy nhất nên là thời hạn',
  'only-money-column': 'Đây là cột kinh phí duy nhất',
  'only-result-column': 'Đây là cột kết quả duy nhất nên là sản phẩm',
  'coordinate-has-own-column': 'Phối hợp đã có cột riêng nên đây là chủ trì',
  'numbers-beneath': 'Bên dưới là các số thứ tự',
  'index-before-task': 'Cột đứng trước nhiệm vụ, mỗi ô chung cho nhiều dòng',
  'period-marks': 'Mỗi cột một kỳ, đánh dấu vào kỳ phải làm',
  'chosen-by-user': 'Do người dùng chọn',
  'header-found': 'Nhận ra {known} trong {all} cột',
  'no-task-rows': 'Dưới tiêu đề chưa có dòng nhiệm vụ nào',
  'unknown-columns': 'Còn {count} cột chưa rõ nghĩa',
  'no-number-column': 'Bảng không có cột số thứ tự',
  'shifted-rows': 'Có {count} dòng bị lệch cột, đã đọc theo nội dung',

  proseLabels: 'Văn bản viết thành đoạn; {tasks} nhiệm vụ có ghi rõ người thực hiện, thời hạn hoặc sản phẩm.',
  proseSentences: 'Văn bản viết thành đoạn; {tasks} nhiệm vụ có thời hạn nêu trong câu văn.',
  proseDuties:
    'Văn bản viết thành đoạn, không có mục chủ trì, thời hạn; {tasks} việc được đọc theo phần phân công từng đơn vị.',
  pastedHeader: 'Các dòng dán từ PDF vào một cột; tiêu đề {columns} cột được nhận ra từ các dòng đầu.',
  pastedRows:
    'Ranh giới giữa các ô chỉ được suy đoán; {doubtful} trên {tasks} nhiệm vụ có ô chưa xác định được.',
};
