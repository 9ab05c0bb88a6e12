import { compounds } from '../directory/compounds';
import { bodiesNamedByVerb, nounsWithClause } from '../directory/exceptions';
import { doubtfulVerbs, mannerClauses, plainVerbs, verbsOnUnits } from '../directory/verbs';
import { keysOf, afterQuantifier, isNamedOffice, isWhole } from './shapes';
import { isCollective } from './relation';
import { startOf } from './starts';
import type { Token } from './tokens';

/** What ends a unit's name inside a sentence. */
export interface Clause {
  /** Where it begins. */
  readonly at: number;
  readonly kind: 'lead' | 'coordinate' | 'verb' | 'manner';
}

/** The first verb or clause of manner after the name that begins at `from`; null where the stretch is a name alone. */
export function clauseIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  segmentEnd: number,
): Clause | null {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAME); at++) {
    const token = tokens[at] as Token;
    // "Đăng ký giao dịch bảo đảm": a verb inside a name known as a whole.
    if (token.capital) at += Math.max(0, compounds.matchAt(tokens, at) - 1);
    if (token.kind !== 'word' || token.capital) continue;
    const kind = clauseAt(tokens, from, at, segmentEnd);
    if (kind !== null) return { at, kind };
  }
  return null;
}

/** Tokens of the longest name looked at; beyond it a cell is prose. */
export const LONGEST_NAME = 60;

function clauseAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  segmentEnd: number,
): Clause['kind'] | null {
  const name = keysOf(tokens, afterQuantifier(tokens, from), at);
  const noun = nounsWithClause.has(name) || isCrowd(name);
  const length = plainVerbs.matchAt(tokens, at);
  if (length > 0) {
    const words = keysOf(tokens, at, at + length).join(' ');
    const last = at + length >= segmentEnd;
    // "đơn vị được giao chủ trì …": which unit is meant, not what it does.
    const charged =
      name.includes('được') && nounsWithClause.matchAt(tokens, afterQuantifier(tokens, from)) > 0;
    if (words === 'chủ trì') return (noun || charged) && !coordinates(tokens, at + length) ? null : 'lead';
    if (bodiesNamedByVerb.has(name) || name.includes('được')) return null;
    if (!words.includes(' ') && !isWhole(tokens, from, at) && !isCollective(tokens, from, at)) return null;
    if (noun && (isCrowd(name) || !PREDICATES.test(words))) return null;
    if (noun && last) return null;
    return /^(?:cùng )?phối (?:kết )?hợp$/u.test(words) ? 'coordinate' : 'verb';
  }
  if (mannerClauses.matchAt(tokens, at) > 0) return bodiesNamedByVerb.has(name) ? null : 'manner';
  return isDoubtfulVerb(tokens, from, at, name, noun) ? 'verb' : null;
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
  const follows = tokens[at + length];
  if (noun || follows === undefined || (start !== 'institution' && start !== 'acronym')) return false;
  if (bodiesNamedByVerb.matchAt(tokens, from) === 0) return isWhole(tokens, from, at);
  // "Phòng Kinh tế tổng hợp, …" but "Phòng Hành chính tổng hợp".
  return isNamedOffice(tokens, from, at) && !isNamedOffice(tokens, from, at + length);
}

/** People of no field ("Cán bộ, công chức xã"): a verb after them says which of them. */
function isCrowd(name: readonly string[]): boolean {
  const last = name.length - 1;
  const bare = ['xã', 'phường', 'huyện', 'tỉnh'].includes(name[last] ?? '') ? name.slice(0, last) : name;
  return CROWDS.has(bare.join(' '));
}

const CROWDS = new Set([
  'cán bộ',
  'công chức',
  'cán bộ công chức',
  'cán bộ công chức viên chức',
  'người',
  'cá nhân',
  'viên chức',
]);

/** Verbs that say what the unit does, after "cơ quan", "đơn vị" too. */
const PREDICATES =
  /^(?:triển khai|thực hiện|tổ chức|có trách nhiệm|chịu trách nhiệm|căn cứ|chủ động|báo cáo|rà soát)/u;

/** "…, phối hợp" right after "chủ trì": a sentence, no restrictive clause. */
function coordinates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.kind === 'comma' ? at + 1 : at;
  return tokens[next]?.key === 'phối' && tokens[next + 1]?.key === 'hợp';
}

/** Length of "phối hợp (chặt chẽ) với/cùng" at a token; 0 if it does not stand there. */
export function coordinationLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'phối') return 0;
  let next = at + 1;
  if (tokens[next]?.key === 'kết') next++;
  if (tokens[next]?.key !== 'hợp') return 0;
  next++;
  while (['chặt', 'chẽ', 'với', 'cùng', 'của', 'chính'].includes(tokens[next]?.key ?? '')) next++;
  return next - at;
}

/**
 * Where a new subject begins after a verb phrase: after a comma with a capital letter ("…, Sở Nội vụ thẩm định"), or
 * right in the text where a full stop was left out ("… tại địa bàn Sở Nội vụ triển khai …"). `to` if nowhere.
 */
export function nextSubject(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (coordinationLength(tokens, at) > 0 && startOf(tokens, at + coordinationLength(tokens, at)) !== null) {
      return at;
    }
    if (token.kind !== 'word' || !token.capital || before === undefined) continue;
    const start = startOf(tokens, at);
    if (start !== 'institution' && start !== 'quantified' && start !== 'acronym') continue;
    if (before.kind === 'comma') return at;
    const free =
      before.kind === 'word' && verbsOnUnits.matchAt(tokens, at - 1) === 0 && !endsVerbOnUnits(tokens, at);
    if (free && token.spaced && start === 'institution' && hasVerb(tokens, at, to)) return at;
  }
  return to;
}

function endsVerbOnUnits(tokens: readonly Token[], at: number): boolean {
  return verbsOnUnits.matchAt(tokens, at - 2) === 2 || plainVerbs.matchAt(tokens, at - 2) === 2;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return clauseIn(tokens, from, to, to) !== null;
}
