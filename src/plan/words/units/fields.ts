import { phrases } from '../phrases';

/**
 * What follows a head that several units share: "Sở Tài chính, Nội vụ" is two departments because both fields are
 * departments of their own. One list for all heads: fields of ministries, departments, offices and committees.
 */
export const domains = phrases([
  'an toàn thực phẩm', // 001-chi-tan-2024
  'bảo vệ môi trường', // 001-chi-tan-2024
  'chăn nuôi và thú y', // genre
  'chính sách, chiến lược trung ương', // 13-vpcp-624-don-doc-nhiem-vu
  'chuyển đổi số', // 05-bvhttdl-6225-cuoi-nam-2025
  'công an', // 09-bacninh-144-chi-tieu-kinh-te-so
  'công nghệ thông tin', // 000-ban-dat-2021
  'công nghiệp', // 03-hanoi-310-5g-iot
  'công tác sinh viên', // 31-dhthuyloi-2020-vuot-gio
  'công thương', // 03-hanoi-310-5g-iot
  'dân tộc', // 39-ubtvqh-92-chuong-trinh-lap-phap
  'dân tộc và tôn giáo', // genre
  'dân vận', // 002-thuong-lo-2020
  'dt&tg', // genre
  'du lịch', // 02-dongthap-552-doi-moi-cong-nghe
  'đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'địa chính - nông nghiệp', // genre
  'địa chính - xây dựng', // 000-ban-dat-2021
  'đô thị', // cantho-153-phong-chong-ma-tuy-prose
  'gd-đt', // genre
  'gd&đt', // 21-laocai-khai-khoang-2026-draft
  'gdđt', // 001-chi-tan-2024
  'giáo dục', // 02-dongthap-552-doi-moi-cong-nghe
  'giáo dục và đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'giao thông vận tải', // 17-nq03-phu-luc-2-nq57
  'gt vt', // genre
  'gtvt', // 3-16-vnmasterplan-wbs-2025
  'hành chính', // 14-hanoi-kh-100-ngay-cds
  'hành chính - tổ chức', // genre
  'hành chính - tổng hợp', // genre
  'hợp tác quốc tế', // ttg-2530-moi-truong-khong-khi
  'kế hoạch - nghiệp vụ', // genre
  'kế hoạch - tài chính', // 05-bvhttdl-6225-cuoi-nam-2025
  'kế hoạch tổng hợp', // genre
  'kế hoạch và đầu tư', // 17-nq03-phu-luc-2-nq57
  'kh&cn', // 04-dongthap-617-cds-doanh-nghiep
  'kh&đt', // 3-16-vnmasterplan-wbs-2025
  'khcn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'khđt', // 3-06-danang-dbgt-q4-2026
  'khoa học', // 02-dongthap-552-doi-moi-cong-nghe
  'khoa học và công nghệ', // 03-hanoi-310-5g-iot
  'kiểm lâm', // genre
  'kiểm soát thủ tục hành chính', // 11-ttg-2629-chinh-phu-so
  'kiểm tra', // 000-ban-dat-2021
  'kinh tế', // 10-dongnai-179-kinh-te-so
  'kinh tế - hạ tầng', // genre
  'kinh tế - ngân sách', // genre
  'kinh tế - xã hội', // 15-hanoi-kh38-phu-luc-1-xlsx
  'kinh tế, hạ tầng và đô thị', // genre
  'kt-ht', // genre
  'kt&ht', // genre
  'lao động - tbxh', // genre
  'lao động - thương binh và xã hội', // 17-nq03-phu-luc-2-nq57
  'lâm nghiệp', // laocai-tien-do-cum-cong-nghiep
  'lâm nghiệp và kiểm lâm', // genre
  'lđ-tb&xh', // 3-16-vnmasterplan-wbs-2025
  'lđtb&xh', // genre
  'lđtbxh', // genre
  'ngoại giao', // 17-nq03-phu-luc-2-nq57
  'ngoại vụ', // 10-dongnai-179-kinh-te-so
  'nn&mt', // 21-laocai-khai-khoang-2026-draft
  'nn&ptnt', // 3-16-vnmasterplan-wbs-2025
  'nnmt', // 15-hanoi-kh38-phu-luc-1-xlsx
  'nnptnt', // genre
  'nội chính', // genre
  'nội vụ', // 04-dongthap-617-cds-doanh-nghiep
  'nội vụ và dân tộc', // genre
  'nông nghiệp', // 07-ttg-2597-cds-ha-tang-xay-dung
  'nông nghiệp và môi trường', // 07-ttg-2597-cds-ha-tang-xay-dung
  'nông nghiệp và phát triển nông thôn', // 17-nq03-phu-luc-2-nq57
  'nông nghiệp và ptnt', // genre
  'pháp chế', // 2-06-tdt-muc-2-cong-nghe-2026
  'phát triển nông thôn', // 17-nq03-phu-luc-2-nq57
  'qhkt', // 15-hanoi-kh38-phu-luc-1-xlsx
  'qlđt', // 13-vpcp-624-don-doc-nhiem-vu
  'quản lý đô thị', // 2-06-tdt-muc-2-cong-nghe-2026
  'quản lý khoa học', // 15-hanoi-kh38-phu-luc-1-xlsx
  'quốc phòng', // 11-ttg-2629-chinh-phu-so
  'quy hoạch - kiến trúc', // 14-hanoi-kh-100-ngay-cds
  'tài chính', // 05-bvhttdl-6225-cuoi-nam-2025
  'tài chính - kế hoạch', // genre
  'tài chính - kế toán', // 000-ban-dat-2021
  'tài nguyên và môi trường', // 17-nq03-phu-luc-2-nq57
  'tc-kh', // genre
  'tc&kh', // genre
  'tckh', // genre
  'thanh tra', // 000-ban-dat-2021
  'thanh tra - pháp chế', // genre
  'thi đua - khen thưởng', // genre
  'thông tin và truyền thông', // 17-nq03-phu-luc-2-nq57
  'thủy lợi', // 10-dongnai-179-kinh-te-so
  'thủy sản', // cantho-153-phong-chong-ma-tuy-prose
  'thương mại', // anthoidong-xa-phan-cong
  'tn&mt', // 3-16-vnmasterplan-wbs-2025
  'tnmt', // 2-90-neg-lich-cong-tac-daksong-2019
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức - hành chính', // 004-trung-gia-2025
  'tổ chức cán bộ', // 31-dhthuyloi-2020-vuot-gio
  'tôn giáo', // ttg-2530-moi-truong-khong-khi
  'tổng hợp', // 001-chi-tan-2024
  'trồng trọt và bảo vệ thực vật', // genre
  'tt&tt', // genre
  'tttt', // 3-16-vnmasterplan-wbs-2025
  'tuyên giáo', // 17-nq03-phu-luc-2-nq57
  'tuyên giáo và dân vận', // cantho-153-phong-chong-ma-tuy-prose
  'tư pháp', // 10-dongnai-179-kinh-te-so
  'tư pháp - hộ tịch', // 000-ban-dat-2021
  'văn hóa', // 02-dongthap-552-doi-moi-cong-nghe
  'văn hóa - xã hội', // 000-ban-dat-2021
  'văn hóa và thể thao', // 02-dongthap-552-doi-moi-cong-nghe
  'văn hóa và thông tin', // 003-tan-binh-2021
  'văn hóa, khoa học và thông tin', // genre
  'văn hóa, thể thao và du lịch', // 02-dongthap-552-doi-moi-cong-nghe
  'văn phòng - thống kê', // 001-chi-tan-2024
  'vh-xh', // 004-trung-gia-2025
  'vh,tt&dl', // 21-laocai-khai-khoang-2026-draft
  'vh&tt', // genre
  'vhtt', // genre
  'vhtt&dl', // genre
  'vhttdl', // 05-bvhttdl-6225-cuoi-nam-2025
  'vhxh', // genre
  'xây dựng', // 05-bvhttdl-6225-cuoi-nam-2025
  'xây dựng đảng', // genre
  'y tế', // 10-dongnai-179-kinh-te-so
]);

