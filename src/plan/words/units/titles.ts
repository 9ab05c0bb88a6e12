import { phrases } from '../phrases';

/** Titles of office: the holder is the unit. */
export const titles = phrases([
  'anh', // laocai-tien-do-cum-cong-nghiep
  'bà', // 3-06-danang-dbgt-q4-2026
  'bác sĩ', // 17-nq03-phu-luc-2-nq57
  'bí thư', // 000-ban-dat-2021
  'bộ trưởng', // 13-vpcp-624-don-doc-nhiem-vu
  'cán sự', // genre
  'chánh án', // genre
  'chánh thanh tra', // genre
  'chánh văn phòng', // genre
  'chị', // 2-10-contact-center-ai-agent-2025
  'chi cục trưởng', // genre
  'chỉ huy trưởng', // genre
  'chính trị viên', // genre
  'chủ nhiệm', // genre
  'chủ tịch', // 13-vpcp-624-don-doc-nhiem-vu
  'cô', // genre
  'ct ubnd', // 2-90-neg-lich-cong-tac-daksong-2019
  'cục trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
  'cvp', // genre
  'dược sĩ', // genre
  'đại úy', // genre
  'đc', // genre
  'điều dưỡng', // genre
  'đội trưởng', // genre
  'đồng chí', // 13-vpcp-624-don-doc-nhiem-vu
  'giám đốc', // 05-bvhttdl-6225-cuoi-nam-2025
  'hiệu trưởng', // genre
  'kỹ thuật viên', // genre
  'lãnh đạo', // 000-ban-dat-2021
  'lớp trưởng', // genre
  'mr', // genre
  'mrs', // genre: beside “mr” in lists of companies
  'ms', // genre
  'người đứng đầu', // 001-chi-tan-2024
  'ông', // 3-06-danang-dbgt-q4-2026
  'pct', // cantho-153-phong-chong-ma-tuy-prose
  'pct ubnd', // cantho-153-phong-chong-ma-tuy-prose
  'phó', // 003-tan-binh-2021
  'phó bí thư', // genre
  'phó chủ tịch', // 003-tan-binh-2021
  'phó giám đốc', // 15-hanoi-kh38-phu-luc-1-xlsx
  'phó hiệu trưởng', // genre
  'pht', // genre: of a school
  'phụ trách', // 001-chi-tan-2024
  'quản đốc', // genre
  'tập thể lãnh đạo', // genre
  'thầy', // 2-10-contact-center-ai-agent-2025
  'thiếu tá', // genre
  'thống đốc', // 13-vpcp-624-don-doc-nhiem-vu
  'thủ trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
  'thứ trưởng', // 13-vpcp-624-don-doc-nhiem-vu
  'thượng tá', // genre
  'thường trực', // cantho-153-phong-chong-ma-tuy-prose
  'tổ phó', // genre
  'tổ trưởng', // 000-ban-dat-2021
  'tổng biên tập', // genre
  'tổng cục trưởng', // genre
  'tổng giám đốc', // 13-vpcp-624-don-doc-nhiem-vu
  'tổng thanh tra', // 13-vpcp-624-don-doc-nhiem-vu
  'trạm trưởng', // genre
  'trung tá', // genre
  'trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
  'trưởng ban', // nghean-980-phong-thu-dan-su
  'trưởng bản', // genre
  'trưởng bộ môn', // 31-dhthuyloi-2020-vuot-gio
  'trưởng các', // 05-bvhttdl-6225-cuoi-nam-2025
  'trưởng công an', // genre
  'trưởng đoàn', // genre
  'trưởng khoa', // genre
  'trưởng phòng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'trưởng thôn', // 000-ban-dat-2021
  'trưởng trạm', // genre
  'uv', // genre
  'uvbch', // genre
  'uvbtv', // genre
  'ủy viên', // genre
  'viện phó', // genre
  'viện trưởng', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
  'vụ trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
]);

/** Holders of whatever the nouns after them name: "Thủ trưởng cơ quan, đơn vị". */
export const headsOfSets = phrases([
  'người đứng đầu', // 001-chi-tan-2024
  'thủ trưởng', // 05-bvhttdl-6225-cuoi-nam-2025
]);

/** Titles that say of what they are: a title after them is somebody else's. */
export const completeTitles = phrases([
  'chánh văn phòng', // genre
  'hiệu trưởng', // genre
  'trưởng bản', // genre
  'trưởng bộ môn', // 31-dhthuyloi-2020-vuot-gio
  'trưởng công an', // genre
  'trưởng khoa', // genre
  'trưởng thôn', // 000-ban-dat-2021
  'trưởng trạm', // genre
]);

/** Bodies that "Lãnh đạo", "Thường trực" name together. */
export const governingBodies = phrases([
  'đảng ủy', // 000-ban-dat-2021
  'hđnd', // 14-hanoi-kh-100-ngay-cds
  'hội đồng nhân dân', // 003-tan-binh-2021
  'huyện ủy', // 2-90-neg-lich-cong-tac-daksong-2019
  'mttq', // 14-hanoi-kh-100-ngay-cds
  'thành ủy', // 14-hanoi-kh-100-ngay-cds
  'tỉnh ủy', // 000-ban-dat-2021
  'ub mttq', // 14-hanoi-kh-100-ngay-cds
  'ubmttq', // 000-ban-dat-2021
  'ubmttqvn', // cantho-153-phong-chong-ma-tuy-prose
  'ubnd', // 03-hanoi-310-5g-iot
  'ủy ban mặt trận', // anthoidong-xa-phan-cong
  'ủy ban mttq', // 000-ban-dat-2021
  'ủy ban nhân dân', // 13-vpcp-624-don-doc-nhiem-vu
]);

/**
 * Posts without an office of their own: after a person's name they say what that person is ("Bà Nguyễn Thị A, công
 * chức Văn phòng").
 */
export const officers = phrases([
  'cán bộ', // 000-ban-dat-2021
  'chuyên viên', // 11-ttg-2629-chinh-phu-so
  'công chức', // 000-ban-dat-2021
  'giảng viên', // 15-hanoi-kh38-phu-luc-1-xlsx
  'giáo viên', // 001-chi-tan-2024
  'kế toán', // 000-ban-dat-2021
  'nhân viên', // 17-nq03-phu-luc-2-nq57
  'thủ quỹ', // 001-chi-tan-2024
  'văn phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'văn thư', // 2-15-caobang-203-quy-trinh-noi-bo
  'viên chức', // 001-chi-tan-2024
]);

/** What a person is called by before a name or a post. */
export const addresses = phrases([
  'anh', // genre
  'bà', // genre
  'chị', // genre
  'cô', // genre
  'đc', // genre
  'đồng chí', // 13-vpcp-624-don-doc-nhiem-vu
  'ông', // genre
  'thầy', // genre
]);

/** Committees that only a party committee and a council have. */
export const standing = phrases([
  'thường trực', // cantho-153-phong-chong-ma-tuy-prose
]);

/** Who lead several bodies together: "Lãnh đạo Đảng ủy, HĐND, UBND xã" is one. */
export const jointHolders = phrases([
  'lãnh đạo', // 000-ban-dat-2021
  'tập thể', // cantho-153-phong-chong-ma-tuy-prose
  'thường trực', // cantho-153-phong-chong-ma-tuy-prose
]);
