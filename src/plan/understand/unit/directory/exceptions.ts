import { phrases } from './phrases';

/** Begin like a unit and are none: "báo chí" is no newspaper, "xã hội" no commune. Matched before the unit words. */
export const falseStarts = phrases(`
  báo chí | báo cáo | tổ chức cán bộ | bộ đội | bộ máy | khoa học | ban hành | hội nhập | hội họa | hội nghị | hội thảo | hội thi | phòng chống | phòng cháy | phòng thủ | phòng ngừa | phòng dịch | phòng bệnh | viện trợ | tổng hợp | đoàn kết
  quỹ đất | khu vực | nhà ở | nhà đất | nhà nước | nhà cửa | cơ sở dữ liệu | cơ sở vật chất | cơ sở hạ tầng | bản đồ | bản quyền | bản tin | xã hội | tổng kết | bà mẹ | bà con | hộ tịch | hộ khẩu | thuế quan | ngành nghề
  thôn bản | trung tâm hành chính | đội ngũ | điểm đến | điểm du lịch | công nghệ | công nghiệp | công tác | công trình | công viên | trạm bơm | chợ đêm | người có công | trường hợp | trường bắn | đài thọ | ông lớn | cụm từ
  bộ phận một cửa x | ca ngợi | tổ hợp | viện dẫn | hộ chiếu | hạt giống | khu nghỉ | tuyến | đồng bào | quân nhân | phụ cấp | thông tin | thông báo | cục bộ | đại lý thuế | trường lớp | nhóm tuổi | đơn thư | bản sắc | ban đầu | trung ương x | mạng xã hội | mạng lưới y tế x | đại học x | hải đảo | nhà trẻ x | hội chợ | đội bóng | thanh tra chuyên ngành | phó giáo sư
`);

/** Fields whose first word is no "Phòng" of an office, with or without the comma. */
export const preventions = phrases(
  `
  phòng, chống | phòng, ngừa | phòng cháy, chữa cháy
  `,
  true,
);

/** Bodies named after what they do: a verb after the head is part of the name ("Tổ kiểm tra …", "Ban Chỉ đạo thực hiện …"). */
export const bodiesNamedByVerb = phrases(`
  tổ | ban | đoàn | hội đồng | nhóm | tổ công tác | ban chỉ đạo | bcđ | tổ giúp việc | đội | bộ phận | phòng | trung tâm | cục | vụ | văn phòng | ủy ban | viện | quỹ | dự án | câu lạc bộ | tổ chuyên gia | đoàn công tác | đoàn kiểm tra | hội | chi cục | đoàn giám sát | hội đồng tư vấn | tổ tư vấn | liên minh | lực lượng | đội tuyên truyền | ban vận động
`);

/** Generic nouns whose following verb says which ones are meant ("cơ quan chủ trì soạn thảo", "công chức phụ trách giáo dục"). */
export const nounsWithClause = phrases(`
  cơ quan | đơn vị | tổ chức | cá nhân | doanh nghiệp | công chức | cán bộ | viên chức | người | giảng viên | giáo viên | bác sĩ | cơ quan đơn vị | cơ quan tổ chức | cb cc | người dân | nhà đầu tư | nhà thầu | cc | chuyên viên | cơ sở | tổ chức cá nhân | cán bộ công chức | cơ quan đơn vị địa phương | bộ phận | đồng chí | hộ gia đình | hộ | lãnh đạo | cán bộ công chức viên chức | công chức viên chức | thành viên | địa phương đơn vị
`);
