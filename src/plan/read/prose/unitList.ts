import { ORGANISES_AFTER_UNITS } from '../../words/organise';
import { subjectVerbs } from '../../words/units/verbs';
import { beginsLikeUnit, withoutGiving } from './unitName';

/** Of names of units beside each other; one name alone is shorter. */
export const LONGEST_LIST = 200;

const VERB = new RegExp(
  `\\s(?:${subjectVerbs.entries.join('|')}|${ORGANISES_AFTER_UNITS})(?![\\p{L}\\p{M}])`,
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
  const bare = withoutGiving(text).slice(0, LONGEST_LIST * 3);
  for (const verb of bare.matchAll(VERB)) {
    const units = bare.slice(0, verb.index).replace(/[\s,;]+$/u, '');
    if (units.length > LONGEST_LIST * 2) return null;
    if (!NOUN.test(units) || !IN_NAMES.test(verb[0])) return units;
  }
  return bare.length <= LONGEST_LIST ? bare.replace(/[\s.;,]+$/u, '') : null;
}

/** The units that are the subject of a sentence: as `unitsBefore`, but a verb must follow. */
export function subjectOf(text: string): string | null {
  const units = unitsBefore(text);
  return units === null || units.length + 2 >= withoutGiving(text).length ? null : units;
}
