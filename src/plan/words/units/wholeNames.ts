import { phrases } from '../phrases';

/** Names that are whole as they stand: what follows after a comma is another unit. */
export const wholeNames = phrases([
  'ban chỉ huy quân sự', // genre
  'ban chqs', // 000-ban-dat-2021
  'ban tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'bảo hiểm xã hội', // 10-dongnai-179-kinh-te-so
  'bệnh viện đa khoa', // genre
  'bhxh', // genre
  'bộ đội biên phòng', // cantho-153-phong-chong-ma-tuy-prose
  'bưu điện', // genre
  'công an', // 09-bacninh-144-chi-tieu-kinh-te-so
  'công đoàn', // cantho-153-phong-chong-ma-tuy-prose
  'đảng ủy', // 000-ban-dat-2021
  'điện lực', // 21-laocai-khai-khoang-2026-draft
  'đoàn thanh niên', // genre
  'đoàn tncs hồ chí minh', // genre
  'hải quan', // 21-laocai-khai-khoang-2026-draft
  'hạt kiểm lâm', // genre
  'hđnd', // 14-hanoi-kh-100-ngay-cds
  'hội ccb', // genre
  'hội chữ thập đỏ', // genre
  'hội cựu chiến binh', // genre
  'hội đồng nhân dân', // 003-tan-binh-2021
  'hội khuyến học', // genre
  'hội lhpn', // genre
  'hội liên hiệp phụ nữ', // genre
  'hội nd', // genre
  'hội người cao tuổi', // 3-92-neg-campha-lich-cong-tac-2026
  'hội nông dân', // genre
  'hội phụ nữ', // genre
  'huyện ủy', // 2-90-neg-lich-cong-tac-daksong-2019
  'kho bạc', // 31-dhthuyloi-2020-vuot-gio
  'liên đoàn lao động', // genre
  'mặt trận', // 14-hanoi-kh-100-ngay-cds
  'mặt trận tổ quốc', // 001-chi-tan-2024
  'mttq', // 14-hanoi-kh-100-ngay-cds
  'ngân hàng', // 09-bacninh-144-chi-tieu-kinh-te-so
  'ngân hàng nhà nước', // 09-bacninh-144-chi-tieu-kinh-te-so
  'nhà trường', // 000-ban-dat-2021
  'quân sự', // 000-ban-dat-2021
  'thanh tra', // 000-ban-dat-2021
  'thanh tra chính phủ', // 13-vpcp-624-don-doc-nhiem-vu
  'thành ủy', // 14-hanoi-kh-100-ngay-cds
  'thông tấn xã việt nam', // ttg-2530-moi-truong-khong-khi
  'thuế', // 10-dongnai-179-kinh-te-so
  'tỉnh ủy', // 000-ban-dat-2021
  'tòa án', // 13-vpcp-624-don-doc-nhiem-vu
  'trạm y tế', // 000-ban-dat-2021
  'trung tâm phục vụ hành chính công', // 14-hanoi-kh-100-ngay-cds
  'trung tâm y tế', // genre
  'ub mttq', // 14-hanoi-kh-100-ngay-cds
  'ubkt đảng ủy', // genre
  'ubmttq', // 000-ban-dat-2021
  'ubnd', // 03-hanoi-310-5g-iot
  'ủy ban kiểm tra', // genre
  'ủy ban mặt trận tổ quốc', // anthoidong-xa-phan-cong
  'ủy ban mặt trận tổ quốc việt nam', // anthoidong-xa-phan-cong
  'ủy ban mttq', // 000-ban-dat-2021
  'ủy ban nhân dân', // 13-vpcp-624-don-doc-nhiem-vu
  'văn phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'văn phòng - thống kê', // 001-chi-tan-2024
  'văn phòng bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'văn phòng chính phủ', // 11-ttg-2629-chinh-phu-so
  'văn phòng đảng ủy', // genre
  'văn phòng hđnd', // 14-hanoi-kh-100-ngay-cds
  'văn phòng hđnd và ubnd', // 004-trung-gia-2025
  'văn phòng hội đồng nhân dân và ủy ban nhân dân', // anthoidong-xa-phan-cong
  'văn phòng tỉnh ủy', // genre
  'văn phòng ubnd', // 09-bacninh-144-chi-tieu-kinh-te-so
  'viện kiểm sát', // 17-nq03-phu-luc-2-nq57
]);

/** Heads that several fields may share: "Sở Tài chính, Nội vụ". */
export const sharedHeads = phrases([
  'ban', // 02-dongthap-552-doi-moi-cong-nghe
  'bộ', // 05-bvhttdl-6225-cuoi-nam-2025
  'các ban', // 002-thuong-lo-2020
  'các bộ', // 07-ttg-2597-cds-ha-tang-xay-dung
  'các cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'các hội', // 02-dongthap-552-doi-moi-cong-nghe
  'các phòng', // 004-trung-gia-2025
  'các sở', // 04-dongthap-617-cds-doanh-nghiep
  'các trường', // 10-dongnai-179-kinh-te-so
  'các vụ', // 000-ban-dat-2021
  'chi cục', // 21-laocai-khai-khoang-2026-draft
  'cục', // 05-bvhttdl-6225-cuoi-nam-2025
  'hội', // 02-dongthap-552-doi-moi-cong-nghe
  'phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'sở', // 02-dongthap-552-doi-moi-cong-nghe
  'trường', // 02-dongthap-552-doi-moi-cong-nghe
  'vụ', // 03-hanoi-310-5g-iot
]);

/** A name that ends with one of these is whole. */
export const levelEndings: ReadonlySet<string> = new Set([
  'xã',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'phố',
  'tp',
  'quan',
  'trấn',
  'khu',
  'bàn',
  'nam',
  'ubnd',
  'hđnd',
  'khác',
  'thôn',
  'ấp',
]);
