import { ORGANISES_IN_NAME } from '../../words/organise';
import { beginsUnitInProse } from '../../words/units/begins';
import { sentenceVerbs } from '../../words/units/verbs';

/** Words a document puts before the unit it gives a duty to. */
const GIVING = /^(?:đề nghị|giao|giao cho|yêu cầu|phân công|đối với|trách nhiệm của|mời)\s+/iu;

/** A text that begins as names of units do ("Sở Nội vụ", "Các phòng, ban", "Đ/c Nguyễn Văn A"). */
export function beginsLikeUnit(text: string): boolean {
  return beginsUnitInProse(withoutGiving(text));
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

/** A verb that tells a sentence about a unit from the unit's name alone; "tổ chức" is a noun too. */
const VERBS = new RegExp(`(?:^|[\\s,])(?:${ORGANISES_IN_NAME}|${sentenceVerbs.entries.join('|')})`, 'u');

function hasSentence(name: string): boolean {
  return VERBS.test(name) || /[.;]\s/u.test(name);
}
