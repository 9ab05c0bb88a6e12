import { phrases } from '../phrases';

/**
 * Generic nouns: a list of them is one collective ("Các sở, ban, ngành", "viện, trường", "Các cơ quan, tổ chức, cá
 * nhân").
 */
export const genericNouns = phrases([
  'ấp', // anthoidong-xa-phan-cong
  'ban', // 02-dongthap-552-doi-moi-cong-nghe
  'bản', // 05-bvhttdl-6225-cuoi-nam-2025
  'ban đảng', // genre
  'ban ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'ban quản lý', // 03-hanoi-310-5g-iot
  'báo', // 05-bvhttdl-6225-cuoi-nam-2025
  'bệnh viện', // ttg-2530-moi-truong-khong-khi
  'bon', // 2-90-neg-lich-cong-tac-daksong-2019
  'bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'bộ ngành', // 07-ttg-2597-cds-ha-tang-xay-dung
  'bộ phận', // 000-ban-dat-2021
  'bộ phận chuyên môn', // 000-ban-dat-2021
  'buôn', // genre
  'cá nhân', // 001-chi-tan-2024
  'cán bộ', // 000-ban-dat-2021
  'cao đẳng', // 10-dongnai-179-kinh-te-so
  'cấp', // 03-hanoi-310-5g-iot
  'cấp ủy', // cantho-153-phong-chong-ma-tuy-prose
  'cđ', // 3-95-neg-laocai-doi-chieu-thiet-ke
  'chi bộ', // 2-90-neg-lich-cong-tac-daksong-2019
  'chi cục', // 21-laocai-khai-khoang-2026-draft
  'chi đoàn', // genre
  'chi hội', // genre
  'chi ủy', // genre
  'chính quyền', // 000-ban-dat-2021
  'chính quyền địa phương', // 001-chi-tan-2024
  'chuyên gia', // 07-ttg-2597-cds-ha-tang-xay-dung
  'công chức', // 000-ban-dat-2021
  'cộng đồng', // genre
  'công ty', // 14-hanoi-kh-100-ngay-cds
  'cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'cơ quan báo chí', // cantho-153-phong-chong-ma-tuy-prose
  'cơ quan chuyên môn', // 004-trung-gia-2025
  'cơ quan ngang bộ', // 08-nq394-de-an-moi-truong
  'cơ quan thuộc chính phủ', // 08-nq394-de-an-moi-truong
  'cơ sở', // 05-bvhttdl-6225-cuoi-nam-2025
  'cơ sở đào tạo', // 21-laocai-khai-khoang-2026-draft
  'cơ sở giáo dục', // 14-hanoi-kh-100-ngay-cds
  'cơ sở nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'doanh nghiệp', // 02-dongthap-552-doi-moi-cong-nghe
  'đài', // 08-nq394-de-an-moi-truong
  'đại học', // 10-dongnai-179-kinh-te-so
  'đảng bộ', // genre
  'đảng viên', // cantho-153-phong-chong-ma-tuy-prose
  'đặc khu', // hcm-2820-csdl-quy-hoach
  'đh', // 15-hanoi-kh38-phu-luc-1-xlsx
  'địa phương', // 07-ttg-2597-cds-ha-tang-xay-dung
  'đoàn thể', // 000-ban-dat-2021
  'đội', // 000-ban-dat-2021
  'đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'đơn vị sự nghiệp', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đơn vị trực thuộc', // cantho-153-phong-chong-ma-tuy-prose
  'hiệp hội', // 11-ttg-2629-chinh-phu-so
  'học viện', // ttg-2530-moi-truong-khong-khi
  'hộ dân', // 004-trung-gia-2025
  'hộ gia đình', // 000-ban-dat-2021
  'hộ kinh doanh', // 04-dongthap-617-cds-doanh-nghiep
  'hội', // 02-dongthap-552-doi-moi-cong-nghe
  'hội đặc thù', // genre
  'hội đoàn thể', // 001-chi-tan-2024
  'hợp tác xã', // 02-dongthap-552-doi-moi-cong-nghe
  'htx', // laocai-tien-do-cum-cong-nghiep
  'huyện', // 000-ban-dat-2021
  'khách sạn', // genre
  'khoa', // 02-dongthap-552-doi-moi-cong-nghe
  'khóm', // genre
  'khối phố', // genre
  'khu', // 03-hanoi-310-5g-iot
  'khu dân cư', // 001-chi-tan-2024
  'khu phố', // genre
  'làng', // ttg-2530-moi-truong-khong-khi
  'lực lượng', // cantho-153-phong-chong-ma-tuy-prose
  'ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'ngành hàng', // 10-dongnai-179-kinh-te-so
  'ngành liên quan', // 14-hanoi-kh-100-ngay-cds
  'người dân', // 000-ban-dat-2021
  'người lao động', // 001-chi-tan-2024
  'nhà đầu tư', // 03-hanoi-310-5g-iot
  'nhà hàng', // genre
  'nhà khoa học', // 13-vpcp-624-don-doc-nhiem-vu
  'nhà trường', // 000-ban-dat-2021
  'nhân dân', // 13-vpcp-624-don-doc-nhiem-vu
  'nhóm', // 001-chi-tan-2024
  'phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'phòng ban', // nghean-980-phong-thu-dan-su
  'phòng ban chuyên môn', // 2-06-tdt-muc-2-cong-nghe-2026
  'phòng chuyên môn', // 004-trung-gia-2025
  'phòng khám', // genre
  'phường', // 03-hanoi-310-5g-iot
  'quận', // genre
  'sở', // 02-dongthap-552-doi-moi-cong-nghe
  'sở ban ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'sở ngành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tập đoàn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tdp', // genre
  'thành phố', // 13-vpcp-624-don-doc-nhiem-vu
  'thành phố trực thuộc trung ương', // 13-vpcp-624-don-doc-nhiem-vu
  'thị', // 004-trung-gia-2025
  'thị trấn', // 2-90-neg-lich-cong-tac-daksong-2019
  'thị xã', // genre
  'thôn', // 17-nq03-phu-luc-2-nq57
  'tỉnh', // 04-dongthap-617-cds-doanh-nghiep
  'tổ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức đảng', // cantho-153-phong-chong-ma-tuy-prose
  'tổ chức đoàn thể', // 000-ban-dat-2021
  'tổ dân cư', // genre
  'tổ dân phố', // 000-ban-dat-2021
  'tổ hợp tác', // genre
  'tổng công ty', // 2-06-tdt-muc-2-cong-nghe-2026
  'tổng cục', // genre
  'tp', // cantho-153-phong-chong-ma-tuy-prose
  'trạm', // 000-ban-dat-2021
  'trang trại', // genre
  'trung tâm', // 05-bvhttdl-6225-cuoi-nam-2025
  'trung tâm nghiên cứu', // 13-vpcp-624-don-doc-nhiem-vu
  'trường', // 02-dongthap-552-doi-moi-cong-nghe
  'trường cao đẳng', // genre
  'trường đại học', // 10-dongnai-179-kinh-te-so
  'trường đh', // 15-hanoi-kh38-phu-luc-1-xlsx
  'trường học', // 000-ban-dat-2021
  'văn phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'viện', // 02-dongthap-552-doi-moi-cong-nghe
  'viên chức', // 001-chi-tan-2024
  'viện nc', // 15-hanoi-kh38-phu-luc-1-xlsx
  'viện nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'vụ', // 03-hanoi-310-5g-iot
  'xã', // 03-hanoi-310-5g-iot
  'xóm', // 000-ban-dat-2021
]);

