import { phrases } from '../phrases';

/** How names of units, collectives and named persons begin where a document gives them a duty in running text. */
export const heads = phrases([
  'bà', // 3-06-danang-dbgt-q4-2026
  'ban', // 02-dongthap-552-doi-moi-cong-nghe
  'báo', // 05-bvhttdl-6225-cuoi-nam-2025
  'bảo hiểm', // 10-dongnai-179-kinh-te-so
  'bệnh viện', // ttg-2530-moi-truong-khong-khi
  'bí thư', // 000-ban-dat-2021
  'bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'bộ đội', // cantho-153-phong-chong-ma-tuy-prose
  'bộ phận', // 000-ban-dat-2021
  'các ban', // 002-thuong-lo-2020
  'các bộ', // 07-ttg-2597-cds-ha-tang-xay-dung
  'các cấp', // 001-chi-tan-2024
  'các cấp ủy', // cantho-153-phong-chong-ma-tuy-prose
  'các chi bộ', // genre
  'các cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'các doanh nghiệp', // 03-hanoi-310-5g-iot
  'các đảng ủy', // genre
  'các địa phương', // 07-ttg-2597-cds-ha-tang-xay-dung
  'các đoàn thể', // 000-ban-dat-2021
  'các đồng chí', // 13-vpcp-624-don-doc-nhiem-vu
  'các đơn vị', // 05-bvhttdl-6225-cuoi-nam-2025
  'các hội', // 02-dongthap-552-doi-moi-cong-nghe
  'các ngành', // cantho-153-phong-chong-ma-tuy-prose
  'các phòng', // 004-trung-gia-2025
  'các phường', // 03-hanoi-310-5g-iot
  'các sở', // 04-dongthap-617-cds-doanh-nghiep
  'các thành viên', // 31-dhthuyloi-2020-vuot-gio
  'các thôn', // 001-chi-tan-2024
  'các tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'các trường', // 10-dongnai-179-kinh-te-so
  'các xã', // 04-dongthap-617-cds-doanh-nghiep
  'cán bộ', // 000-ban-dat-2021
  'cấp ủy', // cantho-153-phong-chong-ma-tuy-prose
  'chi bộ', // 2-90-neg-lich-cong-tac-daksong-2019
  'chi cục', // 21-laocai-khai-khoang-2026-draft
  'chi ủy', // genre
  'chủ tịch', // 13-vpcp-624-don-doc-nhiem-vu
  'công an', // 09-bacninh-144-chi-tieu-kinh-te-so
  'công chức', // 000-ban-dat-2021
  'công đoàn', // cantho-153-phong-chong-ma-tuy-prose
  'cổng thông tin', // 001-chi-tan-2024
  'công ty', // 14-hanoi-kh-100-ngay-cds
  'cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'đài', // 08-nq394-de-an-moi-truong
  'đảng ủy', // 000-ban-dat-2021
  'đc', // genre
  'địa phương', // 07-ttg-2597-cds-ha-tang-xay-dung
  'đoàn', // 09-bacninh-144-chi-tieu-kinh-te-so
  'đồng chí', // 13-vpcp-624-don-doc-nhiem-vu
  'đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'hải quan', // 21-laocai-khai-khoang-2026-draft
  'hđnd', // 14-hanoi-kh-100-ngay-cds
  'hội', // 02-dongthap-552-doi-moi-cong-nghe
  'hội đồng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'huyện ủy', // 2-90-neg-lich-cong-tac-daksong-2019
  'kho bạc', // 31-dhthuyloi-2020-vuot-gio
  'liên đoàn', // genre
  'liên minh', // ttg-2530-moi-truong-khong-khi
  'mặt trận', // 14-hanoi-kh-100-ngay-cds
  'mttq', // 14-hanoi-kh-100-ngay-cds
  'ngân hàng', // 09-bacninh-144-chi-tieu-kinh-te-so
  'người đứng đầu', // 001-chi-tan-2024
  'ông', // 3-06-danang-dbgt-q4-2026
  'phó chủ tịch', // 003-tan-binh-2021
  'phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'quân sự', // 000-ban-dat-2021
  'quỹ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'sở', // 02-dongthap-552-doi-moi-cong-nghe
  'tập đoàn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thanh tra', // 000-ban-dat-2021
  'thành ủy', // 14-hanoi-kh-100-ngay-cds
  'thôn', // 17-nq03-phu-luc-2-nq57
  'thủ trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
  'thuế', // 10-dongnai-179-kinh-te-so
  'thường trực', // cantho-153-phong-chong-ma-tuy-prose
  'tỉnh ủy', // 000-ban-dat-2021
  'tòa án', // 13-vpcp-624-don-doc-nhiem-vu
  'tổ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức chính quyền', // 004-trung-gia-2025
  'tổ chức chính trị', // 000-ban-dat-2021
  'tổ chức đảng', // cantho-153-phong-chong-ma-tuy-prose
  'tổ chức đoàn thể', // 000-ban-dat-2021
  'tổ chức hội', // 07-ttg-2597-cds-ha-tang-xay-dung
  'tổ chức xã hội', // cantho-153-phong-chong-ma-tuy-prose
  'tổng cục', // genre
  'trạm', // 000-ban-dat-2021
  'trung tâm', // 05-bvhttdl-6225-cuoi-nam-2025
  'trường', // 02-dongthap-552-doi-moi-cong-nghe
  'trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
  'ubmttq', // 000-ban-dat-2021
  'ubnd', // 03-hanoi-310-5g-iot
  'ủy ban', // 13-vpcp-624-don-doc-nhiem-vu
  'văn phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'viện', // 02-dongthap-552-doi-moi-cong-nghe
  'viện kiểm sát', // 17-nq03-phu-luc-2-nq57
  'vụ', // 03-hanoi-310-5g-iot
]);

