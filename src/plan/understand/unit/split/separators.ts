import { LONGEST_NAME } from './sentence';
import { isWhole } from './shapes';
import { startOf } from './starts';
import type { Token, TokenKind } from './tokens';

/** The kind of a separator that may separate units at a token; null inside names and words. */
export function separatorAt(
  tokens: readonly Token[],
  inner: readonly boolean[],
  at: number,
): TokenKind | null {
  const token = tokens[at];
  if (!token || inner[at]) return null;
  switch (token.kind) {
    case 'comma':
      return 'comma';
    case 'and':
      return token.key === 'và' || startOf(tokens, at + 1) !== null ? 'and' : null;
    case 'slash':
      return isSeparatingSlash(tokens, at) ? 'slash' : null;
    default:
      return null;
  }
}

function isSeparatingSlash(tokens: readonly Token[], at: number): boolean {
  const start = startOf(tokens, at + 1);
  if (tokens[at + 1]?.capital !== true) return false;
  return start === 'institution' || start === 'quantified' || start === 'person';
}

/** "Sở Xây dựng Sở Nội vụ": where a second name begins without a separator; 0 if nowhere. */
export function missingSeparator(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.key ?? '';
  if (!HEADS.has(first)) return 0;
  for (let i = from + 2; i < Math.min(to, from + LONGEST_NAME); i++) {
    const token = tokens[i] as Token;
    if (token.capital && token.key === first && isWhole(tokens, from, i)) return i;
  }
  return 0;
}

/** Heads that never stand inside a name that begins with the same head. */
const HEADS = new Set(['sở', 'ubnd', 'bộ']);
