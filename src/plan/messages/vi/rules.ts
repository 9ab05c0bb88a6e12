/** Per rule id: its title in a list, and the sentence of one finding. Rows and columns are shown beside the sentence. */
export const rules = {
  'missing-lead': { title: 'Thiếu đơn vị chủ trì', sentence: 'Nhiệm vụ {name} chưa ghi đơn vị chủ trì.' },
  'missing-coordinate': {
    title: 'Thiếu đơn vị phối hợp',
    sentence: 'Nhiệm vụ {name} chưa ghi đơn vị phối hợp.',
  },
  'missing-executor': {
    title: 'Thiếu đơn vị thực hiện',
    sentence: 'Nhiệm vụ {name} chưa ghi đơn vị thực hiện.',
  },
  'missing-deadline': { title: 'Thiếu thời hạn', sentence: 'Nhiệm vụ {name} chưa ghi thời hạn.' },
  'missing-product': { title: 'Thiếu sản phẩm', sentence: 'Nhiệm vụ {name} chưa ghi sản phẩm.' },
  'missing-requirement': { title: 'Thiếu yêu cầu', sentence: 'Nhiệm vụ {name} chưa ghi yêu cầu.' },
  'column-unrecognised': {
    title: 'Chưa thấy cột cần có',
    sentence: 'Bảng không có cột nào đọc được là “{part}”, nên phần này chưa được xét.',
  },
  'column-mostly-empty': {
    title: 'Cột gần như để trống',
    sentence: '“{part}” để trống ở {count} trên {total} nhiệm vụ.',
  },
  'merged-cell-assumed': {
    title: 'Ô trống được hiểu là ô gộp',
    sentence:
      '{count} ô trống ở cột “{part}”, từ dòng này trở đi, được hiểu là phần dưới của ô gộp. Nếu không phải, hãy điền vào ô.',
  },
  'missing-assignment': {
    title: 'Thiếu phân công trách nhiệm',
    sentence: 'Mục này không có phần phân công: chưa rõ ai chủ trì, phối hợp, thực hiện.',
  },
  'executor-instead-of-coordinate': {
    title: 'Ghi “Thực hiện” thay cho “Phối hợp”',
    sentence: 'Mục này ghi “{label}” mà không ghi đơn vị phối hợp như các mục khác.',
  },
  'vague-lead': {
    title: 'Đơn vị chủ trì chung chung',
    sentence: 'Đơn vị chủ trì của nhiệm vụ {name} chỉ ghi “{units}”, chưa rõ là đơn vị nào.',
  },
  'multiple-leads': {
    title: 'Nhiều đơn vị cùng chủ trì',
    sentence: 'Nhiệm vụ {name} có {count} đơn vị cùng chủ trì: {units}.',
  },
  'lead-also-coordinates': {
    title: 'Đơn vị chủ trì cũng phối hợp',
    sentence: '“{unit}” vừa chủ trì vừa phối hợp nhiệm vụ {name}.',
  },
  'lead-also-executes': {
    title: 'Đơn vị chủ trì cũng thực hiện',
    sentence: '“{unit}” vừa chủ trì vừa thực hiện nhiệm vụ {name}.',
  },
  'unit-spelling-variant': {
    title: 'Một đơn vị, nhiều cách viết',
    sentence: 'Ghi “{found}”, các dòng khác ghi “{expected}”.',
  },
  'deadline-outside-plan-year': {
    title: 'Thời hạn ngoài năm kế hoạch',
    sentence: 'Thời hạn “{text}” của nhiệm vụ {name} không thuộc năm {year} của kế hoạch.',
  },
  'deadline-before-issue': {
    title: 'Thời hạn trước ngày ban hành',
    sentence: 'Thời hạn “{text}” của nhiệm vụ {name} đã qua trước khi kế hoạch được ban hành ({issued}).',
  },
  'deadline-already-past': {
    title: 'Thời hạn đã qua khi chưa ban hành',
    sentence: 'Thời hạn “{text}” của nhiệm vụ {name} đã qua ({due}) trong khi kế hoạch chưa ban hành.',
  },
  'mixed-deadline-year': {
    title: 'Thời hạn lẫn hằng năm và một năm',
    sentence: 'Thời hạn của nhiệm vụ {name} vừa ghi “{yearly}” vừa ghi “{once}”.',
  },
  'invalid-date': {
    title: 'Ngày không có trong lịch',
    sentence: 'Thời hạn của nhiệm vụ {name} ghi ngày không có trong lịch: “{date}”.',
  },
  'deadline-unreadable': {
    title: 'Chưa hiểu thời hạn',
    sentence: 'Chưa hiểu thời hạn “{text}” của nhiệm vụ {name}. Hãy xem lại ô này.',
  },
  'extension-before-deadline': {
    title: 'Gia hạn đến ngày trước thời hạn',
    sentence: 'Nhiệm vụ {name} ghi gia hạn đến {to}, trước cả thời hạn “{text}”, nên chưa tính gia hạn này.',
  },
  'extension-unreadable': {
    title: 'Chưa hiểu ngày gia hạn',
    sentence: 'Chưa hiểu nhiệm vụ {name} được gia hạn đến ngày nào (“{text}”), nên chưa tính gia hạn này.',
  },
  'child-deadline-after-group': {
    title: 'Thời hạn sau thời hạn của nhóm',
    sentence: 'Nhiệm vụ {name} có hạn {due}, sau hạn {limit} của cả nhóm (dòng {group}).',
  },
  'milestone-outside-plan-year': {
    title: 'Mốc thời gian ngoài năm kế hoạch',
    sentence: 'Nội dung nêu mốc {quote}, sau năm {year} của kế hoạch.',
  },
  'stale-year-reference': {
    title: 'Nhắc đến năm đã qua',
    sentence: 'Nhiệm vụ {name} ghi “{found}” trong kế hoạch năm {year}.',
  },
  'reference-after-issue': {
    title: 'Dẫn văn bản ban hành sau kế hoạch',
    sentence: 'Dẫn “{document}”, sau ngày ban hành kế hoạch ({issued}).',
  },
  'same-task-twice': {
    title: 'Nhiệm vụ trùng lặp',
    sentence: 'Nhiệm vụ {name} trùng với dòng {first}.',
  },
  'product-misplaced': {
    title: 'Sản phẩm đặt nhầm dòng',
    sentence:
      'Ô sản phẩm “{text}” là phần cuối của sản phẩm ở dòng trên, không phải sản phẩm của nhiệm vụ {name}.',
  },
  'product-is-no-product': {
    title: 'Ô sản phẩm không phải sản phẩm',
    sentence: 'Ô sản phẩm của nhiệm vụ {name} ghi “{text}”, chưa phải là một sản phẩm.',
  },
  'status-unclear': {
    title: 'Trạng thái chưa rõ',
    sentence:
      'Trạng thái “{text}” của nhiệm vụ {name} chưa rõ là đã xong hay chưa, nên đang được tính là chưa hoàn thành.',
  },
  'requirement-on-group-row': {
    title: 'Yêu cầu ghi ở dòng nhóm',
    sentence: 'Yêu cầu ghi ở dòng nhóm {name}, còn nhiệm vụ trong nhóm lại để trống.',
  },
  'duplicate-number': {
    title: 'Trùng số thứ tự',
    sentence: 'Số {number} đã dùng ở dòng {first}.',
  },
  'number-gap': {
    title: 'Số thứ tự không liên tục',
    sentence: 'Số thứ tự không liên tục: sau “{before}” là “{found}”.',
  },
  'number-format': {
    title: 'Số thứ tự viết khác kiểu',
    sentence: 'Số “{found}” viết khác các số cùng loại; nên viết “{expected}”.',
  },
  'numbering-restarts': {
    title: 'Số thứ tự đánh lại từ đầu',
    sentence: 'Từ nhiệm vụ {name}, số thứ tự đánh lại từ 1, trong khi các mục khác đánh liên tục.',
  },
  'task-with-group-number': {
    title: 'Nhiệm vụ mang số của nhóm',
    sentence: 'Nhiệm vụ {name} đánh số {number} như một nhóm.',
  },
  'budget-sum-mismatch': {
    title: 'Tổng kinh phí không khớp',
    sentence:
      'Kinh phí ghi {stated} đồng, các dòng bên dưới cộng lại là {sum} đồng, chênh {difference} đồng.',
  },
  'budget-missing-on-group': {
    title: 'Nhóm chưa ghi kinh phí',
    sentence: 'Nhóm {name} chưa ghi kinh phí, các dòng bên dưới cộng lại là {sum} đồng.',
  },
  'total-row-unlabelled': {
    title: 'Dòng tổng không có nhãn',
    sentence: 'Dòng cuối chỉ ghi số tiền, không ghi “Tổng cộng”.',
  },
  'plan-number-missing': {
    title: 'Chưa ghi số kế hoạch',
    sentence: 'Dòng ghi số, ngày của kế hoạch còn để trống số.',
  },
  'plan-number-mismatch': {
    title: 'Số kế hoạch không thống nhất',
    sentence: 'Đầu văn bản ghi số {head}, dưới tên phụ lục ghi số {found}.',
  },
  'column-shift': {
    title: 'Dòng bị lệch cột',
    sentence: 'Các ô của dòng này lệch {count} cột ({side}) so với tiêu đề; đã đọc theo ý nghĩa.',
  },
  'row-broken-over-page': {
    title: 'Dòng bị ngắt trang',
    sentence: 'Dòng này là phần tiếp của dòng {of}, bị tách ra do ngắt trang.',
  },
  'separator-row': {
    title: 'Dòng gạch ngang thừa',
    sentence: 'Dòng này chỉ có gạch ngang, không thuộc bảng.',
  },
  'page-number-row': {
    title: 'Số trang lẫn trong bảng',
    sentence: 'Dòng này chỉ có số trang, không thuộc bảng.',
  },
  'empty-numbered-row': {
    title: 'Dòng có số nhưng để trống',
    sentence: 'Dòng này có số thứ tự mà không có nội dung.',
  },
  'unicode-not-nfc': {
    title: 'Dấu tiếng Việt tách rời',
    sentence: 'Có {count} ô dùng dấu tách rời khỏi chữ (Unicode tổ hợp), tìm kiếm và lọc dễ bỏ sót.',
  },
  'pasted-lines-doubt': {
    title: 'Ranh giới ô chưa chắc',
    sentence:
      'Bảng dán thành từng dòng trong một cột: chưa chắc đã tách đúng {count} ô của nhiệm vụ này. Hãy đối chiếu với văn bản gốc.',
  },
  'legacy-encoding': {
    title: 'Chữ theo bảng mã cũ',
    sentence:
      'Chữ trong ô theo bảng mã {encoding}; đọc theo Unicode là “{preview}”. Hãy xem trước khi chuyển.',
  },
  'double-space': { title: 'Thừa dấu cách', sentence: 'Có {count} ô thừa dấu cách giữa hai chữ.' },
  'dangling-separator': {
    title: 'Thừa dấu ngăn cách ở cuối ô',
    sentence: 'Ô “{text}” kết thúc bằng dấu ngăn cách: thừa dấu, hoặc còn thiếu một đơn vị.',
  },
  'empty-lines-in-cell': { title: 'Thừa dòng trống trong ô', sentence: 'Có {count} ô thừa dòng trống.' },
  'label-variant': {
    title: 'Nhãn viết khác các mục khác',
    sentence: 'Nhãn “{label}” viết khác các mục khác (“{usual}”).',
  },
  'template-column-missing': {
    title: 'Thiếu cột của mẫu',
    sentence: 'Mẫu có cột “{expected}” nhưng bảng này không có.',
  },
  'template-column-renamed': {
    title: 'Tên cột khác mẫu',
    sentence: 'Cột này ghi “{found}”, mẫu ghi “{expected}”.',
  },
  'template-column-moved': {
    title: 'Cột sai thứ tự so với mẫu',
    sentence: 'Cột “{found}” đứng sai thứ tự so với mẫu.',
  },
  'template-column-extra': { title: 'Cột không có trong mẫu', sentence: 'Cột “{found}” không có trong mẫu.' },
  'template-row-missing': {
    title: 'Thiếu dòng của mẫu',
    sentence: 'Mẫu có dòng “{expected}” nhưng bảng này không có (sau dòng này).',
  },
  'template-row-reworded': {
    title: 'Nội dung dòng khác mẫu',
    sentence: 'Dòng này ghi “{found}”, mẫu ghi “{expected}”.',
  },
  'template-header-rows': {
    title: 'Số dòng tiêu đề khác mẫu',
    sentence: 'Tiêu đề bảng có {found} dòng, mẫu có {expected} dòng.',
  },
  'template-year-differs': {
    title: 'Năm kế hoạch khác mẫu',
    sentence: 'Kế hoạch này của năm {found}, mẫu của năm {expected}.',
  },
  'template-row-moved': {
    title: 'Dòng sai chỗ so với mẫu',
    sentence: 'Dòng “{found}” đứng khác chỗ so với mẫu.',
  },
  'template-row-added': {
    title: 'Dòng không có trong mẫu',
    sentence: 'Dòng “{found}” không có trong mẫu, mà mẫu này không cho thêm dòng.',
  },
  'template-cell-changed': {
    title: 'Nội dung mẫu cho sẵn bị sửa',
    sentence: 'Ô thuộc cột “{column}” do mẫu cho sẵn: mẫu ghi “{was}”, nay ghi “{is}”.',
  },
  'template-cell-empty': {
    title: 'Bỏ trống ô mẫu bắt buộc điền',
    sentence: 'Mẫu bắt buộc điền cột “{column}” nhưng ô này trống.',
  },
  'template-value-not-allowed': {
    title: 'Giá trị không có trong danh sách của mẫu',
    sentence: 'Ô ghi “{found}”, mẫu chỉ cho ghi: {allowed}.',
  },
  'template-unit-not-listed': {
    title: 'Đơn vị không có trong danh sách của mẫu',
    sentence: '“{unit}” không có trong danh sách đơn vị của mẫu.',
  },
  'template-deadline-outside': {
    title: 'Thời hạn ngoài khoảng mẫu cho phép',
    sentence: 'Thời hạn “{found}” nằm ngoài khoảng mẫu cho phép ({from} đến {to}).',
  },
};
