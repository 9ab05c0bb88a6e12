import { beginsLikeUnit, withoutGiving } from './unitName';

export const LONGEST_NAME = 200;

/** Small-letter verbs that end the units a sentence begins with: "Sở A, Sở B xây dựng …". */
const VERBS =
  'tham mưu|xây dựng|triển khai|hướng dẫn|rà soát|thực hiện|ban hành|trình|đề xuất|nghiên cứu|theo dõi|kiểm tra|đôn đốc|tổng hợp|báo cáo|gửi|nộp|cử|hoàn thành|hoàn thiện|đẩy mạnh|tăng cường|chỉ đạo|thẩm định|cân đối|bố trí|tuyên truyền|phổ biến|cập nhật|lập|tiếp tục|chuẩn bị|thành lập|kiện toàn|đánh giá|phát động|tham gia|giám sát|hỗ trợ|tiếp nhận|xử lý|đưa|công bố|cung cấp|vận hành|khảo sát|thống kê|soạn thảo|sửa đổi|nâng cấp|nâng cao|đầu tư|tập huấn|đào tạo|bồi dưỡng|lựa chọn|phân bổ|chủ động|kịp thời|khẩn trương|thường xuyên|đảm bảo|bảo đảm|huy động|ký kết|giải quyết|xác định|tập trung|duy trì|phát triển|quản lý|vận động|phê duyệt|đăng tải|thanh tra|lồng ghép|căn cứ|có trách nhiệm|chịu trách nhiệm|là đơn vị|là cơ quan|phải|trong việc|trong công tác|để|nhằm';
const VERB = new RegExp(
  `\\s(?:${VERBS}|tổ chức(?! (?:chính trị|đoàn thể|đảng|xã hội|liên quan|có liên quan|thành viên|và)))(?![\\p{L}\\p{M}])`,
  'gu',
);
/** Verbs that after such a noun are part of a name: "cơ quan quản lý", "cán bộ kiểm tra". */
const NOUN = /(?:cơ quan|ban|đơn vị|phòng|trung tâm|cán bộ|lực lượng)$/iu;
const IN_NAMES =
  /^\s(?:quản lý|kiểm tra|thanh tra|giám sát|hỗ trợ|chỉ đạo|thẩm định|tiếp nhận|xử lý|phát triển|đào tạo|đầu tư|tham mưu|thực hiện)$/u;

/**
 * The units a text begins with, up to the verb of what they do; the whole text where it is no longer than names are and has no
 * verb. null where it does not begin with a unit.
 */
export function unitsBefore(text: string): string | null {
  if (!beginsLikeUnit(text)) return null;
  const bare = withoutGiving(text).slice(0, LONGEST_NAME * 3);
  for (const verb of bare.matchAll(VERB)) {
    const units = bare.slice(0, verb.index).replace(/[\s,;]+$/u, '');
    if (units.length > LONGEST_NAME * 2) return null;
    if (!NOUN.test(units) || !IN_NAMES.test(verb[0])) return units;
  }
  return bare.length <= LONGEST_NAME ? bare.replace(/[\s.;,]+$/u, '') : null;
}

/** The units that are the subject of a sentence: as `unitsBefore`, but a verb must follow. */
export function subjectOf(text: string): string | null {
  const units = unitsBefore(text);
  return units === null || units.length + 2 >= withoutGiving(text).length ? null : units;
}
