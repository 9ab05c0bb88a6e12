import { phrases } from '../phrases';

/** Kinds of place: after "UBND" they name its level, alone they are the place itself. */
export const places = phrases([
  'ấp', // anthoidong-xa-phan-cong
  'bản', // 05-bvhttdl-6225-cuoi-nam-2025
  'cấp cơ sở', // 004-trung-gia-2025
  'cấp huyện', // 000-ban-dat-2021
  'cấp tỉnh', // 000-ban-dat-2021
  'cấp xã', // 14-hanoi-kh-100-ngay-cds
  'đặc khu', // hcm-2820-csdl-quy-hoach
  'huyện', // 000-ban-dat-2021
  'khu phố', // genre
  'phường', // 03-hanoi-310-5g-iot
  'quận', // genre
  'thành phố', // 13-vpcp-624-don-doc-nhiem-vu
  'thị trấn', // 2-90-neg-lich-cong-tac-daksong-2019
  'thị xã', // genre
  'thôn', // 17-nq03-phu-luc-2-nq57
  'tỉnh', // 04-dongthap-617-cds-doanh-nghiep
  'tổ dân phố', // 000-ban-dat-2021
  'tp', // cantho-153-phong-chong-ma-tuy-prose
  'tt', // 000-ban-dat-2021
  'tx', // genre
  'xã', // 03-hanoi-310-5g-iot
]);

/** Levels that are written with a capital and name nobody. */
export const levelNouns = phrases([
  'nhà nước', // 09-bacninh-144-chi-tieu-kinh-te-so
  'trung ương', // 08-nq394-de-an-moi-truong
]);

/** Levels of government as they end a name. */
export const levels = phrases([
  'huyện', // 000-ban-dat-2021
  'phường', // 03-hanoi-310-5g-iot
  'tỉnh', // 04-dongthap-617-cds-doanh-nghiep
  'xã', // 03-hanoi-310-5g-iot
]);
