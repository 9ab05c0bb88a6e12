import type { Token, TokenKind } from '../../../words/tokens';
import { abbreviations } from '../../../words/units/abbreviations';
import { soleHeads } from '../../../words/units/institutions';
import { LONGEST_NAME } from './clause';
import { isWhole } from './shapes';
import { startOf } from './starts';

/** For each token the kind of separator it is where it may separate units; null inside names and for words. */
export function separatorsOf(tokens: readonly Token[], inner: readonly boolean[]): (TokenKind | null)[] {
  return tokens.map((_, at) => separatorAt(tokens, inner, at));
}

function separatorAt(tokens: readonly Token[], inner: readonly boolean[], at: number): TokenKind | null {
  const token = tokens[at];
  if (!token || inner[at]) return null;
  switch (token.kind) {
    case 'comma':
      return 'comma';
    case 'and':
      return token.key === 'và' || startOf(tokens, at + 1) !== null || joinsRoles(tokens, at) ? 'and' : null;
    case 'slash':
      // "Đơn vị / P. Kế hoạch": with spaces around it a slash lists.
      if (isListing(tokens, at)) return 'semicolon';
      if (isInRolesList(tokens, at)) return 'comma';
      return isSeparatingSlash(tokens, at) ? 'slash' : null;
    default:
      return null;
  }
}

/** "Kế toán & Sales Admin": two who act; within the name of an office "&" joins two fields. */
function joinsRoles(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === '&' && tokens[at]?.spaced === true && next?.spaced === true && next.capital;
}

/** Roles a slash joins: "Frontend/Backend/QA". */
const MOST_ROLES = 5;

/** Whether the slash stands in a run of single English words with nothing else on either side: each is somebody. */
function isInRolesList(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > at - 2 * MOST_ROLES && tokens[from - 2]?.kind === 'slash') from -= 2;
  let words = false;
  let i = from - 1;
  for (; i < from + 2 * MOST_ROLES; i += 2) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital || !/^[a-z]+$/u.test(token.key)) return false;
    if (startOf(tokens, i) !== null && !token.acronym) return false;
    words ||= !token.acronym;
    if (tokens[i + 1]?.kind !== 'slash') break;
  }
  // "QA/QC", "TC/KT" may be one department.
  return words && isEdge(tokens[from - 2]) && isEdge(tokens[i + 1]);
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || (token.kind !== 'word' && token.kind !== 'bracket');
}

/** "xã / phường" are kinds of one thing, "QC / Thủ kho" two who act. */
function isListing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]?.spaced || !next?.spaced) return false;
  const start = startOf(tokens, at + 1);
  return start === 'quantified' || (next.capital && start !== 'place');
}

function isSeparatingSlash(tokens: readonly Token[], at: number): boolean {
  const start = startOf(tokens, at + 1);
  const next = tokens[at + 1];
  if (start === 'quantified') return next?.capital === true || next?.key === 'các';
  // "Công an phường/BCHQS phường"; "TC/KT" may be one department.
  if (start === 'acronym' && abbreviations.has(next?.key ?? '')) return tokens[at - 1]?.acronym === false;
  return next?.capital === true && (start === 'institution' || start === 'person');
}

/** "Sở Xây dựng Sở Nội vụ": where a second name begins without a separator; 0 if nowhere. */
export function missingSeparator(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.key ?? '';
  if (soleHeads.matchAt(tokens, from) === 0) return 0;
  for (let i = from + 2; i < Math.min(to, from + LONGEST_NAME); i++) {
    const token = tokens[i] as Token;
    if (token.capital && token.key === first && isWhole(tokens, from, i)) return i;
  }
  return 0;
}
