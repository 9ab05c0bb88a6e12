import { cellsOf } from './cells';

/** Bodies of several levels in one cell: province, district, commune and those below them. */
export const mixedLevels = cellsOf(`
  Sở Khoa học và Công nghệ chủ trì; Trung tâm Chuyển đổi số, Viễn thông Lạng Sơn phối hợp => Sở Khoa học và Công nghệ | Trung tâm Chuyển đổi số | Viễn thông Lạng Sơn
  Các Ban: Tổ chức, Tuyên giáo và Dân vận; Văn phòng Đảng ủy => Ban Tổ chức | Ban Tuyên giáo và Dân vận | Văn phòng Đảng ủy
  Ban Quản lý Di tích và Danh thắng; Bảo tàng tỉnh => Ban Quản lý Di tích và Danh thắng | Bảo tàng tỉnh
  Trung tâm Lưu trữ lịch sử, Thư viện tỉnh => Trung tâm Lưu trữ lịch sử | Thư viện tỉnh
  UBND xã Hồng Phong, huyện An Dương => UBND xã Hồng Phong, huyện An Dương
  Phòng Kinh tế - Hạ tầng các huyện; Phòng Quản lý đô thị thành phố => Phòng Kinh tế - Hạ tầng các huyện | Phòng Quản lý đô thị thành phố
  Các phòng chuyên môn thuộc UBND xã, Trung tâm Dịch vụ công => Các phòng chuyên môn thuộc UBND xã | Trung tâm Dịch vụ công
  Hội Nông dân phối hợp Ngân hàng Chính sách xã hội => Hội Nông dân | Ngân hàng Chính sách xã hội
  Ban nhân dân các ấp, Tổ nhân dân tự quản => Ban nhân dân các ấp | Tổ nhân dân tự quản
  Công an, Quân sự, Biên phòng => Công an | Quân sự | Biên phòng
  Chủ tịch Hội CTĐ, Trưởng Trạm Y tế => Chủ tịch Hội CTĐ | Trưởng Trạm Y tế
  Thành viên UBND xã, công chức chuyên môn => Thành viên UBND xã | công chức chuyên môn
  Ban Chấp hành Đảng bộ, Ban Thường vụ => Ban Chấp hành Đảng bộ | Ban Thường vụ
  Cục Thống kê, Cục Hải quan, Cục Quản lý thị trường => Cục Thống kê | Cục Hải quan | Cục Quản lý thị trường
  Chi cục Tiêu chuẩn - Đo lường - Chất lượng => Chi cục Tiêu chuẩn - Đo lường - Chất lượng
  Công ty TNHH MTV Khai thác công trình thủy lợi, Trạm Thủy nông => Công ty TNHH MTV Khai thác công trình thủy lợi | Trạm Thủy nông
  Văn phòng UBND tỉnh (Trung tâm Thông tin, Phòng KSTTHC) => Văn phòng UBND tỉnh (Trung tâm Thông tin, Phòng KSTTHC)
  Sở Xây dựng, Sở Tài chính, UBND các xã có dự án đi qua => Sở Xây dựng | Sở Tài chính | UBND các xã có dự án đi qua
  UBND các xã, phường có liên quan; chủ đầu tư các dự án => UBND các xã, phường có liên quan | chủ đầu tư các dự án
  Các thôn; Ban Mặt trận thôn; Chi hội Phụ nữ => Các thôn | Ban Mặt trận thôn | Chi hội Phụ nữ
  Tổ 06 xã và các tổ công tác thôn => Tổ 06 xã | các tổ công tác thôn
  Ban chỉ huy quân sự, công an, y tế => Ban chỉ huy quân sự | công an | y tế
  Y tế, Giáo dục, Công an => Y tế | Giáo dục | Công an
  VH-XH, ĐC-XD, TC-KT, CA => VH-XH | ĐC-XD | TC-KT | CA
  Trường MN, TH, THCS => Trường MN, TH, THCS
  Trường MN Hoa Mai, TH Kim Đồng, THCS Chu Văn An => Trường MN Hoa Mai | Trường TH Kim Đồng | Trường THCS Chu Văn An
  Phòng Nội vụ, LĐ-TB&XH, GD&ĐT huyện => Phòng Nội vụ | Phòng LĐ-TB&XH | Phòng GD&ĐT huyện
  Sở Nội vụ và Trường Chính trị tỉnh phối hợp thực hiện => Sở Nội vụ | Trường Chính trị tỉnh
  Hội đồng thi đua khen thưởng; bộ phận tham mưu => Hội đồng thi đua khen thưởng | bộ phận tham mưu
  Đơn vị trúng thầu, Phòng Tài chính => Đơn vị trúng thầu | Phòng Tài chính
  Các cơ quan truyền thông, báo chí địa phương => Các cơ quan truyền thông, báo chí địa phương
  Toàn thể cán bộ, đảng viên và Nhân dân => Toàn thể cán bộ, đảng viên và Nhân dân
  Bộ Xây dựng (Cục Hàng hải và Đường thủy), Bộ Tài chính (Cục Hải quan) => Bộ Xây dựng (Cục Hàng hải và Đường thủy) | Bộ Tài chính (Cục Hải quan)
  Ban Quản lý dự án Đầu tư xây dựng - Phát triển quỹ đất khu vực => Ban Quản lý dự án Đầu tư xây dựng - Phát triển quỹ đất khu vực
  Tổng công ty Điện lực miền Bắc, Công ty Điện lực Phú Thọ => Tổng công ty Điện lực miền Bắc | Công ty Điện lực Phú Thọ
  Vụ Kế hoạch, Tài chính; Cục Chuyển đổi số quốc gia => Vụ Kế hoạch, Tài chính | Cục Chuyển đổi số quốc gia
  Viện Chiến lược, Chính sách nông nghiệp và môi trường => Viện Chiến lược, Chính sách nông nghiệp và môi trường
  Cục Quản lý tài nguyên nước, Cục Khí tượng Thủy văn, Viện Khoa học Thủy lợi => Cục Quản lý tài nguyên nước | Cục Khí tượng Thủy văn | Viện Khoa học Thủy lợi
  Cục Bảo tồn thiên nhiên và Đa dạng sinh học => Cục Bảo tồn thiên nhiên và Đa dạng sinh học
  Báo Nông nghiệp và Môi trường, Tạp chí Tài nguyên => Báo Nông nghiệp và Môi trường | Tạp chí Tài nguyên
`);
