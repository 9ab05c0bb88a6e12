import { phrases } from '../phrases';

/** Whom a cell names besides institutions. */
export const people = phrases([
  'ấp', // anthoidong-xa-phan-cong
  'bản', // 05-bvhttdl-6225-cuoi-nam-2025
  'ban ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'báo cáo viên', // 004-trung-gia-2025
  'bảo vệ', // 000-ban-dat-2021
  'bí thư chi bộ', // 2-90-neg-lich-cong-tac-daksong-2019
  'bon', // 2-90-neg-lich-cong-tac-daksong-2019
  'buôn', // genre
  'cá nhân', // 001-chi-tan-2024
  'cán bộ', // 000-ban-dat-2021
  'cc', // 001-chi-tan-2024
  'cha mẹ học sinh', // cantho-153-phong-chong-ma-tuy-prose
  'chủ cơ sở', // genre
  'chủ dự án', // genre
  'chủ đầu tư', // laocai-tien-do-cum-cong-nghiep
  'chủ hộ', // genre
  'chủ rừng', // genre
  'chuyên gia', // 07-ttg-2597-cds-ha-tang-xay-dung
  'chuyên viên', // 11-ttg-2629-chinh-phu-so
  'công chức', // 000-ban-dat-2021
  'cộng đồng', // 000-ban-dat-2021
  'cộng tác viên', // genre
  'dn', // 15-hanoi-kh38-phu-luc-1-xlsx
  'doanh nghiệp', // 02-dongthap-552-doi-moi-cong-nghe
  'dòng họ', // cantho-153-phong-chong-ma-tuy-prose
  'đại biểu', // 000-ban-dat-2021
  'đại lý', // genre
  'đảng viên', // cantho-153-phong-chong-ma-tuy-prose
  'địa phương', // 07-ttg-2597-cds-ha-tang-xay-dung
  'đoàn thể', // 000-ban-dat-2021
  'đoàn viên', // ttg-2530-moi-truong-khong-khi
  'đối tác', // ttg-2530-moi-truong-khong-khi
  'già làng', // genre
  'giảng viên', // 15-hanoi-kh38-phu-luc-1-xlsx
  'giáo viên', // 001-chi-tan-2024
  'hòa giải viên', // genre
  'học sinh', // 001-chi-tan-2024
  'hộ dân', // 004-trung-gia-2025
  'hộ gia đình', // 000-ban-dat-2021
  'hộ kinh doanh', // 04-dongthap-617-cds-doanh-nghiep
  'hội viên', // ttg-2530-moi-truong-khong-khi
  'hướng dẫn viên', // genre
  'kế toán', // 000-ban-dat-2021
  'khóm', // genre
  'khu dân cư', // 001-chi-tan-2024
  'khu phố', // genre
  'khuyến nông viên', // genre
  'kiến trúc sư', // genre
  'kỹ sư', // genre
  'lái xe', // genre
  'làng', // ttg-2530-moi-truong-khong-khi
  'làng nghề', // ttg-2530-moi-truong-khong-khi
  'liên gia', // genre
  'luật sư', // genre
  'nghệ nhân', // genre
  'người', // 000-ban-dat-2021
  'người có uy tín', // 001-chi-tan-2024
  'người dân', // 000-ban-dat-2021
  'nhà đầu tư', // 03-hanoi-310-5g-iot
  'nhà khoa học', // 13-vpcp-624-don-doc-nhiem-vu
  'nhà thầu', // genre
  'nhân dân', // 13-vpcp-624-don-doc-nhiem-vu
  'nhân viên', // 17-nq03-phu-luc-2-nq57
  'phụ huynh', // 004-trung-gia-2025
  'quản trị viên', // genre: administrators of a system
  'sinh viên', // cantho-153-phong-chong-ma-tuy-prose
  'tdp', // genre
  'thành viên', // 000-ban-dat-2021
  'thôn', // 17-nq03-phu-luc-2-nq57
  'thủ kho', // genre
  'thủ quỹ', // 001-chi-tan-2024
  'thú y viên', // genre
  'thư ký', // 002-thuong-lo-2020
  'thương nhân', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tiểu khu', // genre
  'tiểu thương', // genre
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ dân phố', // 000-ban-dat-2021
  'tổ viên', // genre: of teams and wards
  'tộc họ', // genre
  'trang trại', // genre
  'tuyên truyền viên', // genre
  'tư vấn giám sát', // genre
  'tư vấn thiết kế', // genre
  'văn thư', // 2-15-caobang-203-quy-trinh-noi-bo
  'viên chức', // 001-chi-tan-2024
  'xóm', // 000-ban-dat-2021
  'y tá', // genre
]);