/** Fields of associations, for heads like "Hội Nông dân, Phụ nữ". */
export const associationFields = phrases([
  'ccb', // genre
  'chữ thập đỏ', // genre
  'ctđ', // genre
  'cựu chiến binh', // genre
  'cựu giáo chức', // genre
  'cựu thanh niên xung phong', // genre
  'đông y', // genre
  'khuyến học', // genre
  'làm vườn', // genre
  'lhpn', // genre
  'liên hiệp phụ nữ', // genre
  'luật gia', // genre
  'nạn nhân chất độc da cam', // genre
  'nct', // genre
  'người cao tuổi', // 15-hanoi-kh38-phu-luc-1-xlsx
  'người mù', // genre
  'nhà báo', // genre
  'nông dân', // 02-dongthap-552-doi-moi-cong-nghe
  'phụ nữ', // genre
  'sinh vật cảnh', // genre
]);

/** Fields that are mostly half of a name where "và" joins them: "Phòng Khoa học và Hợp tác quốc tế". */
export const halfFields = phrases([
  'bảo vệ môi trường', // 001-chi-tan-2024
  'công nghệ thông tin', // 000-ban-dat-2021
  'công nghiệp', // 03-hanoi-310-5g-iot
  'công tác sinh viên', // 31-dhthuyloi-2020-vuot-gio
  'đào tạo', // 02-dongthap-552-doi-moi-cong-nghe
  'giáo dục', // 02-dongthap-552-doi-moi-cong-nghe
  'hành chính', // 14-hanoi-kh-100-ngay-cds
  'hợp tác quốc tế', // ttg-2530-moi-truong-khong-khi
  'kế hoạch tổng hợp', // genre
  'khoa học', // 02-dongthap-552-doi-moi-cong-nghe
  'khoa học công nghệ', // 03-hanoi-310-5g-iot
  'lao động', // 17-nq03-phu-luc-2-nq57
  'nông nghiệp', // 07-ttg-2597-cds-ha-tang-xay-dung
  'pháp chế', // 2-06-tdt-muc-2-cong-nghe-2026
  'phát triển nông thôn', // 17-nq03-phu-luc-2-nq57
  'quản lý khoa học', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tài nguyên', // 17-nq03-phu-luc-2-nq57
  'thanh tra', // 000-ban-dat-2021
  'thông tin', // 05-bvhttdl-6225-cuoi-nam-2025
  'thương mại', // anthoidong-xa-phan-cong
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức cán bộ', // 31-dhthuyloi-2020-vuot-gio
  'tổng hợp', // 001-chi-tan-2024
]);

