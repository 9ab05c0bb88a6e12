import { phrases } from '../phrases';

/** Departments of a company or works by what they do, without a head: "kỹ thuật, sản xuất, mua hàng". */
export const functions = phrases([
  'an toàn lao động', // 3-95-neg-laocai-doi-chieu-thiet-ke
  'bảo trì', // 07-ttg-2597-cds-ha-tang-xay-dung
  'bất động sản', // 13-vpcp-624-don-doc-nhiem-vu
  'chăm sóc khách hàng', // 14-hanoi-kh-100-ngay-cds
  'chất lượng', // 000-ban-dat-2021
  'cntt', // 000-ban-dat-2021
  'công nghệ thông tin', // 000-ban-dat-2021
  'cung ứng', // 001-chi-tan-2024
  'đấu thầu', // 13-vpcp-624-don-doc-nhiem-vu
  'đầu tư', // 03-hanoi-310-5g-iot
  'hành chính', // 14-hanoi-kh-100-ngay-cds
  'kế hoạch', // 05-bvhttdl-6225-cuoi-nam-2025
  'kế toán', // 000-ban-dat-2021
  'kho', // 31-dhthuyloi-2020-vuot-gio
  'kiểm toán nội bộ', // genre
  'kinh doanh', // 001-chi-tan-2024
  'kỹ thuật', // 02-dongthap-552-doi-moi-cong-nghe
  'marketing', // genre
  'mua hàng', // 2-06-tdt-muc-2-cong-nghe-2026
  'nghiên cứu phát triển', // 15-hanoi-kh38-phu-luc-1-xlsx
  'nhân sự', // 2-06-tdt-muc-2-cong-nghe-2026
  'pháp chế', // 2-06-tdt-muc-2-cong-nghe-2026
  'pháp lý', // 001-chi-tan-2024
  'phát triển sản phẩm', // 11-ttg-2629-chinh-phu-so
  'qa', // genre
  'qc', // 2-06-tdt-muc-2-cong-nghe-2026
  'quản lý chất lượng', // 000-ban-dat-2021
  'quản lý dự án', // laocai-tien-do-cum-cong-nghiep
  'r&d', // 09-bacninh-144-chi-tieu-kinh-te-so
  'sản xuất', // 001-chi-tan-2024
  'tài chính', // 05-bvhttdl-6225-cuoi-nam-2025
  'thi công', // 001-chi-tan-2024
  'thiết kế', // laocai-tien-do-cum-cong-nghiep
  'tổ chức nhân sự', // genre
  'truyền thông', // 17-nq03-phu-luc-2-nq57
  'tuyển dụng', // 15-hanoi-kh38-phu-luc-1-xlsx
  'vận hành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'vật tư', // 2-06-tdt-muc-2-cong-nghe-2026
  'xuất nhập khẩu', // cantho-153-phong-chong-ma-tuy-prose
]);
