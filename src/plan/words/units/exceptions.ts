import { loosePhrases, phrases } from '../phrases';

/** Begin like a unit and are none: "báo chí" is no newspaper, "xã hội" no commune. Matched before the unit words. */
export const falseStarts = phrases([
  'bà con', // genre
  'bà mẹ', // genre
  'ban đầu', // 000-ban-dat-2021
  'bản đồ', // laocai-tien-do-cum-cong-nghiep
  'ban hành', // 000-ban-dat-2021
  'bản quyền', // 05-bvhttdl-6225-cuoi-nam-2025
  'bản sắc', // genre
  'bản tin', // ttg-2530-moi-truong-khong-khi
  'báo cáo', // 000-ban-dat-2021
  'báo chí', // 05-bvhttdl-6225-cuoi-nam-2025
  'bộ đội', // cantho-153-phong-chong-ma-tuy-prose
  'bộ máy', // 002-thuong-lo-2020
  'ca ngợi', // genre
  'chợ đêm', // genre
  'công nghệ', // 03-hanoi-310-5g-iot
  'công nghiệp', // 03-hanoi-310-5g-iot
  'công tác', // 14-hanoi-kh-100-ngay-cds
  'công trình', // 000-ban-dat-2021
  'công viên', // ttg-2530-moi-truong-khong-khi
  'cơ sở dữ liệu', // 05-bvhttdl-6225-cuoi-nam-2025
  'cơ sở hạ tầng', // 000-ban-dat-2021
  'cơ sở vật chất', // 000-ban-dat-2021
  'cục bộ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cụm từ', // laocai-tien-do-cum-cong-nghiep
  'đài thọ', // genre
  'điểm du lịch', // 14-hanoi-kh-100-ngay-cds
  'điểm đến', // 14-hanoi-kh-100-ngay-cds
  'đoàn kết', // cantho-153-phong-chong-ma-tuy-prose
  'đội bóng', // genre
  'đội ngũ', // 000-ban-dat-2021
  'đồng bào', // cantho-153-phong-chong-ma-tuy-prose
  'đơn thư', // 004-trung-gia-2025
  'hải đảo', // genre
  'hạt giống', // genre
  'hộ chiếu', // genre
  'hộ khẩu', // genre
  'hộ tịch', // 000-ban-dat-2021
  'hội chợ', // genre
  'hội họa', // genre
  'hội nghị', // 001-chi-tan-2024
  'hội nhập', // genre
  'hội thảo', // ttg-2530-moi-truong-khong-khi
  'hội thi', // genre
  'khoa học', // 02-dongthap-552-doi-moi-cong-nghe
  'khu nghỉ', // genre
  'khu vực', // 09-bacninh-144-chi-tieu-kinh-te-so
  'mạng xã hội', // 003-tan-binh-2021
  'ngành nghề', // cantho-153-phong-chong-ma-tuy-prose
  'người có công', // 000-ban-dat-2021
  'nhà cửa', // genre
  'nhà đất', // genre
  'nhà nước', // 09-bacninh-144-chi-tieu-kinh-te-so
  'nhà ở', // 13-vpcp-624-don-doc-nhiem-vu
  'nhóm tuổi', // genre
  'ông lớn', // genre
  'phó giáo sư', // 17-nq03-phu-luc-2-nq57
  'phòng bệnh', // 38-nq282-suc-khoe-trich
  'phòng cháy', // 001-chi-tan-2024
  'phòng chống', // 001-chi-tan-2024
  'phòng dịch', // genre
  'phòng ngừa', // cantho-153-phong-chong-ma-tuy-prose
  'phòng thủ', // nghean-980-phong-thu-dan-su
  'phụ cấp', // 13-vpcp-624-don-doc-nhiem-vu
  'quân nhân', // 000-ban-dat-2021
  'quỹ đất', // laocai-tien-do-cum-cong-nghiep
  'thanh tra chuyên ngành', // genre
  'thông báo', // 001-chi-tan-2024
  'thông tin', // 05-bvhttdl-6225-cuoi-nam-2025
  'thuế quan', // genre
  'tổ chức cán bộ', // 31-dhthuyloi-2020-vuot-gio
  'tổ hợp', // 10-dongnai-179-kinh-te-so
  'tổng hợp', // 001-chi-tan-2024
  'tổng kết', // 002-thuong-lo-2020
  'trạm bơm', // genre
  'trung tâm hành chính', // genre
  'trường bắn', // genre
  'trường hợp', // 001-chi-tan-2024
  'trường lớp', // genre
  'tuyến', // 001-chi-tan-2024
  'viện dẫn', // genre
  'viện trợ', // cantho-153-phong-chong-ma-tuy-prose
  'xã hội', // 10-dongnai-179-kinh-te-so
]);