/** Kinds that go on with each other in a list that begins with "các": "các bệnh viện, trung tâm y tế". */
export const siblings = phrases([
  'bệnh viện', // ttg-2530-moi-truong-khong-khi
  'bộ môn', // 31-dhthuyloi-2020-vuot-gio
  'cơ sở giáo dục', // 14-hanoi-kh-100-ngay-cds
  'cơ sở khám chữa bệnh', // 13-vpcp-624-don-doc-nhiem-vu
  'cơ sở y tế', // cantho-153-phong-chong-ma-tuy-prose
  'khoa', // 02-dongthap-552-doi-moi-cong-nghe
  'nhà thuốc', // genre
  'phòng khám', // genre
  'trạm y tế', // 000-ban-dat-2021
  'trung tâm y tế', // genre
]);

/** Words that may follow a generic noun without making it a name of its own. */
export const modifiers = phrases([
  'bị', // 000-ban-dat-2021
  'biên giới', // 15-hanoi-kh38-phu-luc-1-xlsx
  'các cấp', // 001-chi-tan-2024
  'cấp', // 03-hanoi-310-5g-iot
  'chịu', // 003-tan-binh-2021
  'chuyên môn', // 000-ban-dat-2021
  'chưa', // 003-tan-binh-2021
  'chức năng', // 000-ban-dat-2021
  'có', // 02-dongthap-552-doi-moi-cong-nghe
  'có liên quan', // 02-dongthap-552-doi-moi-cong-nghe
  'còn lại', // hcm-2820-csdl-quy-hoach
  'cơ sở', // 05-bvhttdl-6225-cuoi-nam-2025
  'của', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cung cấp', // 03-hanoi-310-5g-iot
  'cùng cấp', // 001-chi-tan-2024
  'do', // 000-ban-dat-2021
  'dự kiến', // hcm-2820-csdl-quy-hoach
  'đã', // 001-chi-tan-2024
  'đang', // 004-trung-gia-2025
  'đầu tư', // 03-hanoi-310-5g-iot
  'đề xuất', // 21-laocai-khai-khoang-2026-draft
  'địa phương', // 07-ttg-2597-cds-ha-tang-xay-dung
  'đóng', // 000-ban-dat-2021
  'đồng bằng', // ttg-2530-moi-truong-khong-khi
  'được', // 05-bvhttdl-6225-cuoi-nam-2025
  'hải đảo', // genre
  'hoạt động', // 19-laocai-chi-thi-11-khoang-san
  'hội', // 02-dongthap-552-doi-moi-cong-nghe
  'huyện', // 000-ban-dat-2021
  'hữu quan', // genre
  'khác', // 11-ttg-2629-chinh-phu-so
  'khi', // 000-ban-dat-2021
  'không', // 000-ban-dat-2021
  'kinh doanh', // 001-chi-tan-2024
  'lân cận', // ttg-2530-moi-truong-khong-khi
  'liên quan', // 02-dongthap-552-doi-moi-cong-nghe
  'miền', // 17-nq03-phu-luc-2-nq57
  'nếu', // 000-ban-dat-2021
  'nêu trên', // 001-chi-tan-2024
  'ngang', // 08-nq394-de-an-moi-truong
  'nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'ngoài', // 17-nq03-phu-luc-2-nq57
  'nhà nước', // 09-bacninh-144-chi-tieu-kinh-te-so
  'như', // 001-chi-tan-2024
  'nói trên', // 000-ban-dat-2021
  'ở', // 17-nq03-phu-luc-2-nq57
  'phụ trách', // 001-chi-tan-2024
  'phường', // 03-hanoi-310-5g-iot
  'quản lý', // 03-hanoi-310-5g-iot
  'quận', // genre
  'sản xuất', // 001-chi-tan-2024
  'số', // 05-bvhttdl-6225-cuoi-nam-2025
  'sử dụng', // 000-ban-dat-2021
  'tại', // 08-nq394-de-an-moi-truong
  'tham gia', // 000-ban-dat-2021
  'thành phố', // 13-vpcp-624-don-doc-nhiem-vu
  'thành viên', // 000-ban-dat-2021
  'theo', // 14-hanoi-kh-100-ngay-cds
  'thí điểm', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thị xã', // genre
  'thuộc', // 08-nq394-de-an-moi-truong
  'thực hiện', // 05-bvhttdl-6225-cuoi-nam-2025
  'tiêu biểu', // laocai-tien-do-cum-cong-nghiep
  'tỉnh', // 04-dongthap-617-cds-doanh-nghiep
  'toàn tỉnh', // 10-dongnai-179-kinh-te-so
  'toàn xã', // 004-trung-gia-2025
  'tp', // cantho-153-phong-chong-ma-tuy-prose
  'trên', // 10-dongnai-179-kinh-te-so
  'trong', // 15-hanoi-kh38-phu-luc-1-xlsx
  'trọng điểm', // 10-dongnai-179-kinh-te-so
  'trung ương', // 08-nq394-de-an-moi-truong
  'trực thuộc', // 13-vpcp-624-don-doc-nhiem-vu
  'tương ứng', // hcm-2820-csdl-quy-hoach
  'ứng dụng', // 000-ban-dat-2021
  'vận hành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'ven', // ttg-2530-moi-truong-khong-khi
  'vi phạm', // 000-ban-dat-2021
  'việt nam', // 05-bvhttdl-6225-cuoi-nam-2025
  'vùng', // cantho-153-phong-chong-ma-tuy-prose
  'xã', // 03-hanoi-310-5g-iot
]);