/** Kinds of school: after "Trường" or "Các trường:" each begins a school of its own. */
export const schoolKinds = phrases([
  'cao đẳng', // 10-dongnai-179-kinh-te-so
  'chính trị', // 15-hanoi-kh38-phu-luc-1-xlsx
  'đại học', // 10-dongnai-179-kinh-te-so
  'mầm non', // 2-90-neg-lich-cong-tac-daksong-2019
  'mẫu giáo', // genre
  'mn', // genre
  'phổ thông', // 004-trung-gia-2025
  'ptdtbt', // genre
  'ptdtnt', // 2-90-neg-lich-cong-tac-daksong-2019
  'th', // 21-laocai-khai-khoang-2026-draft
  'th&thcs', // genre
  'thcs', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thcs&thpt', // genre
  'thpt', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tiểu học', // 001-chi-tan-2024
  'trung cấp', // 10-dongnai-179-kinh-te-so
  'trung học cơ sở', // genre
  'trung học phổ thông', // genre
]);

/** Acronyms of fields, not of units: "Nông nghiệp và PTNT". */
export const fieldAcronyms = phrases([
  'an', // 09-bacninh-144-chi-tieu-kinh-te-so
  'antt', // genre
  'atgt', // genre
  'attt', // soytehanoi-6582-di-tru-du-lieu
  'bvtv', // genre
  'cđs', // 13-vpcp-624-don-doc-nhiem-vu
  'cn', // 13-vpcp-624-don-doc-nhiem-vu
  'cnch', // genre
  'cntt', // 000-ban-dat-2021
  'csdl', // 17-nq03-phu-luc-2-nq57
  'csdlqg', // 17-nq03-phu-luc-2-nq57
  'csgt', // genre
  'dl', // 3-16-vnmasterplan-wbs-2025
  'đmst', // 13-vpcp-624-don-doc-nhiem-vu
  'đt', // 13-vpcp-624-don-doc-nhiem-vu
  'gd', // 2-90-neg-lich-cong-tac-daksong-2019
  'gdđt', // 001-chi-tan-2024
  'gdnn', // genre
  'gdtx', // genre
  'gpmb', // 21-laocai-khai-khoang-2026-draft
  'hcm', // 13-vpcp-624-don-doc-nhiem-vu
  'hđ', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
  'hn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'ht', // 13-vpcp-624-don-doc-nhiem-vu
  'httt', // 05-bvhttdl-6225-cuoi-nam-2025
  'kh', // 000-ban-dat-2021
  'kh&cn', // 04-dongthap-617-cds-doanh-nghiep
  'kns', // genre: kỹ năng sống, of schools
  'kt', // 001-chi-tan-2024
  'mn', // genre
  'mt', // genre
  'pccc', // 3-95-neg-laocai-doi-chieu-thiet-ke
  'pctt', // genre
  'pt', // 21-laocai-khai-khoang-2026-draft
  'ptdtbt', // genre
  'ptdtnt', // 2-90-neg-lich-cong-tac-daksong-2019
  'ptnt', // genre
  'qp', // genre
  'qsdđ', // genre
  'tbxh', // genre
  'tc', // 15-hanoi-kh38-phu-luc-1-xlsx
  'td', // genre
  'th', // 21-laocai-khai-khoang-2026-draft
  'th&thcs', // genre
  'thcs', // 15-hanoi-kh38-phu-luc-1-xlsx
  'thpt', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tkcn', // genre
  'tphcm', // 34-hcm-ct03-nghia-vu-quan-su
  'tphn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tt', // 000-ban-dat-2021
  'ttn', // genre
  'ttnt', // genre
  'tw', // 17-nq03-phu-luc-2-nq57
  'vn', // 13-vpcp-624-don-doc-nhiem-vu
  'xd', // 2-90-neg-lich-cong-tac-daksong-2019
  'xh', // 004-trung-gia-2025
]);

/** Fields that are institutions of a level: "Công an tỉnh" is no "Sở Công an". */
export const levelledFields = phrases([
  'công an', // 09-bacninh-144-chi-tieu-kinh-te-so
  'kiểm lâm', // genre
  'thanh tra', // 000-ban-dat-2021
]);
