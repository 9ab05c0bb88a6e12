/** What must be known of how a file was read. */
export const remarks = {
  'docx-body-not-judged':
    'Đã soát bảng nhiệm vụ; phần văn bản viết thành đoạn trong tệp không được soát, để một nhiệm vụ không bị tính hai lần.',
  'docx-boxes': 'Chữ trong {count} khung chữ (text box) được đọc ngay dưới đoạn mà khung gắn vào.',
  'docx-changes':
    'Tệp còn {count} chỗ sửa đang theo dõi (Track Changes) chưa duyệt; đã đọc như khi chấp nhận tất cả. Nên duyệt xong rồi mới gửi.',
  'docx-comments': 'Tệp có {count} chú thích bên lề (comment); các chú thích này không được đọc.',
  'docx-embedded': 'Tệp có {count} phần nhúng từ tệp khác chưa đọc được. Hãy mở trong Word rồi lưu lại.',
  'docx-hidden': 'Bỏ qua {count} chỗ có chữ ẩn, không hiện trên trang.',
  'docx-list-format': '{count} số thứ tự tự động ở kiểu chưa biết, được viết bằng chữ số.',
  'docx-merged-numbers':
    '{count} ô bị che dưới ô gộp dọc mang số thứ tự tự động; các số sau đó có thể lệch so với bản in. Hãy đối chiếu cột số thứ tự.',
  'docx-nested-tables': '{count} bảng có bảng khác nằm trong ô; bảng trong ô được đọc thành từng dòng chữ.',
  'docx-notes': '{count} chú thích cuối trang được đọc thành các dòng ở cuối, đánh số [1], [2]…',
  'docx-pictures': 'Tệp có {count} hình ảnh hoặc biểu đồ; chữ trong hình không đọc được.',
  'docx-signs': '{count} ký hiệu của phông chữ đặc biệt không đọc được, được thay bằng �.',
};
