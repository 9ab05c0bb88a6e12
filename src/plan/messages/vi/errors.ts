/** What happened, why, and what to do next. */
export const errors = {
  encrypted:
    'Tệp {file} có mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.',
  'old-xls': 'Tệp {file} ở định dạng Excel cũ (.xls). Hãy mở tệp trong Excel rồi lưu thành .xlsx.',
  'html-file': 'Tệp {file} là trang web (HTML) mang tên .xlsx. Hãy mở tệp trong Excel rồi lưu thành .xlsx.',
  'not-a-workbook':
    'Tệp {file} không phải sổ làm việc Excel hoặc đã hỏng. Hãy mở tệp trong Excel rồi lưu lại thành .xlsx; nếu Excel cũng không mở được thì xin lại tệp gốc.',
  damaged:
    'Tệp {file} bị cắt cụt hoặc hỏng nên không đọc hết được. Hãy chép lại tệp từ nơi gửi, hoặc mở trong Excel (Word với tệp .docx) rồi lưu lại.',
  'too-large':
    'Tệp {file} quá lớn so với một phụ lục kế hoạch ({size}). Hãy xóa các trang tính, dòng trống có định dạng và hình ảnh không cần, rồi lưu lại.',
  'no-plan-table':
    'Không thấy bảng kế hoạch nào: cần một dòng tiêu đề có cột nhiệm vụ và ít nhất một trong các cột ' +
    'chủ trì, phối hợp, thực hiện, thời hạn, sản phẩm. Hãy kiểm tra dòng tiêu đề, hoặc chọn đúng ' +
    'trang tính.',
  'no-tasks':
    'Bảng trên trang tính {sheet} chưa có nhiệm vụ nào nên chưa soát được gì. Hãy điền nhiệm vụ vào dưới dòng tiêu đề, hoặc kiểm tra xem đã chọn đúng tệp, đúng trang tính chưa.',
  'empty-sheet': 'Trang tính {sheet} chưa có dữ liệu. Hãy mở trang tính có phụ lục rồi bấm Soát.',
  'file-not-found': 'Không thấy tệp {file}. Hãy kiểm tra lại đường dẫn.',
  'unknown-format':
    'Tệp {file} không thuộc loại đọc được (.xlsx, .xlsm, .csv, .tsv, .docx). Hãy lưu thành .xlsx hoặc .docx rồi thử lại.',
  'old-doc': 'Tệp {file} ở định dạng Word cũ (.doc). Hãy mở tệp trong Word rồi lưu thành .docx.',
  'encrypted-document':
    'Tệp {file} có mật khẩu nên không đọc được. Hãy mở tệp trong Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) rồi lưu lại.',
  'html-document':
    'Tệp {file} là trang web (HTML) mang tên .docx. Hãy mở tệp trong Word rồi lưu thành .docx.',
  'not-a-document':
    'Tệp {file} không phải văn bản Word hoặc đã hỏng. Hãy mở tệp trong Word rồi lưu lại thành .docx; nếu Word cũng không mở được thì xin lại tệp gốc.',
  'pdf-file':
    'Tệp {file} là PDF, không còn cột và ô để đọc. Hãy xin tệp Word hoặc Excel gốc; nếu không có, mở ' +
    'PDF bằng Word (Word tự chuyển thành văn bản) rồi lưu thành .docx. Bản quét (ảnh chụp) thì phải ' +
    'gõ lại.',
  'other-office':
    'Tệp {file} do chương trình khác lập nên chưa đọc được. Hãy mở tệp trong chương trình đó rồi lưu thành .xlsx hoặc .docx.',
  'folder-empty':
    'Thư mục {file} không có tệp kế hoạch nào (.xlsx, .xlsm, .csv, .tsv, .docx). Hãy kiểm tra lại đường dẫn.',
  'folder-unreadable': 'Không mở được thư mục {file}. Hãy kiểm tra quyền đọc thư mục.',
  'pattern-empty':
    'Không có tệp kế hoạch nào khớp với mẫu tên {file}. Hãy kiểm tra lại thư mục và đuôi tệp; ** thay cho mọi thư mục con.',
  'parquet-missing':
    'Dạng parquet cần thư viện @duckdb/node-api, máy này chưa có. Hãy chạy "npm install @duckdb/node-api@1.5.5-r.5" trong thư mục cài soat, hoặc chọn --format csv.',
  'output-exists': 'Tệp {file} đã có. Hãy chọn tên khác, hoặc thêm --force để ghi đè.',
  unexpected:
    'Có lỗi ngoài dự kiến: {detail}. Không có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, gửi câu này cho người hỗ trợ.',
  'text-encoding':
    'Tệp {file} không ở bảng mã UTF-8 nên chữ Việt sẽ sai. Hãy mở tệp trong Excel rồi lưu thành .xlsx, hoặc lưu lại dạng CSV UTF-8.',
  'output-unwritable':
    'Không ghi được tệp {file}. Hãy đóng tệp nếu đang mở ở chương trình khác, kiểm tra thư mục có tồn tại và anh/chị có quyền ghi.',
  'output-is-input':
    'Tệp kết quả {file} chính là tệp đầu vào, mà tệp đầu vào không bao giờ bị ghi đè, kể cả khi có --force. Hãy chọn tên hoặc thư mục khác cho kết quả.',
  'output-incomplete':
    'Không thay được tệp {file}, có thể vì đang mở ở chương trình khác. {done} trong {count} tệp kết quả đã được thay, các tệp khác còn nguyên. Hãy đóng tệp rồi chạy lại.',
  'stdout-unwritable':
    'Không in được kết quả: nơi nhận kết quả (tệp hoặc chương trình khác) đã hết chỗ hoặc có lỗi. Hãy chuyển kết quả sang nơi khác rồi chạy lại.',
  'disk-full':
    'Ổ đĩa hết chỗ khi ghi {file}; chưa có kết quả nào được ghi. Hãy xóa bớt tệp hoặc chọn nơi khác rồi chạy lại.',
  'cell-edit-mode':
    'Excel đang chờ anh/chị sửa xong một ô. Hãy bấm Enter để thoát ô đang sửa rồi làm lại. Chưa có gì bị thay đổi.',
  'sheet-protected':
    'Trang tính {sheet} đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính), hoặc dùng Tổng hợp để có kết quả trên trang tính mới.',
  'workbook-protected':
    'Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.',
  'chart-sheet': 'Trang đang mở là trang biểu đồ. Hãy chuyển sang trang tính có phụ lục rồi bấm Soát.',
  'other-workbook':
    'Excel chưa làm được, có lẽ vì một sổ làm việc khác đang ở phía trước hoặc đang chọn hình, biểu đồ. Hãy bấm vào một ô trong sổ làm việc này rồi làm lại.',
  'result-errors':
    'Đã ghi xong, nhưng trang {sheet} có {count} ô báo lỗi (ô {cell} trước tiên) nên số liệu chưa tin được. Hãy bấm Hoàn tác, rồi chép chi tiết gửi người hỗ trợ.',
  'result-rows':
    'Đã ghi xong, nhưng đọc lại thì trang {sheet} chỉ có {found} trong {expected} dòng đã ghi nên số liệu chưa tin được. Hãy bấm Hoàn tác, rồi chép chi tiết gửi người hỗ trợ.',
  'result-states':
    'Đã ghi xong, nhưng đọc lại trang {sheet} thì chỉ {found} trong {expected} nhiệm vụ có tình trạng như đã soát nên số liệu chưa tin được. Hãy bấm Hoàn tác, rồi chép chi tiết gửi người hỗ trợ.',
  'sheet-too-large':
    'Trang tính {sheet} có {cells} ô đang dùng, quá lớn để đọc. Hãy xóa các dòng, cột thừa rồi lưu lại, hoặc chép phụ lục sang trang tính khác.',
  'cell-too-long':
    'Ô {cell} trên trang {sheet} có {length} ký tự, trong khi một ô Excel chứa nhiều nhất 32.767, nên không đọc. Thường là do tệp CSV thiếu dấu ngoặc kép đóng. Hãy sửa ô đó hoặc xin lại tệp gốc.',
  'date-1904':
    'Sổ làm việc có trang {sheet} tính ngày từ năm 1904, nên ngày ghi thêm vào sẽ lệch 4 năm 1 ngày; ' +
    'chưa ghi gì. Kết quả soát vẫn đúng. Để ghi được, hãy bỏ chọn Tệp › Tùy chọn › Nâng cao › Dùng ' +
    'hệ thống ngày 1904, gõ 1462 vào một ô trống rồi chép ô đó, chọn các ô có ngày và Dán Đặc biệt › ' +
    'Cộng, sau đó soát lại.',
  'sheet-not-found': 'Không còn trang tính {sheet}. Trang có thể đã bị xóa hoặc đổi tên. Hãy bấm Soát lại.',
  'table-changed':
    'Bảng trên trang {sheet} vừa thay đổi sau lần soát này, có thể do người khác đang cùng làm. Chưa có gì được ghi. Anh/chị bấm Soát lại rồi làm lại.',
  'cell-changed':
    'Ô {cell} trên trang {sheet} đã được sửa sau lần soát vừa rồi nên chưa ghi gì. Hãy bấm Soát lại rồi thử lần nữa.',
  'undo-would-lose':
    'Không hoàn tác được vì sẽ mất nội dung anh/chị vừa nhập ở ô {cell}, trang {sheet}. Hãy chép nội dung đó ra nơi khác rồi xóa ô, hoặc giữ nguyên kết quả.',
  'sheet-filtered':
    'Trang {sheet} đang lọc nên có dòng bị ẩn; ghi lúc này thì nội dung sẽ rơi vào sai dòng, vì vậy chưa ghi gì. Hãy bỏ lọc (Dữ liệu › Xóa, cạnh nút Lọc) rồi làm lại.',
  'merged-target':
    'Có ô gộp ở chỗ cần ghi trên trang {sheet} nên chưa ghi gì. Hãy bỏ gộp các ô bên phải bảng rồi làm lại.',
  'excel-too-old':
    'Excel đang mở cũ hơn Excel 2021 nên Soát Kế Hoạch chưa dùng được. Không có gì bị thay đổi. Hãy mở tệp bằng Excel trên web hoặc nhờ bộ phận công nghệ thông tin cập nhật Office.',
  'marks-lost-in-xls':
    'Tệp này ở định dạng Excel cũ (.xls): màu sẽ mất khi lưu, nên chưa tô. Hãy lưu tệp thành .xlsx rồi tô màu; vẫn muốn tô ở tệp này thì mở ngăn Soát Kế Hoạch và bấm Tô màu ở đó.',
  'host-busy':
    'Excel đang bận hoặc mất kết nối nên chưa làm xong. Những gì đã ghi dở đã được trả lại như cũ. Hãy chờ một lát rồi thử lại.',
  'rollback-failed':
    'Excel dừng giữa chừng và chưa trả lại được như cũ. Khi Excel chạy lại, hãy bấm Hoàn tác trong khung này, hoặc đóng sổ làm việc mà không lưu rồi mở lại. Nguyên nhân: {detail}.',
  'undo-unfinished':
    'Excel dừng giữa chừng nên chưa hoàn tác xong. Hãy chờ một lát rồi bấm Hoàn tác lần nữa để làm tiếp. Nguyên nhân: {detail}.',
  'settings-not-saved':
    'Không lưu được thiết lập vào sổ làm việc ({detail}). Kết quả trên màn hình vẫn đúng; hãy thử lại trước khi đóng tệp.',
  'settings-syntax':
    'Tệp {file} viết sai ở dòng {line}, cột {column}: thường là thiếu dấu phẩy, dấu ngoặc kép hoặc ngoặc nhọn. Hãy sửa rồi chạy lại.',
  'settings-unknown':
    'Tệp {file}, dòng {line}: không có mục “{name}”. Hãy kiểm tra chính tả; soat init ghi một tệp có đủ các mục, soat rules liệt kê tên quy tắc.',
  'settings-value': 'Tệp {file}, dòng {line}: giá trị của “{name}” không dùng được. Hãy ghi: {expected}.',
  'settings-unreadable': 'Không đọc được tệp thiết lập {file}. Hãy kiểm tra đường dẫn và quyền đọc.',
  'output-extension':
    'Tệp kết quả {file} phải có đuôi {extension} như tệp gốc, nếu không Excel sẽ không mở được. Hãy đổi đuôi tên tệp.',
  'collect-no-column':
    'Trang {sheet} thiếu cột để ghi những gì đơn vị báo: kế hoạch viết thành đoạn, bảng thiếu dòng tiêu đề, ' +
    'hoặc cột theo dõi làm từ trước chưa có Gia hạn đến, Kết quả thực hiện, Lý do. ' +
    'Hãy lập thành bảng có tiêu đề và thêm cột còn thiếu cạnh bảng, lưu, rồi thu lại vào tệp đó.',
  'sheet-not-in-file':
    'Tệp {file} không có trang tính “{sheet}”. Các trang trong tệp: {names}. Hãy viết đúng tên trang sau --sheet.',
  'which-sheet':
    'Tệp {file} có nhiều trang tính: {names}. Hãy thêm --sheet và tên trang mà các dòng, cột đã viết thuộc về.',
  'row-unfit':
    'Không đặt được loại cho dòng {row}: dòng này trống, nằm ngoài bảng {range}, hoặc không nối được vào dòng nào ở trên. Hãy xem lại số dòng.',
  'column-unfit':
    'Cột {column} nằm ngoài bảng {range} nên không đặt nghĩa được. Hãy xem lại tên cột, hoặc cho biết cả vùng của bảng.',
  'header-unfit':
    'Không lập được bảng với dòng tiêu đề đã cho; bảng tìm thấy ở {range}. Hãy xem lại dòng tiêu đề và vùng của bảng.',
  'selection-elsewhere':
    'Các ô đang chọn không ở trang {sheet}. Hãy mở trang đó, chọn ô trong bảng rồi bấm lại.',
  'selection-outside':
    'Chỗ đang chọn nằm ngoài các dòng, cột của bảng đang xem. Hãy chọn ô trong bảng rồi bấm lại.',
  stopped: 'Đã dừng theo yêu cầu. Không có gì bị thay đổi.',
  'nothing-to-send':
    'Tệp {file} chỉ có trang tính do Soát Kế Hoạch lập nên không còn gì để gửi. Hãy chọn tệp có phụ lục gốc.',
  'no-workbook-file':
    'Excel không đưa sổ làm việc cho phần bổ trợ nên chưa làm được bản gửi đi. ' +
    'Anh/chị lưu một bản sao (Tệp › Lưu bản sao), mở bản sao đó, bấm Xóa đánh dấu, Bỏ cột theo dõi rồi xóa các trang tổng hợp.',
  'template-not-json':
    'Tệp mẫu {file} không phải JSON đúng: hỏng ở dòng {line}, ký tự {column}. Hãy sửa chỗ đó, hoặc lấy lại mẫu từ bảng gốc.',
  'template-version':
    'Tệp mẫu {file} do phiên bản mới hơn lập (bản {version}) nên chưa đọc được. Hãy cập nhật Soát Kế Hoạch rồi thử lại.',
  'template-broken':
    'Tệp mẫu {file} sai ở {place}: cần {expected}, đang là {received}. Hãy sửa chỗ đó, hoặc lấy lại mẫu từ bảng gốc.',
  'template-kept-version':
    'Mẫu lưu trong sổ làm việc do phiên bản mới hơn của Soát Kế Hoạch lập (bản {version}) nên chưa dùng được; đang soát không theo mẫu. Hãy cập nhật, hoặc lấy lại mẫu ở thẻ Mẫu.',
  'template-kept-broken':
    'Mẫu lưu trong sổ làm việc bị hỏng ở {place} (cần {expected}, đang là {received}) nên không dùng; đang soát không theo mẫu. Hãy mở tệp mẫu hoặc lấy lại mẫu ở thẻ Mẫu.',
  'too-many-rows':
    'Gộp lại được {rows} dòng, quá 1.048.576 dòng mà một trang tính Excel chứa được, nên chưa lập gì. ' +
    'Hãy gộp từng phần (mỗi lần ít tệp hơn), hoặc dùng dòng lệnh: soat export … --format csv hoặc parquet.',
  'units-empty':
    'Tệp {file} không có đơn vị nào. Hãy ghi mỗi dòng một đơn vị: tên; các tên khác cách nhau bằng dấu chấm phẩy; mẫu tên tệp.',
  'file-gone':
    'Không đọc lại được tệp {file}: tệp đã bị sửa, chuyển chỗ hoặc xóa sau khi chọn. Hãy chọn lại tệp.',
  'writer-missing':
    'Chưa tải được chương trình ghi tệp nên chưa lập được bản sao. Hãy kiểm tra mạng rồi bấm lại; những tệp đã đọc vẫn còn trong danh sách.',
  'no-thread':
    'Trình duyệt không cho trang này chạy nền nên chưa đọc được tệp nào. Hãy mở trang bằng Chrome, Edge hoặc Firefox bản mới; nếu vẫn vậy, nhờ bộ phận công nghệ thông tin cho phép địa chỉ của trang.',
};
