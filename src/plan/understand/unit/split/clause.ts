import type { Token } from '../../../words/tokens';
import { HELPING, isHelping, LEADING } from '../../../words/roles';
import { crowds, genericNouns } from '../../../words/units/collectives';
import { levels } from '../../../words/units/places';
import { functions } from '../../../words/units/functions';
import { institutions } from '../../../words/units/institutions';
import { compounds } from '../../../words/units/compounds';
import { bodiesNamedByVerb, falseStarts, nounsWithClause } from '../../../words/units/exceptions';
import { assignedEndings, doubtfulVerbs, mannerClauses, plainVerbs } from '../../../words/units/verbs';
import { keysOf, afterQuantifier, isNamedOffice, isWhole } from './shapes';
import { isCollective } from './sets';
import { linksHelper } from './links';
import { startOf } from './starts';

/** What ends a unit's name inside a sentence. */
export interface Clause {
  /** Where it begins. */
  readonly at: number;
  readonly kind: 'lead' | 'coordinate' | 'verb' | 'manner';
  /** It can be nothing but a clause. */
  readonly sure: boolean;
}

/**
 * The first verb or clause of manner after the name that begins at `from`; null where the stretch is a name alone.
 * @param asked the units are asked to do something: a verb is expected
 */
export function clauseIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  segmentEnd: number,
  asked = false,
): Clause | null {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAME); at++) {
    const token = tokens[at] as Token;
    // "Đăng ký giao dịch bảo đảm": a verb inside a name known as a whole.
    if (token.capital) at += Math.max(0, compounds.matchAt(tokens, at) - 1);
    if (token.kind !== 'word' || token.capital || endsWord(tokens, at)) continue;
    const kind = clauseAt(tokens, from, at, segmentEnd, asked);
    if (kind !== null) return { at, kind, sure: isSure(tokens, from, at, segmentEnd) };
  }
  return null;
}

/** A doubtful verb may belong to the name, and "Trưởng đơn vị chủ trì" with nothing after it be who is meant. */
function isSure(tokens: readonly Token[], from: number, at: number, segmentEnd: number): boolean {
  // "Nhân sự | hỗ trợ kỹ thuật": a field without a head is hardly who does it.
  if (functions.has(keysOf(tokens, from, at))) return false;
  const length = plainVerbs.matchAt(tokens, at);
  const start = startOf(tokens, from);
  return length > 0 && (at + length < segmentEnd || (start !== 'title' && start !== 'acronym'));
}

/** "công trình": the second syllable of a word is no verb. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  return falseStarts.matchAt(tokens, at - 1) > 1;
}

/** Tokens of the longest name looked at; beyond it a cell is prose. */
export const LONGEST_NAME = 60;

function clauseAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  segmentEnd: number,
  asked: boolean,
): Clause['kind'] | null {
  const name = keysOf(tokens, afterQuantifier(tokens, from), at);
  const noun = nounsWithClause.has(name) || isCrowd(name);
  if (linksHelper(tokens, at)) return 'coordinate';
  const length = plainVerbs.matchAt(tokens, at);
  if (length > 0) {
    const words = keysOf(tokens, at, at + length).join(' ');
    const last = at + length >= segmentEnd;
    // "đơn vị được giao chủ trì …": which unit is meant, not what it does.
    const charged =
      name.includes('được') && nounsWithClause.matchAt(tokens, afterQuantifier(tokens, from)) > 0;
    if (words === LEADING) return (noun || charged) && !coordinates(tokens, at + length) ? null : 'lead';
    if (bodiesNamedByVerb.has(name) || name.includes('được') || isNoName(tokens, from, at)) return null;
    if (!words.includes(' ') && !isWhole(tokens, from, at) && !isCollective(tokens, from, at)) return null;
    if (noun && (isCrowd(name) || !PREDICATES.test(words))) return null;
    if (last && (noun || name.includes('thuộc') || assignedEndings.has(words.split(' ')))) return null;
    if (isObject(tokens, at) || (noun && saysWhich(tokens, at + length, segmentEnd))) return null;
    return isHelping(words) ? 'coordinate' : 'verb';
  }
  if (mannerClauses.matchAt(tokens, at) > 0) {
    return noun && saysWhich(tokens, at, segmentEnd) ? null : 'manner';
  }
  if (isConcerning(tokens, from, at)) return 'manner';
  const last = at + doubtfulVerbs.matchAt(tokens, at) >= segmentEnd;
  if (last)
    return doubtfulVerbs.matchAt(tokens, at) > 0 && endsSentence(tokens, from, at, asked) ? 'verb' : null;
  return isDoubtfulVerb(tokens, from, at, name, noun) ? 'verb' : null;
}

