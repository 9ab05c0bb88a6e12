/** What the generated forms are made of. */

export const groups = [
  'Cải cách hành chính, chuyển đổi số',
  'Nông nghiệp và xây dựng nông thôn mới',
  'Văn hóa, giáo dục và an sinh',
  'Quốc phòng, an ninh, trật tự',
  'Tài nguyên, môi trường, đô thị',
] as const;

/** What is done, and what comes out of it. */
export const works = [
  ['Niêm yết công khai bộ thủ tục tại bộ phận một cửa', 'Bảng niêm yết'],
  ['Gắn mã QR tra cứu hồ sơ cho từng quầy tiếp dân', 'Mã QR tại quầy'],
  ['Lập tổ công nghệ số cộng đồng ở các ấp', 'Quyết định thành lập tổ'],
  ['Khơi thông cống thoát nước trước mùa mưa bão', 'Biên bản nghiệm thu'],
  ['Tổ chức ngày hội đọc sách cho học sinh tiểu học', 'Báo cáo kết quả'],
  ['Diễn tập phương án chữa cháy tại chợ trung tâm', 'Báo cáo diễn tập'],
  ['Kiểm kê quỹ đất công do xã quản lý', 'Danh sách thửa đất'],
  ['Tiêm vắc xin phòng bệnh dại cho chó, mèo', 'Sổ theo dõi tiêm phòng'],
  ['Chi trả trợ cấp hằng tháng qua tài khoản', 'Danh sách chi trả'],
  ['Ra quân xóa quảng cáo trái phép trên cột điện', 'Báo cáo kết quả'],
  ['Duy tu tuyến đường liên ấp bị sạt lở', 'Hồ sơ hoàn công'],
  ['Tuyển quân bảo đảm chỉ tiêu trên giao', 'Quyết định gọi nhập ngũ'],
  ['Phát động trồng hoa ven đường nông thôn', 'Báo cáo kết quả'],
  ['Cấp nước sạch hợp vệ sinh cho hộ nghèo', 'Danh sách hộ được cấp'],
  ['Thống kê lao động có nhu cầu học nghề', 'Biểu thống kê'],
  ['Rút ngắn thời gian cấp phép xây dựng nhà ở riêng lẻ', 'Quy trình nội bộ'],
  ['Số hóa sổ hộ tịch giai đoạn trước năm 2005', 'Cơ sở dữ liệu hộ tịch'],
  ['Lắp camera giám sát tại các nút giao thông', 'Biên bản bàn giao'],
  ['Mở lớp bồi dưỡng kỹ năng bán hàng trực tuyến', 'Danh sách học viên'],
  ['Phúc tra kết quả điều tra hộ cận nghèo', 'Biên bản phúc tra'],
  ['Quản lý chất lượng vật tư nông nghiệp', 'Báo cáo kiểm tra'],
  ['Củng cố hòa giải ở cơ sở', 'Quyết định kiện toàn'],
  ['Chỉnh trang nghĩa trang liệt sĩ', 'Hồ sơ hoàn công'],
  ['Khám sức khỏe định kỳ cho người cao tuổi', 'Sổ khám sức khỏe'],
  ['Thu gom vỏ bao bì thuốc bảo vệ thực vật', 'Báo cáo khối lượng'],
  ['Hướng dẫn nộp hồ sơ trực tuyến tại nhà', 'Tài liệu hướng dẫn'],
  ['Tập huấn sơ cấp cứu cho giáo viên mầm non', 'Danh sách học viên'],
  ['Kẻ lại vạch sơn và biển báo trước cổng trường', 'Biên bản nghiệm thu'],
  ['Xây dựng mô hình tổ liên gia an toàn', 'Quy chế hoạt động'],
  ['Vận động hiến đất mở rộng đường làng', 'Biên bản hiến đất'],
] as const;

/** Tasks a commune adds of its own. */
export const ownWorks = [
  'Đón đoàn kết nghĩa của tỉnh bạn',
  'Sửa mái nhà kho lưu trữ bị dột',
  'In sổ tay giới thiệu di tích đình làng',
  'Lập bản đồ hộ nuôi cá lồng bè',
  'Thay loa truyền thanh không dây đã hỏng',
] as const;

export const units = [
  'Văn phòng HĐND và UBND xã',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Công an xã',
  'Ban Chỉ huy quân sự xã',
  'Trạm Y tế xã',
] as const;

/** Units that no list of the forms has. */
export const strangers = ['Hợp tác xã Thắng Lợi', 'Đồn Biên phòng Cửa Lạch', 'Hội Làm vườn'] as const;

/** Days a form gives, and that units choose where it leaves them open. */
export const days = ['31/3/2026', '30/4/2026', '15/6/2026', '30/6/2026', '20/9/2026', '30/11/2026'] as const;

/** Days that lie outside the year of the forms. */
export const daysOutside = ['31/12/2025', '15/01/2027', '30/6/2027'] as const;

export const priorities = ['Cao', 'Trung bình', 'Thấp'] as const;

export const communes = [
  'Lạc Thủy',
  'Mường Chanh',
  'Tam Hiệp',
  'Phước Tân',
  'Ea Kao',
  'Hưng Lộc',
  'Vĩnh Trinh',
  'Thạch Bàn',
  'Sơn Kim',
  'Đại Lãnh',
] as const;
