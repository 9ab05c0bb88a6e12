/** Sheets that hold no plan, though a word or a column of theirs also stands in plans. */
export const OTHERS: readonly { readonly name: string; readonly sheet: string }[] = [
  {
    name: 'a price list of materials',
    sheet: `
STT | Nội dung | Đơn vị | Đơn giá | Thời gian áp dụng
1 | Xi măng PCB40 | tấn | 1.650.000 | Quý I/2026
2 | Cát vàng xây dựng | m3 | 420.000 | Quý I/2026
3 | Thép cây D10 | kg | 15.800 | Quý I/2026`,
  },
  {
    name: 'a bill of quantities',
    sheet: `
STT | Mã hiệu | Nội dung công việc | Đơn vị | Khối lượng | Đơn giá | Thành tiền
1 | AB.11363 | Đào móng bằng thủ công, đất cấp III | m3 | 12,5 | 285.000 | 3.562.500
2 | AF.11213 | Bê tông móng đá 1x2 mác 200 | m3 | 8,2 | 1.450.000 | 11.890.000
3 | AE.22213 | Xây tường gạch dày 22 cm | m3 | 15,1 | 1.720.000 | 25.972.000`,
  },
  {
    name: 'a staff list',
    sheet: `
STT | Họ và tên | Chức vụ | Đơn vị công tác | Nhiệm vụ | Số điện thoại
1 | Nguyễn Văn An | Chủ tịch UBND | UBND xã Tân Lập | Trưởng ban | 0900000001
2 | Trần Thị Bích | Phó Chủ tịch UBND | UBND xã Tân Lập | Phó Trưởng ban | 0900000002
3 | Lê Quang Dũng | Trưởng Công an | Công an xã | Thành viên | 0900000003`,
  },
  {
    name: 'a week of meetings',
    sheet: `
Ngày | Giờ | Nội dung | Chủ trì | Thành phần | Địa điểm
Thứ Hai 02/3 | 8h00 | Giao ban Thường trực | Chủ tịch UBND | Các Phó Chủ tịch | Phòng họp số 1
 | 14h00 | Họp giải phóng mặt bằng | PCT Nguyễn Văn Bình | Phòng Kinh tế, Ban QLDA | Phòng họp số 2
Thứ Ba 03/3 | 7h30 | Tiếp công dân | Chủ tịch UBND | Văn phòng | Trụ sở tiếp dân
Thứ Tư 04/3 | 9h00 | Dự lễ ra quân | PCT Trần Thị Hoa | Đoàn Thanh niên | Nhà văn hóa`,
  },
  {
    name: 'a timetable',
    sheet: `
Tiết | Thời gian | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5
1 | 7h00 - 7h45 | Chào cờ | Toán | Văn | Anh
2 | 7h50 - 8h35 | Toán | Lý | Văn | Sinh
3 | 8h50 - 9h35 | Anh | Hóa | Sử | Toán`,
  },
  {
    name: 'fees of procedures',
    sheet: `
STT | Tên thủ tục hành chính | Thời hạn giải quyết | Mức phí, lệ phí | Căn cứ pháp lý
1 | Cấp giấy phép xây dựng nhà ở riêng lẻ | 15 ngày | 75.000 đồng | Luật Xây dựng 2014
2 | Đăng ký hộ kinh doanh | 03 ngày làm việc | 100.000 đồng | Nghị định 01/2021/NĐ-CP
3 | Cấp bản sao trích lục hộ tịch | Trong ngày | 8.000 đồng | Luật Hộ tịch 2014`,
  },
  {
    name: 'dates on which things happened or take effect',
    sheet: `
Ngày | Sự kiện | Căn cứ
12/3/2025 | Luật Đường sắt được thông qua | Nghị quyết kỳ họp
01/7/2025 | Nghị định 40/2025/NĐ-CP có hiệu lực | Nghị định Điều 22
15/9/2025 | Thông tư 09/2025/TT-BXD được ký | trang cuối Thông tư
01/11/2025 | Quyết định 77/QĐ-UBND thay quyết định cũ | Quyết định Điều 3`,
  },
  {
    name: "a week's calendar by mornings and afternoons",
    sheet: `
THỨ | SÁNG | CHIỀU
HAI⏎03/11 | Chào cờ; đ/c Hòa dự giờ lớp 8A | Giáo viên tổ Toán họp chuyên môn
BA⏎04/11 | Học sinh khối 9 thi thử | Chấm bài
TƯ⏎05/11 | Giáo viên chủ nhiệm nộp sổ điểm | Đ/c Thúy dạy thay lớp 6C
NĂM⏎06/11 | Thanh tra hồ sơ tổ Văn | Họp chi bộ
SÁU⏎07/11 | Học bình thường | Nghỉ`,
  },
  {
    name: 'a comparison of an old and a new text',
    sheet: `
STT | Nội dung | Quy định hiện hành | Dự thảo sửa đổi | Kết quả rà soát
1 | Phạm vi điều chỉnh | Áp dụng cho cơ quan cấp tỉnh | Áp dụng cho cơ quan cấp tỉnh và cấp xã | Mở rộng
2 | Thời hạn lưu hồ sơ | 05 năm kể từ ngày kết thúc | 10 năm kể từ ngày kết thúc | Thay đổi
3 | Thẩm quyền ký | Giám đốc Sở | Giám đốc Sở hoặc người được ủy quyền | Bổ sung`,
  },
  {
    name: 'a duty roster',
    sheet: `
Ngày trực | Lãnh đạo trực | Chuyên viên trực | Bảo vệ | Số điện thoại
14/02/2026 | Đ/c Nguyễn Văn Hòa | Đ/c Lê Thị Mai | Ông Tư | 0900000011
15/02/2026 | Đ/c Phạm Thị Thu | Đ/c Trần Văn Lực | Ông Năm | 0900000012
16/02/2026 | Đ/c Vũ Đình Nam | Đ/c Đỗ Thị Yến | Ông Tư | 0900000013`,
  },
  {
    name: 'a list of documents issued',
    sheet: `
STT | Số, ký hiệu | Ngày ban hành | Trích yếu nội dung | Cơ quan ban hành
1 | 12/2024/NĐ-CP | 05/02/2024 | Quy định về giá đất | Chính phủ
2 | 45/QĐ-UBND | 11/03/2024 | Ban hành quy chế làm việc | UBND tỉnh
3 | 07/2025/TT-BNV | 20/06/2025 | Hướng dẫn xếp lương | Bộ Nội vụ`,
  },
  {
    name: 'criteria and their points',
    sheet: `
STT | Nội dung tiêu chí | Điểm chuẩn | Tự chấm | Kết quả thẩm định
1 | Ban hành kế hoạch đúng thời gian | 5 | 5 | 5
2 | Báo cáo đủ, đúng hạn | 10 | 9 | 8,5
3 | Giải quyết hồ sơ trước hạn | 15 | 15 | 14`,
  },
  {
    name: 'medicines and how long they keep',
    sheet: `
STT | Tên thuốc | Hoạt chất | Hàm lượng | Đơn vị | Hạn dùng
1 | Cảm xuyên hương | Xuyên khung | 250mg | viên | 31/12/2027
2 | Dầu gió | Tinh dầu tràm | 10ml | lọ | 30/6/2027
3 | Oresol | Muối bù nước | 4,1g | gói | 31/3/2027`,
  },
  {
    name: 'a register of risks',
    sheet: `
Mã rủi ro | Phân loại | Tên rủi ro | Mức độ | Tần suất | Giải pháp chính
R-01 | Thời tiết / Địa điểm | Mưa lớn trong ngày hội / Khách bỏ về sớm | Cao | Thường xuyên | Sân khấu dự phòng trong nhà + Thông báo sớm cho các thôn
R-02 | Thời tiết / Địa điểm | Nắng gắt giữa trưa, người già và trẻ nhỏ mệt | Trung bình | Thường xuyên | Bạt che dọc đường "từ cổng vào sân"
R-03 | Nhân lực | Vắng người dẫn chương trình / Đổi người vào phút chót | Trung bình | Thường xuyên | Danh sách dự bị + Kịch bản in sẵn
R-04 | Kỹ thuật | Mất điện khi đang biểu diễn | Thấp | Hiếm khi | Máy phát dự phòng`,
  },
];

