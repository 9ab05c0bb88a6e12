import { schoolKinds } from '../directory/complete';
import { institutions, places } from '../directory/starters';
import { afterQuantifier, isField } from './shapes';
import { startOf } from './starts';
import type { Token } from './tokens';

/** Where the last noun of a list's head stands ("sở" in "Các Sở", "xã" in "UBND các xã"); null if it is no head. */
export function lastNoun(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const whole = institutions.matchAt(tokens, i) === to - i || places.matchAt(tokens, i) === to - i;
    if (!whole) continue;
    if (NO_HEADS.has(tokens[i]?.key ?? '')) return null;
    const start = afterQuantifier(tokens, from);
    return i === start || places.matchAt(tokens, i) > 0 || tokens[i - 1]?.key === 'các' ? i : null;
  }
  return null;
}

const NO_HEADS = new Set(['đơn', 'cơ', 'ngành', 'nhóm', 'cấp', 'lực']);

/** "Các sở: Sở Y tế", "Tỉnh: Sở Y tế": the name after the colon has a head of its own. */
export function isHeaded(tokens: readonly Token[], at: number, segmentEnd: number): boolean {
  const start = startOf(tokens, at);
  if (start === 'quantified') return true;
  let end = at + 1;
  while (end < segmentEnd && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'and') end++;
  return start === 'institution' && !isField(tokens, at, end) && schoolKinds.matchAt(tokens, at) === 0;
}
