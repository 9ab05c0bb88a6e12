/** What happened, why, and what to do next. */
export const errors = {
  encrypted:
    'Tệp {file} có mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.',
  'old-xls': 'Tệp {file} ở định dạng Excel cũ (.xls). Hãy mở tệp trong Excel rồi lưu thành .xlsx.',
  'html-file': 'Tệp {file} là trang web (HTML) mang tên .xlsx. Hãy mở tệp trong Excel rồi lưu thành .xlsx.',
  'not-a-workbook':
    'Tệp {file} không phải sổ làm việc Excel hoặc đã hỏng. Hãy mở tệp trong Excel rồi lưu lại thành .xlsx; nếu Excel cũng không mở được thì xin lại tệp gốc.',
  damaged:
    'Tệp {file} bị cắt cụt hoặc hỏng nên không đọc hết được. Hãy chép lại tệp từ nơi gửi, hoặc mở trong Excel rồi lưu lại.',
  'too-large':
    'Tệp {file} quá lớn so với một phụ lục kế hoạch ({size}). Hãy xóa các trang tính, dòng trống có định dạng và hình ảnh không cần, rồi lưu lại.',
  'no-plan-table':
    'Không thấy bảng kế hoạch nào: cần một dòng tiêu đề có cột nhiệm vụ và ít nhất một trong các cột chủ trì, phối hợp, thực hiện, thời hạn, sản phẩm. Hãy kiểm tra dòng tiêu đề, hoặc chọn đúng trang tính.',
  'empty-sheet': 'Trang tính {sheet} chưa có dữ liệu. Hãy mở trang tính có phụ lục rồi bấm Soát.',
  'file-not-found': 'Không thấy tệp {file}. Hãy kiểm tra lại đường dẫn.',
  'unknown-format':
    'Tệp {file} không thuộc loại đọc được (.xlsx, .xlsm, .csv, .tsv). Hãy lưu thành .xlsx rồi thử lại.',
  'output-exists': 'Tệp {file} đã có. Hãy chọn tên khác, hoặc thêm --force để ghi đè.',
  unexpected:
    'Có lỗi ngoài dự kiến: {detail}. Không có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, gửi câu này cho người hỗ trợ.',
  'text-encoding':
    'Tệp {file} không ở bảng mã UTF-8 nên chữ Việt sẽ sai. Hãy mở tệp trong Excel rồi lưu thành .xlsx, hoặc lưu lại dạng CSV UTF-8.',
  'output-unwritable':
    'Không ghi được tệp {file}. Hãy kiểm tra thư mục có tồn tại, còn chỗ trống và anh/chị có quyền ghi.',
};
