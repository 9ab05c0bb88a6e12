import { phrases } from '../phrases';

/** Words that make the number of what follows: after a separator they begin a new unit. */
export const quantifiers = phrases([
  'ba', // cantho-153-phong-chong-ma-tuy-prose
  'các', // 02-dongthap-552-doi-moi-cong-nghe
  'đội ngũ', // 000-ban-dat-2021
  'hai', // 15-hanoi-kh38-phu-luc-1-xlsx
  'hệ thống', // 05-bvhttdl-6225-cuoi-nam-2025
  'mọi', // 004-trung-gia-2025
  'mỗi', // 09-bacninh-144-chi-tieu-kinh-te-so
  'một số', // 17-nq03-phu-luc-2-nq57
  'một trong các', // genre
  'những', // 000-ban-dat-2021
  'tất cả', // cantho-153-phong-chong-ma-tuy-prose
  'tất cả các', // cantho-153-phong-chong-ma-tuy-prose
  'toàn bộ', // 000-ban-dat-2021
  'toàn thể', // 002-thuong-lo-2020
  'từng', // 000-ban-dat-2021
]);
