/** Headings of the parts of a prose plan. Pieces of patterns, tried in this order; general knowledge of the genre. */

/** Headings of parts that say why, for whom and with what means. */
export const generalSections: readonly string[] = [
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'quan điểm',
  'phạm vi',
  'đối tượng',
  'căn cứ',
  'cơ sở pháp lý',
  'kinh phí',
  'nguồn kinh phí',
  'nguồn lực',
  'nguồn vốn',
  'dự toán',
  'bảo đảm kinh phí',
  'đánh giá',
  'thực trạng',
  'tình hình',
  'kết quả',
  'đặc điểm',
  'sự cần thiết',
  'chỉ tiêu',
  'các chỉ tiêu',
  'định hướng',
  'tầm nhìn',
  'thuận lợi',
  'khó khăn',
  'tồn tại',
  'thời gian',
  'địa điểm',
  'thành phần',
  'giải thích',
];

/** Words of headings of parts that give each unit its duties. */
export const dutySections: readonly string[] = [
  'tổ chức thực hiện',
  'phân công (?:nhiệm vụ|trách nhiệm|thực hiện|tổ chức)',
  'trách nhiệm (?:của|thực hiện)',
  'tổ chức triển khai',
  'nhiệm vụ của các',
  'giao nhiệm vụ',
];