/** "các đơn vị liên quan": whom the task concerns. */
export const concerned = phrases([
  'có liên quan', // 02-dongthap-552-doi-moi-cong-nghe
  'liên quan', // 02-dongthap-552-doi-moi-cong-nghe
]);

/** Nouns that stand before a list and are no head of its names: "Các đơn vị: Phòng Kinh tế, …". */
export const noHeads = phrases([
  'cấp', // 03-hanoi-310-5g-iot
  'cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'cơ sở', // 05-bvhttdl-6225-cuoi-nam-2025
  'đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'lực lượng', // cantho-153-phong-chong-ma-tuy-prose
  'ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'nhóm', // 001-chi-tan-2024
]);

/** People of no field: a verb after them says which of them. */
export const crowds = phrases([
  'cá nhân', // 001-chi-tan-2024
  'cán bộ', // 000-ban-dat-2021
  'cán bộ công chức', // 000-ban-dat-2021
  'cán bộ công chức viên chức', // 004-trung-gia-2025
  'công chức', // 000-ban-dat-2021
  'người', // 000-ban-dat-2021
  'viên chức', // 001-chi-tan-2024
]);

/**
 * Generic nouns of the economy: without "các" before them they make no set with offices of the state or with
 * schools.
 */
export const businesses = phrases([
  'công ty', // 14-hanoi-kh-100-ngay-cds
  'cơ sở sản xuất', // 004-trung-gia-2025
  'doanh nghiệp', // 02-dongthap-552-doi-moi-cong-nghe
  'hiệp hội', // 11-ttg-2629-chinh-phu-so
  'hộ dân', // 004-trung-gia-2025
  'hộ gia đình', // 000-ban-dat-2021
  'hộ kinh doanh', // 04-dongthap-617-cds-doanh-nghiep
  'hợp tác xã', // 02-dongthap-552-doi-moi-cong-nghe
  'htx', // laocai-tien-do-cum-cong-nghiep
  'nhà đầu tư', // 03-hanoi-310-5g-iot
  'nhà thầu', // genre
  'tập đoàn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ hợp tác', // genre
  'tổng công ty', // 2-06-tdt-muc-2-cong-nghe-2026
  'trang trại', // genre
]);

