import { phrases } from '../phrases';

/** Words an institution's name begins with. */
export const institutions = phrases([
  'agribank', // genre
  'ban', // 02-dongthap-552-doi-moi-cong-nghe
  'ban chấp hành', // 3-92-neg-campha-lich-cong-tac-2026
  'ban chqs', // 000-ban-dat-2021
  'ban qlda', // laocai-tien-do-cum-cong-nghiep
  'ban quản lý', // 03-hanoi-310-5g-iot
  'ban thường trực', // 2-90-neg-lich-cong-tac-daksong-2019
  'ban thường vụ', // 19-laocai-chi-thi-11-khoang-san
  'báo', // 05-bvhttdl-6225-cuoi-nam-2025
  'bảo hiểm xã hội', // 10-dongnai-179-kinh-te-so
  'bảo tàng', // 10-dongnai-179-kinh-te-so
  'bcđ', // 14-hanoi-kh-100-ngay-cds
  'bch', // cantho-153-phong-chong-ma-tuy-prose
  'bệnh viện', // ttg-2530-moi-truong-khong-khi
  'bhxh', // genre
  'bidv', // genre
  'bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'bộ đội biên phòng', // cantho-153-phong-chong-ma-tuy-prose
  'bộ phận', // 000-ban-dat-2021
  'bql', // 21-laocai-khai-khoang-2026-draft
  'bưu điện', // genre
  'ca', // genre
  'cảng', // nghean-980-phong-thu-dan-su
  'cấp ủy', // cantho-153-phong-chong-ma-tuy-prose
  'câu lạc bộ', // genre
  'ccb', // genre
  'chi bộ', // 2-90-neg-lich-cong-tac-daksong-2019
  'chi cục', // 21-laocai-khai-khoang-2026-draft
  'chi đoàn', // genre
  'chi hội', // 001-chi-tan-2024
  'chỉ huy', // cantho-153-phong-chong-ma-tuy-prose
  'chi nhánh', // 10-dongnai-179-kinh-te-so
  'chi ủy', // genre
  'chính phủ', // 08-nq394-de-an-moi-truong
  'chính quyền', // 000-ban-dat-2021
  'chợ', // ttg-2530-moi-truong-khong-khi
  'chùa', // genre
  'công an', // 09-bacninh-144-chi-tieu-kinh-te-so
  'công đoàn', // cantho-153-phong-chong-ma-tuy-prose
  'cổng thông tin', // 001-chi-tan-2024
  'công ty', // 14-hanoi-kh-100-ngay-cds
  'cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'cơ sở', // 05-bvhttdl-6225-cuoi-nam-2025
  'cty', // genre
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'cụm', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cửa hàng', // cantho-153-phong-chong-ma-tuy-prose
  'dân quân', // 000-ban-dat-2021
  'đài', // 08-nq394-de-an-moi-truong
  'đại đội', // genre
  'đại học', // 10-dongnai-179-kinh-te-so
  'đại hội', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đảng bộ', // genre
  'đảng đoàn', // genre
  'đảng ủy', // 000-ban-dat-2021
  'điểm', // 10-dongnai-179-kinh-te-so
  'điện lực', // 21-laocai-khai-khoang-2026-draft
  'đoàn', // 09-bacninh-144-chi-tieu-kinh-te-so
  'đoàn thanh niên', // genre
  'đội', // 000-ban-dat-2021
  'đồn', // genre
  'đồn biên phòng', // genre
  'đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'đtn', // genre
  'đtncshcm', // genre
  'evn', // 13-vpcp-624-don-doc-nhiem-vu
  'ga', // genre
  'hải quan', // 21-laocai-khai-khoang-2026-draft
  'hạt', // 15-hanoi-kh38-phu-luc-1-xlsx
  'hạt kiểm lâm', // genre
  'hđđh', // genre
  'hđnd', // 14-hanoi-kh-100-ngay-cds
  'hiệp hội', // 11-ttg-2629-chinh-phu-so
  'hlhpn', // genre
  'hnd', // genre
  'học viện', // ttg-2530-moi-truong-khong-khi
  'hộ', // 000-ban-dat-2021
  'hội', // 02-dongthap-552-doi-moi-cong-nghe
  'hội đồng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'hội lhpn', // genre
  'hợp tác xã', // 02-dongthap-552-doi-moi-cong-nghe
  'htx', // laocai-tien-do-cum-cong-nghiep
  'huyện ủy', // 2-90-neg-lich-cong-tac-daksong-2019
  'kbnn', // genre
  'kho bạc', // 31-dhthuyloi-2020-vuot-gio
  'khoa', // 02-dongthap-552-doi-moi-cong-nghe
  'khối', // 15-hanoi-kh38-phu-luc-1-xlsx
  'khu', // 03-hanoi-310-5g-iot
  'kiểm toán', // 002-thuong-lo-2020
  'ký túc xá', // genre
  'lâm trường', // genre
  'lđlđ', // genre
  'lhpn', // genre
  'liên danh', // laocai-tien-do-cum-cong-nghiep
  'liên đoàn', // genre
  'liên hiệp', // 02-dongthap-552-doi-moi-cong-nghe
  'liên minh', // ttg-2530-moi-truong-khong-khi
  'lữ đoàn', // genre
  'lực lượng', // cantho-153-phong-chong-ma-tuy-prose
  'mạng lưới', // ttg-2530-moi-truong-khong-khi
  'mặt trận', // 14-hanoi-kh-100-ngay-cds
  'mobifone', // genre
  'mttq', // 14-hanoi-kh-100-ngay-cds
  'ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'ngân hàng', // 09-bacninh-144-chi-tieu-kinh-te-so
  'nhà', // 03-hanoi-310-5g-iot
  'nhà ăn', // genre
  'nhà hát', // genre
  'nhà máy', // laocai-tien-do-cum-cong-nghiep
  'nhà thiếu nhi', // genre
  'nhà trường', // 000-ban-dat-2021
  'nhà văn hóa', // 001-chi-tan-2024
  'nhcsxh', // genre
  'nhóm', // 001-chi-tan-2024
  'nông trường', // genre
  'phân xưởng', // genre
  'phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'phòng khám', // genre
  'quân khu', // genre
  'quân sự', // 000-ban-dat-2021
  'quốc hội', // 13-vpcp-624-don-doc-nhiem-vu
  'quỹ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'sân bay', // 07-ttg-2597-cds-ha-tang-xay-dung
  'siêu thị', // genre
  'sở', // 02-dongthap-552-doi-moi-cong-nghe
  'tand', // cantho-153-phong-chong-ma-tuy-prose
  'tạp chí', // genre
  'tập đoàn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tct', // 2-06-tdt-muc-2-cong-nghe-2026
  'thành đoàn', // genre
  'thanh tra', // 000-ban-dat-2021
  'thành ủy', // 14-hanoi-kh-100-ngay-cds
  'thi hành án dân sự', // genre
  'thị ủy', // genre
  'thống kê', // 21-laocai-khai-khoang-2026-draft
  'thông tấn xã', // ttg-2530-moi-truong-khong-khi
  'thủ tướng', // 000-ban-dat-2021
  'thuế', // 10-dongnai-179-kinh-te-so
  'thư viện', // 004-trung-gia-2025
  'thường trực', // cantho-153-phong-chong-ma-tuy-prose
  'tiểu ban', // genre
  'tiểu đoàn', // genre
  'tỉnh đoàn', // 09-bacninh-144-chi-tieu-kinh-te-so
  'tỉnh ủy', // 000-ban-dat-2021
  'tòa án', // 13-vpcp-624-don-doc-nhiem-vu
  'tổ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổng', // 000-ban-dat-2021
  'tổng công ty', // 2-06-tdt-muc-2-cong-nghe-2026
  'tổng cục', // genre
  'tổng liên đoàn', // genre
  'trại', // 15-hanoi-kh38-phu-luc-1-xlsx
  'trạm', // 000-ban-dat-2021
  'trạm y tế', // 000-ban-dat-2021
  'trung đoàn', // genre
  'trung tâm', // 05-bvhttdl-6225-cuoi-nam-2025
  'trung ương', // 08-nq394-de-an-moi-truong
  'trung ương đoàn', // genre
  'trường', // 02-dongthap-552-doi-moi-cong-nghe
  'tt', // 000-ban-dat-2021
  'ttyt', // genre
  'tyt', // genre
  'ub', // 14-hanoi-kh-100-ngay-cds
  'ub mttq', // 14-hanoi-kh-100-ngay-cds
  'ubmttq', // 000-ban-dat-2021
  'ubmttqvn', // cantho-153-phong-chong-ma-tuy-prose
  'ubnd', // 03-hanoi-310-5g-iot
  'ủy ban', // 13-vpcp-624-don-doc-nhiem-vu
  'văn phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'vietcombank', // genre
  'vietinbank', // genre
  'viettel', // soytehanoi-6582-di-tru-du-lieu
  'viện', // 02-dongthap-552-doi-moi-cong-nghe
  'viện kiểm sát', // 17-nq03-phu-luc-2-nq57
  'viễn thông', // 03-hanoi-310-5g-iot
  'vksnd', // genre
  'vnpt', // genre
  'vp', // cantho-153-phong-chong-ma-tuy-prose
  'vụ', // 03-hanoi-310-5g-iot
  'vườn quốc gia', // genre
  'xã đoàn', // genre
  'xí nghiệp', // genre
  'xưởng', // 3-95-neg-laocai-doi-chieu-thiet-ke
  'y tế thôn', // genre
]);

/** Heads whose fields are many and mostly double: "Khoa Kinh tế và Quản trị kinh doanh". */
export const halvedHeads = phrases([
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'khoa', // 02-dongthap-552-doi-moi-cong-nghe
  'viện', // 02-dongthap-552-doi-moi-cong-nghe
  'vụ', // 03-hanoi-310-5g-iot
]);

/** Heads that never stand inside a name that begins with the same head. */
export const soleHeads = phrases([
  'bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'sở', // 02-dongthap-552-doi-moi-cong-nghe
  'ubnd', // 03-hanoi-310-5g-iot
]);

/** Offices that every place of a level has: "UBND huyện A, thị xã B". */
export const placedOffices = phrases([
  'chủ tịch ubnd', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đảng ủy', // 000-ban-dat-2021
  'hđnd', // 14-hanoi-kh-100-ngay-cds
  'ubnd', // 03-hanoi-310-5g-iot
  'ủy ban nhân dân', // 13-vpcp-624-don-doc-nhiem-vu
]);