/** Fields whose first word is no "Phòng" of an office, with or without the comma. */
export const preventions = loosePhrases([
  'phòng cháy, chữa cháy', // 001-chi-tan-2024
  'phòng, chống', // 001-chi-tan-2024
  'phòng, ngừa', // cantho-153-phong-chong-ma-tuy-prose
]);

/**
 * Bodies named after what they do: a verb after the head is part of the name ("Tổ kiểm tra …", "Ban Chỉ đạo thực
 * hiện …").
 */
export const bodiesNamedByVerb = phrases([
  'ban', // 02-dongthap-552-doi-moi-cong-nghe
  'ban chỉ đạo', // cantho-153-phong-chong-ma-tuy-prose
  'ban vận động', // genre
  'bcđ', // 14-hanoi-kh-100-ngay-cds
  'bộ phận', // 000-ban-dat-2021
  'chi cục', // 21-laocai-khai-khoang-2026-draft
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'dự án', // 001-chi-tan-2024
  'đoàn', // 09-bacninh-144-chi-tieu-kinh-te-so
  'đoàn công tác', // hcm-2820-csdl-quy-hoach
  'đoàn giám sát', // 2-90-neg-lich-cong-tac-daksong-2019
  'đoàn kiểm tra', // 2-90-neg-lich-cong-tac-daksong-2019
  'đội', // 000-ban-dat-2021
  'hội', // 02-dongthap-552-doi-moi-cong-nghe
  'hội đồng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'hội đồng tư vấn', // genre
  'liên minh', // ttg-2530-moi-truong-khong-khi
  'lực lượng', // cantho-153-phong-chong-ma-tuy-prose
  'nhóm', // 001-chi-tan-2024
  'phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'quỹ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chuyên gia', // genre
  'tổ công tác', // 13-vpcp-624-don-doc-nhiem-vu
  'tổ giúp việc', // genre
  'trung tâm', // 05-bvhttdl-6225-cuoi-nam-2025
  'ủy ban', // 13-vpcp-624-don-doc-nhiem-vu
  'văn phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'viện', // 02-dongthap-552-doi-moi-cong-nghe
  'vụ', // 03-hanoi-310-5g-iot
]);

/**
 * Generic nouns whose following verb says which ones are meant ("cơ quan chủ trì soạn thảo", "công chức phụ trách
 * giáo dục").
 */
export const nounsWithClause = phrases([
  'bác sĩ', // 17-nq03-phu-luc-2-nq57
  'bộ phận', // 000-ban-dat-2021
  'cá nhân', // 001-chi-tan-2024
  'cán bộ', // 000-ban-dat-2021
  'cán bộ công chức', // 000-ban-dat-2021
  'cán bộ công chức viên chức', // 004-trung-gia-2025
  'cb cc', // 002-thuong-lo-2020
  'cc', // 001-chi-tan-2024
  'chuyên viên', // 11-ttg-2629-chinh-phu-so
  'công chức', // 000-ban-dat-2021
  'công chức viên chức', // 001-chi-tan-2024
  'cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'cơ quan đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'cơ quan đơn vị địa phương', // 19-laocai-chi-thi-11-khoang-san
  'cơ quan tổ chức', // 004-trung-gia-2025
  'cơ sở', // 05-bvhttdl-6225-cuoi-nam-2025
  'doanh nghiệp', // 02-dongthap-552-doi-moi-cong-nghe
  'địa phương đơn vị', // cantho-153-phong-chong-ma-tuy-prose
  'đối tác', // ttg-2530-moi-truong-khong-khi
  'đồng chí', // 13-vpcp-624-don-doc-nhiem-vu
  'đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'giảng viên', // 15-hanoi-kh38-phu-luc-1-xlsx
  'giáo viên', // 001-chi-tan-2024
  'hộ', // 000-ban-dat-2021
  'hộ gia đình', // 000-ban-dat-2021
  'kiến trúc sư', // genre
  'kỹ sư', // genre
  'lãnh đạo', // 000-ban-dat-2021
  'người', // 000-ban-dat-2021
  'người dân', // 000-ban-dat-2021
  'nhà cung cấp', // 03-hanoi-310-5g-iot
  'nhà đầu tư', // 03-hanoi-310-5g-iot
  'nhà thầu', // genre
  'nhân sự', // genre
  'quản trị viên', // genre: administrators of a system
  'thành viên', // 000-ban-dat-2021
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức cá nhân', // 001-chi-tan-2024
  'viên chức', // 001-chi-tan-2024
]);

/** What begins an exception after a comma: who of a set is left out, or belongs to it all the same. */
export const leavingOut = phrases([
  'kể cả', // genre: goes on like “bao gồm”
  'không bao gồm', // genre
  'ngoại trừ', // genre: goes on like “trừ”
  'trừ', // genre
]);
