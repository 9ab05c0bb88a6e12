/** Why a column, a row or a table was read as it was. Keys are `Reason.code`. */
export const reasons = {
  proseLabels: 'Văn bản viết thành đoạn; {tasks} nhiệm vụ có ghi rõ người thực hiện, thời hạn hoặc sản phẩm.',
  proseSentences: 'Văn bản viết thành đoạn; {tasks} nhiệm vụ có thời hạn nêu trong câu văn.',
  proseDuties:
    'Văn bản viết thành đoạn, không có mục chủ trì, thời hạn; {tasks} việc được đọc theo phần phân công từng đơn vị.',
  pastedHeader: 'Các dòng dán từ PDF vào một cột; tiêu đề {columns} cột được nhận ra từ các dòng đầu.',
  pastedRows:
    'Ranh giới giữa các ô chỉ được suy đoán; {doubtful} trên {tasks} nhiệm vụ có ô chưa xác định được.',
};