/** How tasks begin in the same letters: "Ban hành …", "Hội nghị …", "Phòng, chống …", "Tổ chức lễ …". */
export const taskStarts = phrases([
  'bà con', // genre
  'ban bố', // genre
  'ban hành', // 000-ban-dat-2021
  'báo cáo', // 000-ban-dat-2021
  'báo động', // genre
  'bộ câu hỏi', // 2-06-tdt-muc-2-cong-nghe-2026
  'bộ chỉ số', // 003-tan-binh-2021
  'bộ chỉ tiêu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'bộ công cụ', // ttg-2530-moi-truong-khong-khi
  'bộ cơ sở', // 14-hanoi-kh-100-ngay-cds
  'bộ máy', // 002-thuong-lo-2020
  'bộ quy', // 000-ban-dat-2021
  'bộ số liệu', // genre
  'bộ tài liệu', // ttg-2530-moi-truong-khong-khi
  'bộ thủ tục', // genre
  'bộ tiêu chí', // ttg-2530-moi-truong-khong-khi
  'cơ quan hóa', // genre
  'đoàn kết', // cantho-153-phong-chong-ma-tuy-prose
  'hội chợ', // genre
  'hội diễn', // genre
  'hội đàm', // genre
  'hội họp', // genre
  'hội nghị', // 001-chi-tan-2024
  'hội thảo', // ttg-2530-moi-truong-khong-khi
  'hội thi', // genre
  'phòng bệnh', // 38-nq282-suc-khoe-trich
  'phòng cháy', // 001-chi-tan-2024
  'phòng chống', // 001-chi-tan-2024
  'phòng ngừa', // cantho-153-phong-chong-ma-tuy-prose
  'phòng trừ', // genre
  'quỹ đất', // laocai-tien-do-cum-cong-nghiep
  'thanh tra kiểm tra', // 001-chi-tan-2024
  'thuế suất', // genre
  'thuế thu', // 13-vpcp-624-don-doc-nhiem-vu
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'trạm biến', // genre
  'trạm bơm', // genre
  'trường hợp', // 001-chi-tan-2024
  'viện trợ', // cantho-153-phong-chong-ma-tuy-prose
  'vụ án', // cantho-153-phong-chong-ma-tuy-prose
  'vụ đông', // genre
  'vụ hè', // genre
  'vụ mùa', // genre
  'vụ việc', // 000-ban-dat-2021
  'vụ xuân', // genre
]);
