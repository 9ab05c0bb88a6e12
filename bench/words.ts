/** Parts the rows of the measured appendix are put together from. */
export const units = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Nông nghiệp và Môi trường',
  'Sở Giáo dục và Đào tạo',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Tư pháp',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Thanh tra tỉnh',
  'Văn phòng UBND tỉnh',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Ban Quản lý các khu công nghiệp',
  'UBND các xã, phường',
  'Các sở, ban, ngành',
  'Ủy ban MTTQ Việt Nam tỉnh',
  'Trung tâm Phục vụ hành chính công',
] as const;

export const verbs = [
  'Rà soát',
  'Xây dựng',
  'Hoàn thiện',
  'Kiểm tra, đánh giá',
  'Tổng hợp',
  'Triển khai',
  'Tập huấn, hướng dẫn',
  'Công bố',
  'Số hóa',
  'Đầu tư, nâng cấp',
] as const;

export const objects = [
  'danh mục dữ liệu dùng chung',
  'quy chế phối hợp giữa các đơn vị',
  'kế hoạch kiểm tra hằng năm',
  'bộ tiêu chí đánh giá kết quả công việc',
  'phương án bố trí kinh phí',
  'tài liệu hướng dẫn cho cơ sở',
  'hồ sơ quản lý rừng phòng hộ ven sông',
  'quy trình giải quyết thủ tục đất đai',
  'mạng lưới điểm thu gom chất thải rắn',
  'cơ sở dữ liệu hộ kinh doanh',
  'đội ngũ cộng tác viên dân số',
  'hệ thống camera giám sát giao thông',
  'phòng học bộ môn của trường phổ thông',
  'bản đồ vùng có nguy cơ sạt lở',
] as const;

export const scopes = [
  'trên địa bàn tỉnh',
  'tại các đơn vị sự nghiệp công lập',
  'ở vùng đồng bào dân tộc thiểu số và miền núi',
  'trong các khu, cụm công nghiệp',
  'của cơ quan chuyên môn cấp xã sau khi sắp xếp',
  'theo Nghị quyết số 14-NQ/TU ngày 12/9/2025 của Tỉnh ủy',
  'thuộc chương trình mục tiêu quốc gia',
  'cho người có công và đối tượng bảo trợ',
] as const;

export const manners = [
  'bảo đảm thống nhất từ tỉnh đến xã',
  'gắn trách nhiệm của người đứng đầu',
  'với lộ trình và nguồn lực phù hợp thực tế',
  'kết nối, chia sẻ với nền tảng chung của tỉnh',
  'không làm phát sinh thủ tục mới',
  'có sự tham gia ý kiến của người dân và doanh nghiệp',
  'lồng ghép các nguồn vốn đã được phân bổ',
  'công khai kết quả trên cổng thông tin điện tử',
] as const;

export const aims = [
  'phấn đấu giảm ít nhất 30% thời gian giải quyết',
  'nâng mức độ hài lòng của người dân',
  'làm cơ sở giao dự toán cho năm sau',
  'khắc phục hạn chế đã nêu trong kết luận kiểm tra',
  'đáp ứng yêu cầu quản lý theo mô hình mới',
  'tạo chuyển biến rõ về chất lượng phục vụ',
  'phòng ngừa sai phạm ngay từ cơ sở',
] as const;

export const deadlines = [
  'Quý I/2026',
  'Quý II/2026',
  'Quý III/2026',
  'Quý IV/2026',
  'Trước ngày 30/6/2026',
  'Trước ngày 30/9/2026',
  'Trước 15/11/2026',
  'Thường xuyên',
  'Hằng quý',
  'Hằng năm',
  'Tháng 3/2026',
  'Tháng 8/2026',
  'Tháng 11/2026',
  '31/3/2026',
  '15/12/2026',
  'Giai đoạn 2026 - 2028',
  'Quý II, Quý IV/2026',
  'Sau khi có hướng dẫn của Bộ',
  'Năm 2026',
  'Theo kế hoạch được duyệt',
] as const;

export const products = [
  'Quyết định của UBND tỉnh',
  'Báo cáo kết quả',
  'Kế hoạch',
  'Văn bản hướng dẫn',
  'Tờ trình',
  'Biên bản kiểm tra',
  'Cơ sở dữ liệu',
] as const;