/** Lists that are none by their heads alone: without these their rows could be tasks. */
export const OTHERS_BY_HEAD: typeof OTHERS = [
  {
    name: 'how many tasks each office has',
    sheet: `
STT | Đơn vị | Số nhiệm vụ được giao | Đã hoàn thành | Đang thực hiện | Quá hạn
1 | Sở Nội vụ | 45 | 30 | 12 | 3
2 | Sở Tài chính | 60 | 41 | 17 | 2
3 | Sở Y tế | 38 | 22 | 10 | 6`,
  },
  {
    name: 'versions of a document: what was changed, by whom and when',
    sheet: `
Phiên bản | Ngày | Người thực hiện | Nội dung thay đổi
1.0 | 05/01/2026 | Nguyễn Hà | Bản đầu tiên
1.1 | 20/01/2026 | Trần Phú | Bổ sung chương 3
1.2 | 11/02/2026 | Nguyễn Hà | Sửa sơ đồ, cập nhật phụ lục`,
  },
  {
    name: 'people of a project with their share of time',
    sheet: `
Họ và tên | Vị trí | Trách nhiệm chính | Thời gian tham gia
Trần Hữu Nghĩa | Quản trị dự án | Điều phối chung, báo cáo tiến độ | 100%
Phan Thu Trang | Phân tích nghiệp vụ | Khảo sát, viết tài liệu yêu cầu | 80%
Vũ Quốc Việt | Lập trình viên | Phát triển chức năng báo cáo | 100%`,
  },
  {
    name: 'members of a team with what each is good for, their names first',
    sheet: `
Thành viên | Vai trò | Phụ trách chính | Thư mục
Ngô Bảo Trân | Trưởng nhóm, máy chủ | Chốt phạm vi, quản lý mốc, dựng luồng xử lý tệp quét và kiểm tra chéo | docs/, tích hợp trong src/server
Đoàn Gia Khiêm | Data Engineer | Xây luồng trích chữ từ tệp quét, chuẩn hóa văn bản | src/ingest
Lý Thảo My | Front-end Developer | Giao diện đọc tài liệu và hỏi đáp | src/web`,
  },
  {
    name: 'roles of a team: a charge told in sentences names nobody',
    sheet: `
STT | Vai trò | Tên gọi | Phụ trách chính
1 | Nhóm trưởng | Trưởng | Rà mã nguồn, giữ lịch, dựng khung hệ thống, thử tích hợp trước mỗi đợt giao
2 | Lập trình 1 | Máy chủ | Viết dịch vụ đặt chỗ, xử lý tranh chấp và ghi nhật ký lỗi
3 | Lập trình 2 | Giao diện | Vẽ màn hình đặt chỗ, âm thanh báo, bản đồ chỗ ngồi`,
  },
];