/** Generic nouns of the state. */
export const stateNouns = phrases([
  'ban', // 02-dongthap-552-doi-moi-cong-nghe
  'ban ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'bộ ngành', // 07-ttg-2597-cds-ha-tang-xay-dung
  'chi cục', // 21-laocai-khai-khoang-2026-draft
  'cơ quan ngang bộ', // 08-nq394-de-an-moi-truong
  'cơ quan thuộc chính phủ', // 08-nq394-de-an-moi-truong
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'sở', // 02-dongthap-552-doi-moi-cong-nghe
  'sở ban ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'sở ngành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'vụ', // 03-hanoi-310-5g-iot
]);

/** Generic nouns of schools and science. */
export const learningNouns = phrases([
  'cao đẳng', // 10-dongnai-179-kinh-te-so
  'cơ sở đào tạo', // 21-laocai-khai-khoang-2026-draft
  'cơ sở nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đại học', // 10-dongnai-179-kinh-te-so
  'học viện', // ttg-2530-moi-truong-khong-khi
  'trường', // 02-dongthap-552-doi-moi-cong-nghe
  'trường cao đẳng', // genre
  'trường đại học', // 10-dongnai-179-kinh-te-so
  'trường đh', // 15-hanoi-kh38-phu-luc-1-xlsx
  'trường học', // 000-ban-dat-2021
  'viện', // 02-dongthap-552-doi-moi-cong-nghe
  'viện nc', // 15-hanoi-kh38-phu-luc-1-xlsx
  'viện nghiên cứu', // 15-hanoi-kh38-phu-luc-1-xlsx
]);
