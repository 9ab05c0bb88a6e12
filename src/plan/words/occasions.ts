/** What fixes a time without naming it, and what a year belongs to; each word with where it was met ("genre": general knowledge). Lower case. */

import { anyOf, oneOf } from './pattern';

/** Months and weeks of a campaign: "Tháng Thanh niên" is March, but the words do not say so. */
export const CAMPAIGNS = {
  'an toàn': 'genre',
  'bán hàng': 'genre',
  'cao điểm': 'genre',
  'công nhân': 'genre',
  'hành động': 'genre',
  'khuyến mãi': 'genre',
  'khuyến mại': 'genre',
  'nhân đạo': 'genre',
  'thanh niên': 'genre',
  'tuyên truyền': 'genre',
  'vì trẻ em': 'genre',
} as const;
export const CAMPAIGN = anyOf(oneOf(CAMPAIGNS), 'phòng,? chống');

/** After "mùa". */
export const SEASONS = {
  bão: 'genre',
  'bão lũ': 'genre',
  khô: 'genre',
  lũ: 'genre',
  mưa: 'genre',
  'mưa bão': 'genre',
  'mưa lũ': 'genre',
} as const;

/** After "vụ". */
export const CROPS = {
  chiêm: 'genre',
  'chiêm xuân': 'genre',
  hè: 'genre',
  'hè thu': 'genre',
  mùa: 'genre',
  thu: 'genre',
  'thu đông': 'genre',
  xuân: 'genre',
  đông: 'genre',
  'đông xuân': 'genre',
} as const;

/** Events named without a word that makes a condition of them. */
export const OCCASIONS = {
  'bầu cử': 'genre',
  'học kỳ': 'genre',
  'hội nghị': 'genre',
  'khai giảng': 'genre',
  'khẩn trương': 'genre',
  'lập kế hoạch': 'genre',
  'nhiệm kỳ': 'genre',
  'năm học': 'genre',
  'phát sinh': 'genre',
  'sớm nhất': 'genre',
  'theo giấy mời': 'genre',
  'đưa ra kế hoạch': 'genre',
  'đại hội': 'genre',
  'đột xuất': 'genre',
} as const;

/** What a cell without any time may wait for. */
export const AWAITED = {
  'ban hành': 'genre',
  'chỉ đạo': 'genre',
  'giai đoạn': 'genre',
  'hướng dẫn': 'genre',
  'kế hoạch': 'genre',
  'kết thúc': 'genre',
  'lộ trình': 'genre',
  'ngày lễ': 'genre',
  'nếu có': 'genre',
  'phê duyệt': 'genre',
  'quy định': 'genre',
  'thông báo': 'genre',
  'thời gian tới': 'genre',
  'thực tế': 'genre',
  'tiến độ': 'genre',
  'yêu cầu': 'genre',
} as const;

/** What else "theo …" can name to set a time. */
export const BASES = {
  'chương trình': 'genre',
  'công văn': 'genre',
  duyệt: 'genre',
  'dự án': 'genre',
  'giấy mời': 'genre',
  'hợp đồng': 'genre',
  lịch: 'genre',
  'mùa vụ': 'genre',
  mốc: 'genre',
  'nghị quyết': 'genre',
  'phân kỳ': 'genre',
  'quyết định': 'genre',
  'thời gian': 'genre',
  'thời hạn': 'genre',
  'thời điểm': 'genre',
  từng: 'genre',
  'văn bản': 'genre',
} as const;

/** Nouns a year belongs to: "kế hoạch vốn năm 2026". */
export const DATED_NOUNS = {
  'báo cáo': 'genre',
  'chỉ tiêu': 'genre',
  'công tác': 'genre',
  'dự toán': 'genre',
  'kế hoạch': 'genre',
  'kết quả': 'genre',
  'ngân sách': 'genre',
  'nhiệm vụ': 'genre',
  'phương hướng': 'genre',
  'quyết toán': 'genre',
  'số liệu': 'genre',
  vốn: 'genre',
} as const;
