import { compareKey } from '../../words/text';
import { HEADS } from './unitHeads';
import { institutions } from '../../understand/unit/directory/starters';

const HEAD = new RegExp(
  `^(?:${[...HEADS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);

/** Tasks that begin with the letters of a unit's name: "Ban hành …", "Báo cáo …", "Hội nghị …", "Phòng, chống …". */
const NOT_UNIT =
  /^(?:ban (?:hành|bố)|báo (?:cáo|động)|hội (?:nghị|thảo|thi|diễn|chợ|họp|đàm)|phòng(?:,| )\s?(?:chống|ngừa|cháy|trừ|bệnh)|tổ chức(?! (?:chính|đoàn|đảng|xã hội|hội))|đoàn kết|trường hợp|bộ (?:tiêu chí|chỉ số|chỉ tiêu|thủ tục|quy |câu hỏi|tài liệu|máy|cơ sở|công cụ|số liệu)|thanh tra,|quỹ đất|vụ (?:việc|án|mùa|đông|xuân|hè)|viện trợ|bà con|trạm (?:bơm|biến)|thuế (?:suất|thu)|cơ quan hóa)/u;

/** Words a document puts before the unit it gives a duty to. */
const GIVING = /^(?:đề nghị|giao|giao cho|yêu cầu|phân công|đối với|trách nhiệm của|mời)\s+/iu;

/** `beginsLikeUnit` for a key, looser: what stands in a column of units may be any kind of institution. */
export function mayBeUnit(key: string): boolean {
  if (NOT_UNIT.test(key)) return false;
  if (HEAD.test(key)) return true;
  const words = key.split(' ', 3);
  return [1, 2, 3].some((count) => institutions.has(words.slice(0, count)));
}

/** A text that begins as names of units do ("Sở Nội vụ", "Các phòng, ban", "Đ/c Nguyễn Văn A"). */
export function beginsLikeUnit(text: string): boolean {
  const key = compareKey(withoutGiving(text));
  return HEAD.test(key) && !NOT_UNIT.test(key);
}

/** "Đề nghị Ủy ban Mặt trận …" without "Đề nghị". */
export function withoutGiving(text: string): string {
  return text.replace(GIVING, '').replace(/^cho\s+/iu, '');
}

const DUTY =
  /\s+(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện các nhiệm vụ|căn cứ|trên cơ sở|theo chức năng|khẩn trương|chủ động)(?![\p{L}\p{M}])/u;
const LONGEST_NAME = 160;

/**
 * The unit a paragraph is a heading for, or gives a duty to: "2. Sở Tài chính:", "Giao Công an xã có trách nhiệm …". `rest`
 * is the duty ("" for a heading alone). null where the paragraph does not begin with a unit set apart from what follows.
 */
export function unitHeading(text: string): { unit: string; rest: string } | null {
  if (!beginsLikeUnit(text)) return null;
  const bare = withoutGiving(text);
  const duty = DUTY.exec(bare);
  const colon = bare.indexOf(':');
  const cut = [duty?.index ?? -1, colon]
    .filter((at) => at > 0 && at <= LONGEST_NAME)
    .sort((a, b) => a - b)[0];
  if (cut !== undefined) {
    const unit = bare.slice(0, cut).replace(/[\s,;.]+$/u, '');
    return hasSentence(unit) ? null : { unit, rest: bare.slice(cut).replace(/^[\s:]+/u, '') };
  }
  const whole = bare.replace(/[\s.;]+$/u, '');
  return bare.length <= LONGEST_NAME && !hasSentence(whole) ? { unit: whole, rest: '' } : null;
}

/** Verbs that tell a sentence about a unit from the unit's name alone. */
const VERBS =
  /(?:^|[\s,])(?:tổ chức (?!chính|đoàn|đảng|xã hội|và|liên|có)|triển khai|xây dựng|tham mưu|hướng dẫn|rà soát|phối hợp|chủ trì|báo cáo|thực hiện|tăng cường|đẩy mạnh|tiếp tục|ban hành|chỉ đạo|kiểm tra|hoàn thành)/u;

function hasSentence(name: string): boolean {
  return VERBS.test(name) || /[.;]\s/u.test(name);
}
