import { compounds, jointOffices } from '../directory/compounds';
import type { Token } from './tokens';

/** Which tokens stand inside a known name ("Văn hóa, Thể thao và Du lịch"): a separator among them separates nothing. */
export function markInner(tokens: readonly Token[]): boolean[] {
  const inner = tokens.map(() => false);
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    const office = jointOffices.matchAt(tokens, i);
    const length = Math.max(office, i < covered ? 0 : compounds.matchAt(tokens, i));
    for (let k = i + 1; k < i + length - 1; k++) inner[k] = true;
    if (length > 0) covered = Math.max(covered, i + length);
  }
  return inner;
}
