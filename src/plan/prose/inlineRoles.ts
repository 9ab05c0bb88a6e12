import { beginsLikeUnit, withoutGiving } from './unitName';

/** Who does a task, in the words of its sentence. Texts as spelled, not split; null where the sentence does not say. */
export interface InlineRoles {
  readonly lead: string | null;
  readonly coordinate: string | null;
  /** The sentence begins with "Chủ trì" or "Phối hợp với": the one who leads is the heading it stands under. */
  readonly ofHeading: boolean;
}

const LONGEST_NAME = 200;

/** Small-letter verbs that end a list of units in "phối hợp với Sở A, Sở B xây dựng …". */
const VERBS =
  'tham mưu|xây dựng|triển khai|hướng dẫn|rà soát|thực hiện|ban hành|trình|đề xuất|nghiên cứu|theo dõi|kiểm tra|đôn đốc|tổng hợp|báo cáo|hoàn thành|hoàn thiện|đẩy mạnh|tăng cường|chỉ đạo|thẩm định|cân đối|bố trí|tuyên truyền|phổ biến|cập nhật|lập|tiếp tục|chuẩn bị|thành lập|kiện toàn|đánh giá|phát động|tham gia|giám sát|hỗ trợ|tiếp nhận|xử lý|đưa|công bố|cung cấp|vận hành|khảo sát|thống kê|soạn thảo|sửa đổi|nâng cấp|nâng cao|đầu tư|tập huấn|đào tạo|bồi dưỡng|lựa chọn|phân bổ|chủ động|kịp thời|khẩn trương|thường xuyên|đảm bảo|bảo đảm|huy động|ký kết|giải quyết|xác định|tập trung|duy trì|phát triển|quản lý|vận động|phê duyệt|đăng tải|thanh tra|lồng ghép|trong việc|trong công tác|để|nhằm';
const VERB = new RegExp(
  `\\s(?:${VERBS}|tổ chức(?! (?:chính trị|đoàn thể|đảng|xã hội|liên quan|có liên quan|thành viên|và)))(?![\\p{L}\\p{M}])`,
  'gu',
);
const WITH = /^[\s,]*(?:và\s+)?(?:phối hợp(?: chặt chẽ)?(?:\s*,? cùng)?(?: với)?|cùng(?: với)?)\s+/iu;

/** Reads "[Giao] Sở A chủ trì, phối hợp với Sở B xây dựng …", "Chủ trì, phối hợp với …", "(Phòng A chủ trì; Phòng B phối hợp)". */
export function inlineRoles(text: string): InlineRoles {
  return sentenceRoles(text) ?? bracketRoles(text) ?? { lead: null, coordinate: null, ofHeading: false };
}

function sentenceRoles(text: string): InlineRoles | null {
  for (const sentence of text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
    const at = /(?:^|[\s,])(chủ trì)(?![\p{L}\p{M}])/iu.exec(sentence.slice(0, LONGEST_NAME + 40));
    const joint = WITH.exec(sentence);
    if (joint)
      return { lead: null, coordinate: unitsBefore(sentence.slice(joint[0].length)), ofHeading: true };
    if (!at) continue;
    const end = at.index + at[0].length;
    const before = withoutGiving(sentence.slice(0, end - 'chủ trì'.length))
      .replace(/[\s,:]+$/u, '')
      .replace(/\s+(?:có trách nhiệm|chịu trách nhiệm|làm|là cơ quan|là đơn vị)$/iu, '');
    if (before !== '' && (!beginsLikeUnit(before) || before.length > LONGEST_NAME)) continue;
    const rest = sentence.slice(end);
    const together = WITH.exec(rest);
    const coordinate = together ? unitsBefore(rest.slice(together[0].length)) : null;
    return { lead: before === '' ? null : before, coordinate, ofHeading: before === '' };
  }
  return null;
}

/** The list of units a text begins with, up to the verb of what they do; null where no verb ends it within a name's length. */
function unitsBefore(text: string): string | null {
  if (!beginsLikeUnit(text)) return null;
  VERB.lastIndex = 0;
  for (let verb = VERB.exec(text); verb !== null; verb = VERB.exec(text)) {
    const units = text.slice(0, verb.index).replace(/[\s,;]+$/u, '');
    if (units.length > LONGEST_NAME * 2) return null;
    if (!/(?:cơ quan|ban|đơn vị|phòng|trung tâm|cán bộ|lực lượng)$/iu.test(units)) return units;
  }
  return null;
}

const BRACKETS = /\(([^()]{4,300})\)/gu;
const LEADS =
  /^(?:giao\s+)?(.{3,120}?)\s+(?:làm\s+)?(?:chủ trì|phụ trách|tham mưu|đầu mối)(?:\s*(?:[,;]|và)\s*(.+))?$/iu;
const HELPS = /^(?:phối hợp(?: với)?\s+(.+)|(.+?)\s+phối hợp)$/iu;

function bracketRoles(text: string): InlineRoles | null {
  for (const bracket of text.slice(0, 4000).matchAll(BRACKETS)) {
    const match = LEADS.exec((bracket[1] ?? '').trim());
    const lead = match?.[1] ?? '';
    if (!match || !beginsLikeUnit(lead)) continue;
    const helps = HELPS.exec(
      (match[2] ?? '').split(/[,;]\s*(?=hoàn thành|thời gian|thời hạn)/u)[0]?.trim() ?? '',
    );
    return { lead, coordinate: helps?.[1] ?? helps?.[2] ?? null, ofHeading: false };
  }
  return null;
}