/** "Đề nghị các đoàn thể | giám sát", "Công an tỉnh | kiểm tra": a verb with nothing after it, which ends a name elsewhere ("Ban kiểm tra"). */
function endsSentence(tokens: readonly Token[], from: number, at: number, asked: boolean): boolean {
  return asked && (levels.has(keysOf(tokens, at - 1, at)) || isCollective(tokens, from, at));
}

/** "Theo phân công …": nothing before the verb that could do something. */
function isNoName(tokens: readonly Token[], from: number, at: number): boolean {
  return at === from + 1 && startOf(tokens, from) === null && !isWhole(tokens, from, at);
}

/** "lập báo cáo": the verb is the object of the one before it. */
function isObject(tokens: readonly Token[], at: number): boolean {
  return doubtfulVerbs.matchAt(tokens, at - 1) === 1 && !tokens[at - 1]?.capital;
}

/** Words of a clause that only says which units are meant: "Các đơn vị triển khai thí điểm", "… theo quy định". */
const SHORT_CLAUSE = 3;

function saysWhich(tokens: readonly Token[], from: number, segmentEnd: number): boolean {
  if (from >= segmentEnd || segmentEnd - from > SHORT_CLAUSE) return false;
  return tokens.slice(from, segmentEnd).every(({ kind, capital }) => kind === 'word' && !capital);
}

/** "Bộ Công an với các tiêu chuẩn …": after a whole name, what part of the matter it has. */
function isConcerning(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at]?.key !== 'với' || (!isWhole(tokens, from, at) && !isCollective(tokens, from, at)))
    return false;
  const matter = afterQuantifier(tokens, at + 1);
  return tokens[matter]?.capital === false && startOf(tokens, matter) === null;
}

function isDoubtfulVerb(
  tokens: readonly Token[],
  from: number,
  at: number,
  name: readonly string[],
  noun: boolean,
): boolean {
  const length = doubtfulVerbs.matchAt(tokens, at);
  if (length === 0) return false;
  // "các đơn vị liên quan tổ chức …": nothing more belongs to the name.
  if (name[name.length - 1] === 'quan' && name[name.length - 2] === 'liên') return true;
  const start = startOf(tokens, from);
  if (noun || (start !== 'institution' && start !== 'acronym')) return false;
  if (bodiesNamedByVerb.matchAt(tokens, from) === 0) return isWhole(tokens, from, at);
  // "Phòng Kinh tế tổng hợp, …" but "Phòng Hành chính tổng hợp".
  return isNamedOffice(tokens, from, at) && !isNamedOffice(tokens, from, at + length);
}

/** People of no field ("Cán bộ, công chức xã"): a verb after them says which of them. */
function isCrowd(name: readonly string[]): boolean {
  return crowds.has(levels.has(name.slice(-1)) ? name.slice(0, -1) : name);
}

/** Verbs that say what the unit does, after "cơ quan", "đơn vị" too. */
const PREDICATES =
  /^(?:triển khai|thực hiện|tổ chức|có trách nhiệm|chịu trách nhiệm|căn cứ|chủ động|báo cáo|rà soát)/u;

/** "…, phối hợp" right after "chủ trì": a sentence, no restrictive clause. */
function coordinates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.kind === 'comma' ? at + 1 : at;
  return keysOf(tokens, next, next + 2).join(' ') === HELPING;
}

/**
 * "Tổ TCCB tổng hợp", "TV1 điều phối": where a verb stands after what could be the whole name; 0 if nowhere.
 * @param sentence a verb was met before: here a head alone is a name too ("Phòng Kinh tế tham mưu, Văn phòng tổng hợp")
 */
export function verbAfterName(tokens: readonly Token[], from: number, to: number, sentence: boolean): number {
  const start = startOf(tokens, from);
  if (!sentence && (start === 'quantified' || nounsWithClause.matchAt(tokens, from) > 0)) return 0;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAME); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.capital) {
      at += Math.max(0, compounds.matchAt(tokens, at) - 1);
      continue;
    }
    const verb = doubtfulVerbs.matchAt(tokens, at) > 0 || plainVerbs.matchAt(tokens, at) > 0;
    const ends = isWhole(tokens, from, at) || (sentence && isHeadAlone(tokens, from, at));
    if (verb && ends && !endsWord(tokens, at)) return at;
  }
  return 0;
}

function isHeadAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = afterQuantifier(tokens, from);
  return institutions.matchAt(tokens, noun) === to - noun || genericNouns.matchAt(tokens, noun) === to - noun;
}
